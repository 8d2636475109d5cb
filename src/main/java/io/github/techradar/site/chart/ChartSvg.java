package io.github.techradar.site.chart;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Draws the {@link Chart} of a whole radar as inline SVG; it is laid out once for all its pages.
 */
public final class ChartSvg {

  private static final double MARGIN = 22;

  private final Chart chart;
  private final ChartContent content;
  private final String name;
  private final double edge;

  /**
   * @param radar what to draw
   * @param words the language of what screen readers say of blips
   */
  public ChartSvg(Radar radar, Words words) {
    this(radar, words.title(radar.definition()), words);
  }

  /**
   * @param radar what to draw
   * @param title what it is called
   * @param words the language of what screen readers say of blips
   */
  public ChartSvg(Radar radar, String title, Words words) {
    this.chart = ChartLayout.of(radar);
    this.name = title;
    this.edge = new QuadrantNames(chart).radius() + MARGIN;
    this.content =
        new ChartContent(
            radar,
            words,
            chart,
            RingName.draw(chart.bands()),
            new Box(0, 0, 0, 0).wider(edge, edge));
  }

  /** How often blips were placed so far, so that tests can see that it is once for all pages. */
  public static long layouts() {
    return ChartLayout.layouts();
  }

  /**
   * The drawing on a page.
   *
   * @param links those of the page
   */
  public DomContent draw(PageLinks links) {
    return draw(new ChartLinks(links, false), OtherPlaces.NONE);
  }

  /** The drawing on a page between those of other editions. */
  public DomContent draw(ChartLinks links, OtherPlaces others) {
    return Svg.drawing(-edge, -edge, 2 * edge, 2 * edge)
        .withClass("chart" + content.size())
        .attr("aria-label", name)
        .with(content.draw(Optional.of(links), others));
  }

  /** The places of the blips by the ids of their entries, each as a script reads it. */
  public Map<String, String> places() {
    return chart.discs().stream()
        .collect(Collectors.toMap(disc -> disc.blip().entry().id(), Chart.Disc::place));
  }

  /** One quadrant of it, to be drawn alone. */
  public WedgeSvg wedge(Quadrant quadrant) {
    return new WedgeSvg(content.radar(), content.chart().only(quadrant), content.words());
  }

  /** Where everything is. */
  Chart chart() {
    return chart;
  }

  /** What is drawn, for somewhere else: without a way to anywhere. */
  DomContent still() {
    return content.draw(Optional.empty(), OtherPlaces.NONE);
  }

  /** How far the drawing reaches from its centre, in every direction. */
  double edge() {
    return edge;
  }
}
