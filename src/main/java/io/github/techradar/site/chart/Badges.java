package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Status;
import io.github.techradar.site.style.Color;
import io.github.techradar.site.style.Paints;
import j2html.tags.ContainerTag;
import java.text.Bidi;

/**
 * Draws signs for the READMEs of projects that use what is on the radar, {@code Kafka | Trial}: the
 * title of an entry, and its status in the colour of its ring or quadrant.
 */
public final class Badges {

  private static final int HEIGHT = 20;
  private static final double BASELINE = 14;
  private static final double FONT_SIZE = 11;
  private static final double PADDING = 7;
  private static final int LONGEST = 40;

  /** Behind titles, and behind statuses beside the radar. */
  private static final Color TITLE = Color.of("#3b4552");

  private static final Color OFF_RADAR = Color.of("#5f6b78");

  /** The letters of Latin alphabets, whose lengths are known well. */
  private static final int LAST_LATIN = 0x24F;

  private final Definition definition;
  private final Paints paints;

  /**
   * @param definition what the entries' quadrants belong to
   */
  public Badges(Definition definition) {
    this.definition = definition;
    this.paints = Paints.of(definition);
  }

  /** The whole file of an entry. */
  public String file(Entry entry) {
    String title = entry.title();
    String shown = Svg.cut(title, LONGEST);
    String status = entry.status().name();
    double first = width(shown);
    double second = width(status);
    Color color = color(entry);
    String svg =
        Svg.drawing(0, 0, first + second, HEIGHT)
            .attr("width", number(first + second))
            .attr("height", number(HEIGHT))
            .attr("role", "img")
            .with(
                svg("title").withText(title + ": " + status),
                half(0, first, TITLE),
                half(first, second, color),
                svg("g")
                    .attr("font-family", "Verdana,DejaVu Sans,Geneva,sans-serif")
                    .attr("font-size", number(FONT_SIZE))
                    .attr("text-anchor", "middle")
                    .with(text(shown, first / 2, TITLE), text(status, first + second / 2, color)))
            .render();
    return Names.inReadingDirection(svg) + "\n";
  }

  private Color color(Entry entry) {
    Status status = entry.status();
    return status instanceof Ring ring
        ? ring.color()
            .map(Color::of)
            .orElseGet(() -> paints.blips().get(definition.position(entry.quadrant()) - 1))
        : OFF_RADAR;
  }

  /** A whole number, so that edges are sharp. */
  private static double width(String text) {
    return StrictMath.ceil(Svg.length(text, FONT_SIZE)) + 2 * PADDING;
  }

  private static ContainerTag<?> half(double left, double width, Color color) {
    return svg("rect")
        .attr("x", number(left))
        .attr("width", number(width))
        .attr("height", number(HEIGHT))
        .attr("fill", color.toString());
  }

  /** A text in the middle of its half; where its length is known well, every font keeps to it. */
  private static ContainerTag<?> text(String text, double middle, Color behind) {
    boolean latin = text.chars().allMatch(letter -> letter <= LAST_LATIN || letter == '…');
    boolean otherWay =
        !latin && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return svg("text")
        .attr("x", number(middle))
        .attr("y", number(BASELINE))
        .attr("fill", behind.ink().toString())
        .condAttr(latin, "textLength", number(Svg.length(text, FONT_SIZE)))
        .condAttr(latin, "lengthAdjust", "spacingAndGlyphs")
        .condAttr(otherWay, "direction", "rtl")
        .withText(text);
  }
}
