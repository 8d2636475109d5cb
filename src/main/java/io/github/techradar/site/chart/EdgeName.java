package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.site.chart.Chart.Anchor;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;

/**
 * The name of a ring where a wedge is drawn alone: outside the wedge, beside the middle of its band
 * on that edge of the wedge which is nearer to level. There is nothing else, for blips and their
 * names never leave the wedge. Along an edge that is about level the name runs with it, as long as
 * its band is wide; beside a steep one it is level itself.
 *
 * @param text the name, or the beginning of a long one
 * @param x the middle of its band on the edge
 * @param y the same
 * @param turn how far what follows is turned around that place, in degrees clockwise
 * @param anchor which point of the text lies at the next two
 * @param dx how far from that place its point is
 * @param baseline how far below that place its baseline is
 * @param length about how long it is as it is drawn
 * @param narrow whether it is set narrower for that
 */
record EdgeName(
    String text,
    double x,
    double y,
    double turn,
    Anchor anchor,
    double dx,
    double baseline,
    double length,
    boolean narrow) {

  private static final double GAP = 5;

  /** Longer names are cut. */
  private static final int LONGEST = 30;

  /** The part of its band's width that a name along an edge may fill. */
  private static final double FILL = 0.92;

  /** As narrow a name may be set; what then is still too long is cut. */
  private static final double NARROWEST = 0.8;

  /** The rise of an edge that is too steep for names to run with it. */
  private static final double STEEP = StrictMath.sin(StrictMath.toRadians(40));

  /** By how much the other edge must be nearer to level. */
  private static final double ALIKE = 1e-9;

  /**
   * @param band the ring's
   * @param wedge one of several
   */
  static EdgeName of(Chart.Band band, Chart.Wedge wedge) {
    double rise = StrictMath.abs(StrictMath.cos(wedge.from()));
    boolean first = rise <= StrictMath.abs(StrictMath.cos(wedge.to())) + ALIKE;
    double angle = first ? wedge.from() : wedge.to();
    double side = first ? -1 : 1; // of the edge, as seen from the centre; 1 is the right
    double middle = (band.inner() + band.outer()) / 2;
    double x = middle * StrictMath.sin(angle);
    double y = -middle * StrictMath.cos(angle);
    return StrictMath.abs(StrictMath.cos(angle)) > STEEP
        ? level(band.ring().name(), x, y, side * StrictMath.signum(StrictMath.cos(angle)))
        : along(band, x, y, angle, side);
  }

  /**
   * @param right 1 to the right of the edge, -1 to its left
   */
  private static EdgeName level(String name, double x, double y, double right) {
    String text = Svg.cut(name, LONGEST);
    double slant = StrictMath.abs(x / y) * (RingName.ASCENT + RingName.DESCENT) / 2;
    return new EdgeName(
        text,
        x,
        y,
        0,
        right > 0 ? Anchor.START : Anchor.END,
        right * (GAP + slant),
        (RingName.ASCENT - RingName.DESCENT) / 2,
        Svg.length(text, RingName.FONT_SIZE),
        false);
  }

  /**
   * @param side 1 to the right of the edge as seen from the centre, -1 to its left
   */
  private static EdgeName along(Chart.Band band, double x, double y, double angle, double side) {
    double room = FILL * (band.outer() - band.inner());
    String text = Svg.cut(band.ring().name(), RingName.FONT_SIZE, room / NARROWEST);
    double whole = Svg.length(text, RingName.FONT_SIZE);
    boolean rightwards = StrictMath.sin(angle) > 0;
    boolean below = rightwards == side > 0;
    return new EdgeName(
        text,
        x,
        y,
        StrictMath.toDegrees(angle) - (rightwards ? 90 : 270),
        Anchor.MIDDLE,
        0,
        below ? GAP + RingName.ASCENT : -GAP - RingName.DESCENT,
        StrictMath.min(room, whole),
        whole > room);
  }

  DomContent draw() {
    ContainerTag<?> drawn =
        svg("text")
            .condAttr(anchor != Anchor.MIDDLE, "class", anchor == Anchor.START ? "start" : "end")
            .attr("transform", "translate(%s) rotate(%s)".formatted(numbers(x, y), number(turn)))
            .attr("x", number(dx))
            .attr("y", number(baseline));
    if (narrow) {
      drawn.attr("textLength", number(length)).attr("lengthAdjust", "spacingAndGlyphs");
    }
    return drawn.withText(text);
  }

  /** About what it takes, before it is turned around its place, which is the centre of this. */
  Box unturned() {
    double left =
        switch (anchor) {
          case START -> dx;
          case MIDDLE -> -length / 2;
          case END -> dx - length;
        };
    return new Box(left, baseline - RingName.ASCENT, left + length, baseline + RingName.DESCENT);
  }

  /** The rectangle around it. */
  Box box() {
    Box box = unturned();
    double sin = StrictMath.sin(StrictMath.toRadians(turn));
    double cos = StrictMath.cos(StrictMath.toRadians(turn));
    double middleX =
        x + cos * (box.left() + box.right()) / 2 - sin * (box.top() + box.bottom()) / 2;
    double middleY =
        y + sin * (box.left() + box.right()) / 2 + cos * (box.top() + box.bottom()) / 2;
    double width = box.right() - box.left();
    double height = box.bottom() - box.top();
    return new Box(middleX, middleY, middleX, middleY)
        .wider(
            (StrictMath.abs(cos) * width + StrictMath.abs(sin) * height) / 2,
            (StrictMath.abs(sin) * width + StrictMath.abs(cos) * height) / 2);
  }
}
