package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.style.Tint;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/**
 * Draws what is behind the blips: a cell for each quadrant and ring in the quadrant's colour, the
 * stronger the nearer it is to the centre, and so the lines around rings. A cell leads to its
 * entries, for the eye and the pointer only, since there are other ways.
 *
 * @param radar what is drawn
 * @param chart where it is
 * @param links those of the page that the drawing is on; empty for a drawing that leads nowhere
 */
record CellsSvg(Radar radar, Chart chart, Optional<ChartLinks> links) {

  /** The widths of the lines around rings, innermost first; all others are like the last. */
  private static final List<Double> LINES = List.of(3.0, 2.0, 1.5, 1.0);

  DomContent draw() {
    return Svg.all(cells(), Svg.line(), spokes(), Svg.line(), lines());
  }

  private DomContent cells() {
    ContainerTag<?> all = group("bands");
    for (int i = 0; i < chart.bands().size(); i++) {
      Chart.Band band = chart.bands().get(i);
      ContainerTag<?> ring = svg("g").withClass(kind(band.ring(), i + 1));
      ring.attr("fill-opacity", number(Tint.part(i, chart.bands().size())));
      for (int j = 0; j < chart.wedges().size(); j++) {
        Chart.Wedge wedge = chart.wedges().get(j);
        ring.with(
            linked(
                svg("path").withClass("q" + (j + 1)).attr("d", outline(band, wedge)),
                wedge.quadrant(),
                band.ring()));
      }
      all.with(ring, Svg.line());
    }
    return all;
  }

  /** The classes of a ring; those with a colour of their own keep it. */
  static String kind(Ring ring, int position) {
    return "r" + position + (ring.color().isPresent() ? " own" : "");
  }

  private DomContent linked(ContainerTag<?> path, Quadrant quadrant, Ring ring) {
    boolean empty = radar.blips(quadrant, ring).isEmpty();
    return links
        .<DomContent>map(
            from ->
                svg("a")
                    .attr("href", empty ? from.to(quadrant) : from.to(quadrant, ring))
                    .attr("tabindex", "-1")
                    .with(path))
        .orElse(path);
  }

  private static String outline(Chart.Band band, Chart.Wedge wedge) {
    if (wedge.to() - wedge.from() > 1.5 * StrictMath.PI) {
      double middle = wedge.middle();
      return outline(band, wedge.from(), middle) + " " + outline(band, middle, wedge.to());
    }
    return outline(band, wedge.from(), wedge.to());
  }

  private static String outline(Chart.Band band, double from, double to) {
    String outer =
        "M%s A%s 0 0 1 %s"
            .formatted(
                at(band.outer(), from), numbers(band.outer(), band.outer()), at(band.outer(), to));
    String inner =
        band.inner() == 0
            ? " L0 0"
            : " L%s A%s 0 0 0 %s"
                .formatted(
                    at(band.inner(), to),
                    numbers(band.inner(), band.inner()),
                    at(band.inner(), from));
    return outer + inner + " Z";
  }

  private static String at(double radius, double angle) {
    return numbers(radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
  }

  private DomContent spokes() {
    ContainerTag<?> group = group("spokes");
    for (Chart.Wedge wedge : chart.wedges()) {
      group.with(
          svg("line")
              .attr("x2", number(chart.radius() * StrictMath.sin(wedge.from())))
              .attr("y2", number(-chart.radius() * StrictMath.cos(wedge.from()))));
    }
    return group;
  }

  private DomContent lines() {
    ContainerTag<?> group = group("rings");
    for (int i = 0; i < chart.bands().size(); i++) {
      group.with(
          svg("circle")
              .attr("r", number(chart.bands().get(i).outer()))
              .attr("stroke-width", number(LINES.get(StrictMath.min(i, LINES.size() - 1)))));
    }
    return group;
  }
}
