package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.iff;

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
    return Svg.all(cells(), Svg.line(), spokes(), Svg.line(), lines(), wedges());
  }

  /** On phones cells are too small to be hit, so that whole wedges lead on there; unseen. */
  private DomContent wedges() {
    Quadrant first = chart.wedges().get(0).quadrant();
    return iff(
        links.filter(from -> chart.isWhole() && !from.page().isQuadrant(first.id())),
        from -> {
          ContainerTag<?> group = group("wedges");
          for (Chart.Wedge wedge : chart.wedges()) {
            group.with(
                svg("a")
                    .attr("href", from.to(wedge.quadrant()))
                    .attr("tabindex", "-1")
                    .with(svg("path").attr("d", outline(0, chart.radius(), wedge))));
          }
          return group;
        });
  }

  private DomContent cells() {
    ContainerTag<?> all = group("bands");
    for (int i = 0; i < chart.bands().size(); i++) {
      Chart.Band band = chart.bands().get(i);
      ContainerTag<?> ring = svg("g").withClass(kind(band.ring(), i + 1));
      ring.attr("fill-opacity", number(Tint.part(i, chart.bands().size())));
      for (Chart.Wedge wedge : chart.wedges()) {
        int position = radar.definition().position(wedge.quadrant());
        ring.with(
            linked(
                svg("path")
                    .withClass("q" + position)
                    .condAttr(wedge.isWhole(), "fill-rule", "evenodd")
                    .attr("d", outline(band.inner(), band.outer(), wedge)),
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
        .filter(from -> !empty || !from.page().isQuadrant(quadrant.id()))
        .<DomContent>map(
            from ->
                svg("a")
                    .attr("href", empty ? from.to(quadrant) : from.to(quadrant, ring))
                    .attr("tabindex", "-1")
                    .with(path))
        .orElse(path);
  }

  /** The cell between two radii; if it goes all around, what is inside it is a hole. */
  static String outline(double inner, double outer, Chart.Wedge wedge) {
    return wedge.isWhole()
        ? circle(outer) + (inner == 0 ? "" : " " + circle(inner))
        : outline(inner, outer, wedge.from(), wedge.to());
  }

  private static String circle(double radius) {
    return "M%s A%s 0 0 1 %s Z"
        .formatted(arc(radius, 0, StrictMath.PI), numbers(radius, radius), Svg.at(radius, 0));
  }

  private static String outline(double inner, double outer, double from, double to) {
    String back =
        inner == 0
            ? " L0 0"
            : " L%s A%s 0 0 0 %s"
                .formatted(Svg.at(inner, to), numbers(inner, inner), Svg.at(inner, from));
    return "M" + arc(outer, from, to) + back + " Z";
  }

  /** The edges of wedges; going all around, each is the end of one and the start of another. */
  private DomContent spokes() {
    ContainerTag<?> group = group("spokes");
    for (Chart.Wedge wedge : chart.wedges()) {
      group.condWith(!wedge.isWhole(), spoke(wedge.from()));
    }
    group.condWith(!chart.isWhole(), spoke(chart.wedges().get(0).to()));
    return group;
  }

  private DomContent spoke(double angle) {
    return svg("line")
        .attr("x2", number(chart.radius() * StrictMath.sin(angle)))
        .attr("y2", number(-chart.radius() * StrictMath.cos(angle)));
  }

  private DomContent lines() {
    ContainerTag<?> group = group("rings");
    for (int i = 0; i < chart.bands().size(); i++) {
      group.with(
          line(chart.bands().get(i).outer())
              .attr("stroke-width", number(LINES.get(StrictMath.min(i, LINES.size() - 1)))));
    }
    return group;
  }

  private ContainerTag<?> line(double radius) {
    if (chart.isWhole()) {
      return svg("circle").attr("r", number(radius));
    }
    Chart.Wedge wedge = chart.wedges().get(0);
    return svg("path").attr("d", "M" + arc(radius, wedge.from(), wedge.to()));
  }

  /** From one angle to another, clockwise, at most half way around. */
  private static String arc(double radius, double from, double to) {
    return "%s A%s 0 0 1 %s"
        .formatted(Svg.at(radius, from), numbers(radius, radius), Svg.at(radius, to));
  }
}
