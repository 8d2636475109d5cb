package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.length;
import static io.github.techradar.site.chart.Svg.line;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Optional;

/** Draws a {@link Chart} as inline SVG. Its colours are the style sheet's. */
public final class ChartSvg {

  /** Sizes of type, as in the style sheet. */
  private static final double RING_FONT_SIZE = 13;

  private static final double QUADRANT_FONT_SIZE = 15;

  /** How far a ring may bend behind a straight name. */
  private static final double STRAIGHT_ENOUGH = 5;

  /** The part of its room that a name on an arc may fill. */
  private static final double FILL = 0.9;

  /** Longer names of quadrants are set narrower instead of moving all names outwards. */
  private static final double LONGEST_NAME = 220;

  /** Where a side begins, as a part of the way to it. */
  private static final double NEAR_A_SIDE = 0.4;

  private static final double TITLE_GAP = 12;
  private static final double NAME_GAP = 8;
  private static final double MARGIN = 22;

  /** The cosine of the angles below which names are turned. */
  private static final double LOWER_HALF = -0.3;

  private final Radar radar;
  private final Words words;
  private final Chart chart;
  private final double namesRadius;

  /**
   * @param radar what to draw
   * @param words the language of what screen readers say of blips
   */
  public ChartSvg(Radar radar, Words words) {
    this.radar = radar;
    this.words = words;
    this.chart = ChartLayout.of(radar);
    this.namesRadius = namesRadius(chart);
  }

  /**
   * The drawing on a page.
   *
   * @param links those of the page
   */
  public DomContent draw(PageLinks links) {
    return Svg.drawing(-edge(), -edge(), 2 * edge(), 2 * edge())
        .withClass("chart")
        .attr("aria-label", words.title(radar.definition()))
        .with(content(Optional.of(links)));
  }

  /** What is drawn, for somewhere else: without a way to anywhere. */
  DomContent still() {
    return content(Optional.empty());
  }

  /** How far the drawing reaches from its centre, in every direction. */
  double edge() {
    return namesRadius + MARGIN;
  }

  private DomContent content(Optional<PageLinks> page) {
    BlipSvg blips = new BlipSvg(radar, words, page);
    return join(
        line(),
        bands(),
        line(),
        spokes(),
        line(),
        ringNames(),
        line(),
        quadrantNames(),
        line(),
        each(
            chart.discs(),
            disc ->
                each(
                    blips
                        .draw(disc.blip(), disc.x(), disc.y())
                        .with(iff(page.isPresent(), title(disc))),
                    line())));
  }

  /** Seen while the blip has the pointer or the focus; near a side it reads towards the middle. */
  private DomContent title(Chart.Disc disc) {
    double side = disc.x() / edge();
    String reading = side < -NEAR_A_SIDE ? " start" : side > NEAR_A_SIDE ? " end" : "";
    return svg("text")
        .withClass("title" + reading)
        .attr("aria-hidden", "true")
        .attr("x", number(disc.x()))
        .attr("y", number(disc.y() - Chart.BLIP_RADIUS - TITLE_GAP))
        .withText(disc.blip().entry().title());
  }

  private DomContent bands() {
    ContainerTag<?> group = group("bands");
    for (int i = chart.bands().size() - 1; i >= 0; i--) {
      group.with(
          svg("circle").withClass("r" + (i + 1)).attr("r", number(chart.bands().get(i).outer())));
    }
    return group;
  }

  private DomContent spokes() {
    ContainerTag<?> group = group("spokes");
    for (Chart.Wedge wedge : chart.wedges()) {
      Point end = Point.at(chart.radius(), wedge.from());
      group.with(svg("line").attr("x2", number(end.x())).attr("y2", number(end.y())));
    }
    return group;
  }

  /**
   * Each name stands in its own band at twelve o'clock, where no blip can be: straight if it is so
   * short that the band hardly bends behind it, along the band otherwise.
   */
  private DomContent ringNames() {
    ContainerTag<?> group = group("ring-names");
    for (Chart.Band band : chart.bands()) {
      String name = band.ring().name();
      double radius =
          band.blips() + (ChartLayout.NAME_HEIGHT - RING_FONT_SIZE) / 2 + RING_FONT_SIZE * 0.15;
      double length = length(name, RING_FONT_SIZE);
      String id = "techradar-ring-" + band.ring().id();
      group.with(
          length * length / (8 * radius) < STRAIGHT_ENOUGH
              ? svg("text").attr("y", number(-radius)).withText(name)
              : onArc(id, name, RING_FONT_SIZE, radius, 0, true, StrictMath.PI * radius));
    }
    return group;
  }

  /** Names outside the chart; those in its lower half are turned so that nobody reads head down. */
  private DomContent quadrantNames() {
    ContainerTag<?> group = group("quadrant-names");
    boolean one = chart.wedges().size() == 1;
    for (int i = 0; i < chart.wedges().size(); i++) {
      Chart.Wedge wedge = chart.wedges().get(i);
      Quadrant quadrant = wedge.quadrant();
      double middle = one ? 0 : wedge.middle();
      boolean upright = StrictMath.cos(middle) > LOWER_HALF;
      double radius = namesRadius + (upright ? 0 : QUADRANT_FONT_SIZE * 0.75);
      String id = "techradar-quadrant-" + quadrant.id();
      double room = (wedge.to() - wedge.from()) * radius;
      group.with(
          svg("g")
              .withClass("q" + (i + 1))
              .with(onArc(id, quadrant.name(), QUADRANT_FONT_SIZE, radius, middle, upright, room)));
    }
    return group;
  }

  /** The radius at which the longest name, within reason, has room in its own wedge. */
  private static double namesRadius(Chart chart) {
    double longest =
        chart.wedges().stream()
            .mapToDouble(wedge -> length(wedge.quadrant().name(), QUADRANT_FONT_SIZE))
            .max()
            .orElse(0);
    double circumference = chart.wedges().size() * StrictMath.min(longest, LONGEST_NAME) / FILL;
    return StrictMath.max(chart.radius() + NAME_GAP, circumference / (2 * StrictMath.PI));
  }

  /** A text around a point of a circle; if it is too long for its room, it is set narrower. */
  private static DomContent onArc(
      String id,
      String name,
      double fontSize,
      double radius,
      double middle,
      boolean clockwise,
      double room) {
    double quarter = StrictMath.PI / 2;
    Point from = Point.at(radius, middle + (clockwise ? -quarter : quarter));
    Point to = Point.at(radius, middle + (clockwise ? quarter : -quarter));
    String arc =
        "M%s A%s 0 0 %s %s"
            .formatted(
                numbers(from.x(), from.y()),
                numbers(radius, radius),
                clockwise ? "1" : "0",
                numbers(to.x(), to.y()));
    double longest = FILL * StrictMath.min(room, StrictMath.PI * radius);
    ContainerTag<?> text =
        svg("textPath").attr("href", "#" + id).attr("startOffset", "50%").withText(name);
    if (length(name, fontSize) > longest) {
      text.attr("textLength", number(longest)).attr("lengthAdjust", "spacingAndGlyphs");
    }
    return svg("g").with(svg("path").withId(id).attr("d", arc), svg("text").with(text));
  }

  private record Point(double x, double y) {

    static Point at(double radius, double angle) {
      return new Point(radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
    }
  }
}
