package io.github.techradar.site;

import static j2html.TagCreator.each;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Locale;

/** Draws a {@link Chart} as inline SVG. Its colours are the style sheet's. */
final class ChartSvg {

  private static final double QUADRANT_NAMES = 30;
  private static final double FONT_SIZE = 13;
  private static final double LETTER_WIDTH = 0.6;
  private static final double STRAIGHT_ENOUGH = 5;

  private final Radar radar;
  private final Chart chart;

  ChartSvg(Radar radar) {
    this.radar = radar;
    this.chart = ChartLayout.of(radar);
  }

  DomContent draw() {
    double edge = chart.radius() + QUADRANT_NAMES;
    return svg("svg")
        .withClass("chart")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", numbers(-edge, -edge, 2 * edge, 2 * edge))
        .attr("role", "group")
        .attr("aria-label", radar.definition().title())
        .with(line(), bands(), line(), spokes(), line(), ringNames(), line(), quadrantNames())
        .with(line(), each(chart.discs(), this::blip));
  }

  private DomContent bands() {
    ContainerTag<?> group = svg("g").withClass("bands").attr("aria-hidden", "true");
    for (int i = chart.bands().size() - 1; i >= 0; i--) {
      group.with(
          svg("circle").withClass("r" + (i + 1)).attr("r", number(chart.bands().get(i).outer())));
    }
    return group;
  }

  private DomContent spokes() {
    ContainerTag<?> group = svg("g").withClass("spokes").attr("aria-hidden", "true");
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
    ContainerTag<?> group = svg("g").withClass("ring-names").attr("aria-hidden", "true");
    for (Chart.Band band : chart.bands()) {
      String name = band.ring().name();
      double radius = band.blips() + (ChartLayout.NAME_HEIGHT - FONT_SIZE) / 2 + FONT_SIZE * 0.15;
      double bend = length(name) * length(name) / (8 * radius);
      group.with(
          bend < STRAIGHT_ENOUGH
              ? svg("text").attr("y", number(-radius)).withText(name)
              : onArc("techradar-ring-" + band.ring().id(), name, radius, 0, true));
    }
    return group;
  }

  /** Names outside the chart; those in its lower half are turned so that nobody reads head down. */
  private DomContent quadrantNames() {
    ContainerTag<?> group = svg("g").withClass("quadrant-names").attr("aria-hidden", "true");
    int i = 0;
    for (Chart.Wedge wedge : chart.wedges()) {
      boolean upright = StrictMath.cos(wedge.middle()) > -0.3 || chart.wedges().size() == 1;
      double middle = chart.wedges().size() == 1 ? 0 : wedge.middle();
      double radius = chart.radius() + (upright ? 8 : 8 + FONT_SIZE * 0.75);
      Quadrant quadrant = wedge.quadrant();
      group.with(
          svg("g")
              .withClass("q" + ++i)
              .with(
                  onArc(
                      "techradar-quadrant-" + quadrant.id(),
                      quadrant.name(),
                      radius,
                      middle,
                      upright)));
    }
    return group;
  }

  /** A text around a point of a circle; if it is too long for half of it, it is set narrower. */
  private static DomContent onArc(
      String id, String name, double radius, double middle, boolean clockwise) {
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
    double longest = 0.9 * StrictMath.PI * radius;
    ContainerTag<?> text =
        svg("textPath").attr("href", "#" + id).attr("startOffset", "50%").withText(name);
    if (length(name) > longest) {
      text.attr("textLength", number(longest)).attr("lengthAdjust", "spacingAndGlyphs");
    }
    return svg("g").with(svg("path").withId(id).attr("d", arc), svg("text").with(text));
  }

  /** About how long a name is when it is drawn. */
  private static double length(String name) {
    return name.codePointCount(0, name.length()) * FONT_SIZE * LETTER_WIDTH;
  }

  private DomContent blip(Chart.Disc disc) {
    Blip blip = disc.blip();
    Quadrant quadrant = blip.entry().quadrant();
    int q = radar.definition().quadrants().indexOf(quadrant) + 1;
    String label =
        "%d. %s (%s, %s)"
            .formatted(blip.number(), blip.entry().title(), quadrant.name(), blip.ring().name());
    return each(
        svg("a")
            .withClass("blip q" + q)
            .attr("href", Page.ofEntry(blip.entry().id()))
            .attr("data-entry", blip.entry().id())
            .attr("data-ring", blip.ring().id())
            .attr("data-quadrant", quadrant.id())
            .attr("aria-label", label)
            .with(
                svg("title").withText(label),
                svg("circle")
                    .attr("cx", number(disc.x()))
                    .attr("cy", number(disc.y()))
                    .attr("r", number(Chart.BLIP_RADIUS)),
                svg("text")
                    .attr("x", number(disc.x()))
                    .attr("y", number(disc.y()))
                    .withText(String.valueOf(blip.number()))),
        line());
  }

  private record Point(double x, double y) {

    static Point at(double radius, double angle) {
      return new Point(radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
    }
  }

  private static ContainerTag<?> svg(String name) {
    return tag(name);
  }

  private static DomContent line() {
    return rawHtml("\n");
  }

  private static String numbers(double... values) {
    StringBuilder numbers = new StringBuilder();
    for (double value : values) {
      numbers.append(numbers.isEmpty() ? "" : " ").append(number(value));
    }
    return numbers.toString();
  }

  /** Two decimals, and no minus before a zero. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }
}
