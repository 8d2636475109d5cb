package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;

import io.github.techradar.model.Movement;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;

/**
 * The shape of a blip, which says how it moved: a star is new, a drop points the way it went, and a
 * circle stayed. No shape leaves the disc of {@link Chart#BLIP_RADIUS} around its place.
 *
 * @param movement what it says
 * @param x the place of the blip, as in {@link Chart}
 * @param y the same
 */
public record MovementMark(Movement movement, double x, double y) {

  /** The movements of what is drawn, as legends explain them. */
  static final List<Movement> SHAPES =
      List.of(Movement.NEW, Movement.IN, Movement.OUT, Movement.NONE);

  private static final int STAR_TIPS = 8;
  private static final double STAR_INNER_RADIUS = 8;

  /** The round part of a drop, which reaches from the edge of the disc to where the tip begins. */
  private static final double DROP_RADIUS = 8;

  private static final double DROP_SHIFT = Chart.BLIP_RADIUS - DROP_RADIUS;

  /** The middle of the room for a number. */
  record Middle(double x, double y) {}

  /** The shape, filled by its style. */
  ContainerTag<?> draw() {
    return switch (movement) {
      case NEW -> svg("path").withClass("mark").attr("d", star());
      case IN, OUT -> svg("path").withClass("mark").attr("d", drop());
      case NONE, LEFT ->
          svg("circle")
              .attr("cx", number(x))
              .attr("cy", number(y))
              .attr("r", number(Chart.BLIP_RADIUS));
    };
  }

  Middle middle() {
    return isDrop() ? new Middle(x - DROP_SHIFT * toX(), y - DROP_SHIFT * toY()) : new Middle(x, y);
  }

  /** The class of numbers that have less room. */
  String narrow() {
    return movement == Movement.NONE ? "" : " narrow";
  }

  /** A movement in a list, in a word with a sign before it; nothing for one that stayed. */
  public static DomContent word(Movement movement, Words words) {
    return iff(
        movement != Movement.NONE,
        span(words.movement(movement)).withClass("movement " + movement.id()));
  }

  private boolean isDrop() {
    return movement == Movement.IN || movement == Movement.OUT;
  }

  /** Where the tip points: towards the centre, or away from it; from the centre itself up. */
  private double toX() {
    double distance = StrictMath.hypot(x, y);
    double outwards = distance == 0 ? 0 : x / distance;
    return movement == Movement.IN ? -outwards : outwards;
  }

  private double toY() {
    double distance = StrictMath.hypot(x, y);
    double outwards = distance == 0 ? -1 : y / distance;
    return movement == Movement.IN ? -outwards : outwards;
  }

  private String star() {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 2 * STAR_TIPS; i++) {
      double radius = i % 2 == 0 ? Chart.BLIP_RADIUS : STAR_INNER_RADIUS;
      double angle = StrictMath.PI * i / STAR_TIPS;
      path.append(i == 0 ? "M" : " L")
          .append(numbers(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle)));
    }
    return path.append(" Z").toString();
  }

  /** A tip, and the circle that the two lines from it touch. */
  private String drop() {
    Middle middle = middle();
    double length = Chart.BLIP_RADIUS + DROP_SHIFT;
    double cos = DROP_RADIUS / length;
    double sin = StrictMath.sqrt(1 - cos * cos);
    double along = DROP_RADIUS * cos;
    double across = DROP_RADIUS * sin;
    return "M%s L%s A%s 0 1 1 %s Z"
        .formatted(
            numbers(x + Chart.BLIP_RADIUS * toX(), y + Chart.BLIP_RADIUS * toY()),
            numbers(
                middle.x() + along * toX() - across * toY(),
                middle.y() + along * toY() + across * toX()),
            numbers(DROP_RADIUS, DROP_RADIUS),
            numbers(
                middle.x() + along * toX() + across * toY(),
                middle.y() + along * toY() - across * toX()));
  }
}
