package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;

import io.github.techradar.model.Movement;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;

/**
 * A blip's disc, and what is around it if it moved: a circle around what is new, an arc on the side
 * towards the centre of the chart around what moved in, and one on the far side around what moved
 * out. Nothing leaves {@link #REACH}.
 *
 * @param movement what it says
 * @param x the place of the blip, as in {@link Chart}
 * @param y the same
 */
public record MovementMark(Movement movement, double x, double y) {

  /** The movements of what is drawn, as legends explain them. */
  static final List<Movement> SHAPES =
      List.of(Movement.NEW, Movement.IN, Movement.OUT, Movement.NONE);

  /** How far the mark of a blip that moved reaches from its centre. */
  static final double REACH = 14;

  /** The middle of its line, which is as wide as the style sheet says: 2. */
  private static final double RADIUS = REACH - 1;

  /** Half of what an arc takes of a circle. */
  private static final double HALF_ARC = StrictMath.toRadians(60);

  /** How far a blip reaches from its centre. */
  static double reach(Movement movement) {
    return movement == Movement.NONE ? Chart.BLIP_RADIUS : REACH;
  }

  /** The disc and its mark, coloured by their style. */
  DomContent draw() {
    return Svg.all(circle("disc", Chart.BLIP_RADIUS), mark());
  }

  private DomContent mark() {
    return switch (movement) {
      case NEW -> circle("mark", RADIUS);
      case IN, OUT -> svg("path").withClass("mark").attr("d", arc());
      case NONE, LEFT -> Svg.all();
    };
  }

  private DomContent circle(String kind, double radius) {
    return svg("circle")
        .withClass(kind)
        .attr("cx", number(x))
        .attr("cy", number(y))
        .attr("r", number(radius));
  }

  /** From one side of the way it went to the other, clockwise. */
  private String arc() {
    double distance = StrictMath.hypot(x, y);
    double towards = movement == Movement.IN ? -1 : 1;
    double toX = distance == 0 ? 0 : towards * x / distance;
    double toY = distance == 0 ? -towards : towards * y / distance;
    double along = RADIUS * StrictMath.cos(HALF_ARC);
    double across = RADIUS * StrictMath.sin(HALF_ARC);
    return "M%s A%s 0 0 1 %s"
        .formatted(
            numbers(x + along * toX + across * toY, y + along * toY - across * toX),
            numbers(RADIUS, RADIUS),
            numbers(x + along * toX - across * toY, y + along * toY + across * toX));
  }

  /** A movement in a list, in a word with a sign before it; nothing for one that stayed. */
  public static DomContent word(Movement movement, Words words) {
    return iff(
        movement != Movement.NONE,
        span(words.movement(movement)).withClass("movement " + movement.id()));
  }
}
