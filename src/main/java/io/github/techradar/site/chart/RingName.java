package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.svg;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a ring: at twelve o'clock, at the outer edge of its own band. It is straight if it is
 * so short that the band hardly bends behind it, and bent along the band otherwise.
 *
 * @param text the name
 * @param radius that of the baseline
 * @param length about how long it is as it is drawn
 * @param straight whether it is straight
 */
record RingName(String text, double radius, double length, boolean straight) {

  static final double FONT_SIZE = 13;

  /** What a name takes of its band, from the band's outer edge. */
  static final double HEIGHT = 18;

  /** How far a ring may bend behind a straight name. */
  private static final double STRAIGHT_ENOUGH = 3;

  private static final double BASELINE = 13;
  static final double ASCENT = 0.95 * FONT_SIZE;
  static final double DESCENT = 0.25 * FONT_SIZE;
  private static final double MARGIN = 4;

  /** How long a piece of a bent name is for what has to keep away from it. */
  private static final double PIECE = 12;

  /**
   * @param outer the radius of the ring's outer edge
   */
  static RingName of(String text, double outer) {
    double radius = outer - BASELINE;
    double length = Letters.length(text, FONT_SIZE);
    boolean straight = length * length / (8 * outer) < STRAIGHT_ENOUGH;
    return new RingName(
        text,
        radius,
        straight ? length : StrictMath.min(length, ArcText.FILL * StrictMath.PI * radius),
        straight);
  }

  /** The names of bands, drawn, all in one group. */
  static DomContent draw(List<Chart.Band> bands) {
    ContainerTag<?> group = group("ring-names");
    for (Chart.Band band : bands) {
      group.with(band.name().draw("techradar-ring-" + band.ring().id()));
    }
    return group;
  }

  private DomContent draw(String id) {
    return straight
        ? svg("text").attr("y", number(-radius)).withText(text)
        : new ArcText(id, text, FONT_SIZE, radius, 0, true, StrictMath.PI * radius).draw();
  }

  /** Half the angle at the centre that is not for blips so far away from it, in radians. */
  double angle(double distance) {
    double half = length / 2 + MARGIN;
    return straight
        ? StrictMath.asin(StrictMath.min(1, half / distance))
        : half / (radius - DESCENT);
  }

  /** Where it is, in pieces. */
  List<Box> boxes() {
    if (straight) {
      return List.of(box(0, -radius, length / 2));
    }
    List<Box> boxes = new ArrayList<>();
    int pieces = (int) StrictMath.ceil(length / PIECE);
    double sweep = length / radius;
    for (int i = 0; i < pieces; i++) {
      double angle = -sweep / 2 + (i + 0.5) * sweep / pieces;
      double middle = radius + (ASCENT - DESCENT) / 2;
      double x = middle * StrictMath.sin(angle);
      double y = -middle * StrictMath.cos(angle);
      double half = PIECE / 2 + MARGIN;
      boxes.add(new Box(x - half, y - half, x + half, y + half));
    }
    return boxes;
  }

  private static Box box(double x, double baseline, double half) {
    return new Box(x - half, baseline - ASCENT, x + half, baseline + DESCENT);
  }
}
