package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.model.Quadrant;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Optional;

/**
 * The names of quadrants, outside the chart; those in its lower half are turned so that nobody
 * reads head down.
 *
 * @param chart whose wedges are named
 */
record QuadrantNames(Chart chart) {

  /** The size of type, as in the style sheet. */
  private static final double FONT_SIZE = 15;

  /** Longer names are set narrower instead of moving all names outwards. */
  private static final double LONGEST = 220;

  private static final double GAP = 8;

  /** The cosine of the angles below which names are turned. */
  private static final double LOWER_HALF = -0.3;

  /** The radius at which the longest name, within reason, has room in its own wedge. */
  double radius() {
    return chart.wedges().stream()
        .mapToDouble(
            wedge ->
                StrictMath.min(Svg.length(wedge.quadrant().name(), FONT_SIZE), LONGEST)
                    / (ArcText.FILL * wedge.sweep()))
        .reduce(chart.radius() + GAP, StrictMath::max);
  }

  /**
   * The drawing.
   *
   * @param page the links of the page that it is on; empty for one that leads nowhere
   */
  DomContent draw(Optional<ChartLinks> page) {
    ContainerTag<?> group = group("quadrant-names");
    for (Chart.Wedge wedge : chart.wedges()) {
      DomContent name = text(wedge).draw();
      group.with(
          page.filter(from -> !from.page().isQuadrant(wedge.quadrant().id()))
              .<DomContent>map(
                  from ->
                      svg("a")
                          .attr("href", from.to(wedge.quadrant()))
                          .attr("tabindex", "-1")
                          .with(name))
              .orElse(name));
    }
    return group;
  }

  /** About what the name of a wedge takes. */
  Box box(Chart.Wedge wedge) {
    ArcText text = text(wedge);
    double half = text.length() / text.radius() / 2;
    Chart.Wedge around =
        new Chart.Wedge(wedge.quadrant(), text.middle() - half, text.middle() + half);
    return around.bounds(chart.radius(), radius() + FONT_SIZE);
  }

  private ArcText text(Chart.Wedge wedge) {
    Quadrant quadrant = wedge.quadrant();
    double middle = wedge.isWhole() ? 0 : wedge.middle();
    boolean upright = StrictMath.cos(middle) > LOWER_HALF;
    double radius = radius() + (upright ? 0 : FONT_SIZE * 0.75);
    return new ArcText(
        "techradar-quadrant-" + quadrant.id(),
        quadrant.name(),
        FONT_SIZE,
        radius,
        middle,
        upright,
        wedge.sweep() * radius);
  }
}
