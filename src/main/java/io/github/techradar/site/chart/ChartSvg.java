package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.group;
import static io.github.techradar.site.chart.Svg.length;
import static io.github.techradar.site.chart.Svg.line;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Draws a {@link Chart} as inline SVG. Its colours are the style sheet's. */
public final class ChartSvg {

  /** The size of type, as in the style sheet. */
  private static final double QUADRANT_FONT_SIZE = 15;

  /** The part of its room that a name on an arc may fill. */
  private static final double FILL = 0.9;

  /** Longer names of quadrants are set narrower instead of moving all names outwards. */
  private static final double LONGEST_NAME = 220;

  /** Where a side begins, as a part of the way to it. */
  private static final double NEAR_A_SIDE = 0.4;

  private static final double TITLE_GAP = 12;
  private static final double NAME_GAP = 8;
  private static final double MARGIN = 22;

  /** How far charts reach whose names can be read on a screen, and on a large one. */
  private static final double LARGE = 500;

  private static final double HUGE = 750;

  private static final Map<Chart.Anchor, String> NAMES_AT =
      Map.of(Chart.Anchor.START, " start", Chart.Anchor.MIDDLE, "", Chart.Anchor.END, " end");

  /** The cosine of the angles below which names are turned. */
  private static final double LOWER_HALF = -0.3;

  private final Radar radar;
  private final Words words;
  private final String title;
  private final Chart chart;
  private final double namesRadius;

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
    this.radar = radar;
    this.words = words;
    this.title = title;
    this.chart = ChartLayout.of(radar);
    this.namesRadius = namesRadius(chart);
  }

  /**
   * The drawing on a page.
   *
   * @param links those of the page
   */
  public DomContent draw(PageLinks links) {
    return draw(new ChartLinks(links, false), Map.of(), Map.of());
  }

  /**
   * The drawing on a page between those of other editions.
   *
   * @param before where entries are in the edition before, see {@link #places}
   * @param after where they are in the edition after
   */
  public DomContent draw(ChartLinks links, Map<String, String> before, Map<String, String> after) {
    return Svg.drawing(-edge(), -edge(), 2 * edge(), 2 * edge())
        .withClass("chart" + size())
        .attr("aria-label", title)
        .with(content(Optional.of(links), before, after));
  }

  /** The places of the blips by the ids of their entries, each as a script reads it. */
  public Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    chart.discs().forEach(disc -> places.put(disc.blip().entry().id(), place(disc)));
    return places;
  }

  private static String place(Chart.Disc disc) {
    return numbers(disc.x(), disc.y());
  }

  /** On screens that make its names too small to be read, a large chart shows none. */
  private String size() {
    return edge() <= LARGE ? "" : edge() <= HUGE ? " large" : " huge";
  }

  /** What is drawn, for somewhere else: without a way to anywhere. */
  DomContent still() {
    return content(Optional.empty(), Map.of(), Map.of());
  }

  /** How far the drawing reaches from its centre, in every direction. */
  double edge() {
    return namesRadius + MARGIN;
  }

  private DomContent content(
      Optional<ChartLinks> page, Map<String, String> before, Map<String, String> after) {
    BlipSvg blips = new BlipSvg(radar, words, page.map(ChartLinks::page));
    return Svg.all(
        line(),
        new CellsSvg(radar, chart, page).draw(),
        line(),
        ringNames(),
        line(),
        quadrantNames(page),
        line(),
        each(
            chart.discs(),
            disc ->
                each(
                    moving(disc, before, after)
                        .apply(blips.draw(disc.blip(), disc.x(), disc.y(), kind(disc)))
                        .with(iff(disc.name(), ChartSvg::name), iff(page.isPresent(), title(disc))),
                    line())));
  }

  /** Notes on a blip where else it is in the editions before and after, for a script to move it. */
  private static UnaryOperator<ContainerTag<?>> moving(
      Chart.Disc disc, Map<String, String> before, Map<String, String> after) {
    String here = place(disc);
    String was = before.getOrDefault(disc.blip().entry().id(), here);
    String next = after.getOrDefault(disc.blip().entry().id(), here);
    return blip ->
        blip.condAttr(!was.equals(here), "data-was", was)
            .condAttr(!next.equals(here), "data-next", next);
  }

  private static String kind(Chart.Disc disc) {
    String title = disc.blip().entry().title();
    return disc.name()
        .map(name -> String.join(" ", name.lines()).equals(title) ? "" : " cut")
        .orElse(" crowded");
  }

  private static DomContent name(Chart.Name name) {
    ContainerTag<?> text =
        svg("text")
            .withClass("name" + NAMES_AT.get(name.anchor()))
            .attr("aria-hidden", "true")
            .attr("x", number(name.x()))
            .attr("y", number(name.y()))
            .withText(name.lines().get(0));
    for (String line : name.lines().subList(1, name.lines().size())) {
      text.with(
          svg("tspan")
              .attr("x", number(name.x()))
              .attr("dy", number(NameForm.LINE))
              .withText(line));
    }
    return text;
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

  /**
   * Each name stands in its own band at twelve o'clock, where no blip can be: straight if it is so
   * short that the band hardly bends behind it, along the band otherwise.
   */
  private DomContent ringNames() {
    ContainerTag<?> group = group("ring-names");
    for (Chart.Band band : chart.bands()) {
      RingName name = band.name();
      String id = "techradar-ring-" + band.ring().id();
      group.with(
          name.straight()
              ? svg("text").attr("y", number(-name.radius())).withText(name.text())
              : onArc(
                  id,
                  name.text(),
                  RingName.FONT_SIZE,
                  name.radius(),
                  0,
                  true,
                  StrictMath.PI * name.radius()));
    }
    return group;
  }

  /** Names outside the chart; those in its lower half are turned so that nobody reads head down. */
  private DomContent quadrantNames(Optional<ChartLinks> page) {
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
      DomContent name =
          onArc(id, quadrant.name(), QUADRANT_FONT_SIZE, radius, middle, upright, room);
      group.with(
          page.<DomContent>map(
                  from ->
                      svg("a").attr("href", from.to(quadrant)).attr("tabindex", "-1").with(name))
              .orElse(name));
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
