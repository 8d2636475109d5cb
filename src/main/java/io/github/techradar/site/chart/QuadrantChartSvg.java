package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.length;
import static io.github.techradar.site.chart.Svg.line;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.each;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.style.Tint;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Optional;

/** Draws one quadrant with titles at its blips, at its natural size. */
public final class QuadrantChartSvg {

  /** The size of titles, as in the style sheet. */
  private static final double TITLE_FONT_SIZE = 14;

  private static final double RING_FONT_SIZE = 13;

  /** Longer titles are cut; the whole one is in the list beside. */
  private static final int LONGEST_TITLE = 40;

  private static final double TITLE_GAP = 6;
  private static final double RING_NAME_GAP = 7;
  private static final double MARGIN = 26;

  /** The part of its band that a ring's name may fill. */
  private static final double FILL = 0.9;

  private final Radar radar;
  private final Quadrant quadrant;
  private final PageLinks links;
  private final Words words;
  private final QuadrantChart slice;

  /**
   * @param links those of the page that it is on
   */
  public QuadrantChartSvg(Radar radar, Quadrant quadrant, PageLinks links, Words words) {
    this.radar = radar;
    this.quadrant = quadrant;
    this.links = links;
    this.words = words;
    this.slice = QuadrantChartLayout.of(radar, quadrant);
  }

  /** The drawing as inline SVG. */
  public DomContent draw() {
    double bottom = slice.radius() * StrictMath.sin(QuadrantChart.HALF_ANGLE);
    double right =
        slice.spots().stream()
            .mapToDouble(spot -> titleAt(spot) + length(title(spot), TITLE_FONT_SIZE))
            .reduce(slice.radius() * slice.squeeze(), StrictMath::max);
    double width = StrictMath.ceil(right + 2 * MARGIN);
    double height = StrictMath.ceil(2 * bottom + 2 * MARGIN);
    BlipSvg blips = new BlipSvg(radar, words, Optional.of(links));
    return Svg.drawing(-MARGIN, -height / 2, width, height)
        .withClass("chart slice")
        .attr("width", number(width))
        .attr("height", number(height))
        .attr("aria-label", quadrant.name())
        .with(line(), bands(), line(), ringNames(), line())
        .with(
            each(
                slice.spots(),
                spot ->
                    each(
                        blips
                            .draw(spot.blip(), spot.x(), spot.y(), "")
                            .with(
                                svg("text")
                                    .withClass("title")
                                    .attr("x", number(titleAt(spot)))
                                    .attr("y", number(spot.y()))
                                    .withText(title(spot))),
                        line())));
  }

  private static double titleAt(QuadrantChart.Spot spot) {
    return spot.x() + MovementMark.REACH + TITLE_GAP;
  }

  private static String title(QuadrantChart.Spot spot) {
    return Svg.cut(spot.blip().entry().title(), LONGEST_TITLE);
  }

  private DomContent bands() {
    ContainerTag<?> group = group("bands");
    for (int i = slice.bands().size() - 1; i >= 0; i--) {
      double radius = slice.bands().get(i).outer();
      String sector =
          "M0 0 L%s A%s 0 0 1 %s Z"
              .formatted(
                  numbers(x(radius), -y(radius)),
                  numbers(radius * slice.squeeze(), radius),
                  numbers(x(radius), y(radius)));
      Ring ring = slice.bands().get(i).ring();
      group.with(
          svg("path")
              .withClass(CellsSvg.kind(ring, i + 1))
              .attr("fill-opacity", number(Tint.layer(i, slice.bands().size())))
              .attr("d", sector));
    }
    return group;
  }

  /** The names stand along the upper edge, outside, each at the middle of its ring. */
  private DomContent ringNames() {
    ContainerTag<?> group = group("ring-names");
    double stretch = StrictMath.hypot(x(1), y(1));
    double turn = -StrictMath.toDegrees(StrictMath.atan2(y(1), x(1)));
    for (QuadrantChart.Band band : slice.bands()) {
      double middle = (band.inner() + band.outer()) / 2;
      double room = FILL * (band.outer() - band.inner()) * stretch;
      String name = band.ring().name();
      ContainerTag<?> text =
          svg("text")
              .attr(
                  "transform",
                  "translate(%s) rotate(%s)"
                      .formatted(numbers(x(middle), -y(middle)), number(turn)))
              .attr("y", number(-RING_NAME_GAP))
              .withText(name);
      if (length(name, RING_FONT_SIZE) > room) {
        text.attr("textLength", number(room)).attr("lengthAdjust", "spacingAndGlyphs");
      }
      group.with(text);
    }
    return group;
  }

  /** How far to the right the slice's edge is, at a distance along its unsqueezed self. */
  private double x(double radius) {
    return radius * StrictMath.cos(QuadrantChart.HALF_ANGLE) * slice.squeeze();
  }

  private static double y(double radius) {
    return radius * StrictMath.sin(QuadrantChart.HALF_ANGLE);
  }
}
