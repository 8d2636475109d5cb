package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.each;
import static j2html.TagCreator.rawHtml;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws where an entry is on the chart, in little: the rings, the part that it lies in, its dot,
 * and the dots of others. Each entry's page has such a drawing, so it has to be short.
 */
public final class PlaceSvg {

  /** Of more dots than these, which take ten letters each, nobody sees where one is. */
  private static final int MOST_DOTS = 100;

  /** The entry's dot, as a part of the chart, which is as large as its frame on every page. */
  private static final double DOT = 1.0 / 16;

  private static final double MARGIN = 4;

  private final Definition definition;
  private final Chart chart;
  private final Map<String, Chart.Disc> discs = new HashMap<>();
  private final Map<List<Object>, String> dots = new HashMap<>();
  private final DomContent lines;

  /**
   * @param radar what is drawn
   * @param chart where everything is
   */
  public PlaceSvg(Radar radar, ChartSvg chart) {
    this.definition = radar.definition();
    this.chart = chart.chart();
    this.chart.discs().forEach(disc -> discs.put(disc.blip().entry().id(), disc));
    for (Quadrant quadrant : definition.quadrants()) {
      for (Ring ring : definition.rings()) {
        dots.put(List.of(quadrant, ring), dots(quadrant, ring));
      }
    }
    this.lines = rawHtml(Svg.all(rings(), spokes()).render());
  }

  /** The dots around those of a cell: all of them, or else those of its wedge, or its own. */
  private String dots(Quadrant quadrant, Ring ring) {
    Predicate<Chart.Disc> isInWedge = disc -> disc.blip().entry().quadrant().equals(quadrant);
    Predicate<Chart.Disc> isInCell = isInWedge.and(disc -> disc.blip().ring().equals(ring));
    return Stream.of(chart.discs(), of(isInWedge))
        .filter(some -> some.size() <= MOST_DOTS)
        .findFirst()
        .orElseGet(() -> of(isInCell).stream().limit(MOST_DOTS).toList())
        .stream()
        .map(disc -> "M%s %sh0".formatted(whole(disc.x()), whole(disc.y())))
        .collect(Collectors.joining());
  }

  private List<Chart.Disc> of(Predicate<Chart.Disc> condition) {
    return chart.discs().stream().filter(condition).toList();
  }

  /** The id of an entry's blip, where the whole chart is drawn. */
  public static String anchor(Entry entry) {
    return "blip-" + entry.id();
  }

  /** The drawing; empty if the entry is not on the chart. */
  public Optional<DomContent> draw(Entry entry) {
    return Optional.ofNullable(discs.get(entry.id())).map(this::drawn);
  }

  private DomContent drawn(Chart.Disc disc) {
    Quadrant quadrant = disc.blip().entry().quadrant();
    Ring ring = disc.blip().ring();
    Chart.Wedge wedge = chart.wedges().get(definition.quadrants().indexOf(quadrant));
    Chart.Band band = chart.bands().get(definition.rings().indexOf(ring));
    double edge = chart.radius() + MARGIN;
    return Svg.drawing(-edge, -edge, 2 * edge, 2 * edge)
        .withClass("place")
        .attr("aria-hidden", "true")
        .with(
            part("field", CellsSvg.outline(0, chart.radius(), wedge)),
            part("cell", CellsSvg.outline(band.inner(), band.outer(), wedge))
                .condAttr(wedge.isWhole(), "fill-rule", "evenodd"),
            lines,
            part("dots", dots.getOrDefault(List.of(quadrant, ring), ""))
                .attr("stroke-width", number(2 * Chart.BLIP_RADIUS)),
            svg("circle")
                .withClass("spot")
                .attr("cx", whole(disc.x()))
                .attr("cy", whole(disc.y()))
                .attr("r", whole(chart.radius() * DOT)));
  }

  private static ContainerTag<?> part(String kind, String path) {
    return svg("path").withClass(kind).attr("d", path);
  }

  private DomContent rings() {
    return each(chart.bands(), band -> svg("circle").attr("r", whole(band.outer())));
  }

  private DomContent spokes() {
    return svg("path")
        .attr(
            "d",
            chart.wedges().stream()
                .filter(wedge -> !wedge.isWhole())
                .map(
                    wedge ->
                        "M0 0L%s %s"
                            .formatted(
                                whole(chart.radius() * StrictMath.sin(wedge.from())),
                                whole(-chart.radius() * StrictMath.cos(wedge.from()))))
                .collect(Collectors.joining()));
  }

  private static String whole(double value) {
    return String.valueOf(StrictMath.round(value));
  }
}
