package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.number;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws one quadrant as it is on the chart: the same wedge with the same places, seen from nearer.
 * So readers keep the picture that they have.
 */
public final class WedgeSvg {

  private static final double MARGIN = 8;

  /** How much larger than on paper type may become. */
  private static final double NEAREST = 1.7;

  private final ChartContent content;
  private final String name;

  /**
   * @param chart that of the quadrant alone
   * @param words the language of what screen readers say of blips
   */
  WedgeSvg(Radar radar, Chart chart, Words words) {
    this.name = chart.wedges().get(0).quadrant().name();
    this.content =
        chart.isWhole()
            ? content(radar, words, chart, RingName.draw(chart.bands()), List.of())
            : alone(radar, words, chart);
  }

  private static ChartContent alone(Radar radar, Words words, Chart chart) {
    Chart.Wedge wedge = chart.wedges().get(0);
    List<EdgeName> names = chart.bands().stream().map(band -> EdgeName.of(band, wedge)).toList();
    ContainerTag<?> ringNames = group("ring-names");
    names.forEach(ringName -> ringNames.with(ringName.draw()));
    return content(
        radar,
        words,
        MoreNames.of(radar, chart, names),
        ringNames,
        names.stream().map(EdgeName::box).toList());
  }

  /**
   * @param beside what else is to be seen beside the wedge
   */
  private static ChartContent content(
      Radar radar, Words words, Chart chart, DomContent ringNames, List<Box> beside) {
    Chart.Wedge wedge = chart.wedges().get(0);
    Box drawn = wedge.bounds(0, chart.radius()).with(new QuadrantNames(chart).box(wedge));
    Stream<Box> names =
        chart.discs().stream().flatMap(disc -> disc.name().stream()).map(Chart.Name::box);
    Box view = Stream.concat(names, beside.stream()).reduce(drawn, Box::with);
    return new ChartContent(radar, words, chart, ringNames, view.wider(MARGIN, MARGIN));
  }

  /**
   * The drawing on a page.
   *
   * @param links those of the page
   */
  public DomContent draw(PageLinks links) {
    Box view = content.view();
    double width = view.right() - view.left();
    return Svg.drawing(view.left(), view.top(), width, view.bottom() - view.top())
        .withClass("chart wedge" + content.size())
        .attr("width", number(NEAREST * width))
        .attr("aria-label", name)
        .with(content.draw(Optional.of(new ChartLinks(links, false)), OtherPlaces.NONE));
  }
}
