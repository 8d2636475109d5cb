package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.line;
import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.numbers;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.rawHtml;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.style.StyleSheet;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chart as a picture for other places: one file with its style, its background, its title and,
 * below the chart, what shapes say and the names of the numbers, since elsewhere there is no legend
 * and no index beside it.
 */
public final class RadarPicture {

  private static final double COLUMN = 224;
  private static final double LINE = 18;
  private static final double PADDING = 16;
  private static final double NUMBER_WIDTH = 30;

  /** The room above the chart for the title. */
  private static final double TITLE_HEIGHT = 44;

  /** The room below it for what the shapes say: a sentence, and the shapes in a line. */
  private static final double KEY_HEIGHT = 3 * LINE;

  /** Sizes of type, as in the picture's style: the title's, and that of all else. */
  private static final double TITLE_SIZE = 22;

  private static final double FONT_SIZE = 13;

  /** What fits a column in the size of type that the picture's style has. */
  private static final int LONGEST_TITLE = 24;

  private final Radar radar;
  private final Definition definition;
  private final Words words;
  private final ChartSvg chart;

  /**
   * @param radar what to draw
   * @param chart the drawing of it
   * @param words the language of the key
   */
  public RadarPicture(Radar radar, ChartSvg chart, Words words) {
    this.radar = radar;
    this.definition = radar.definition();
    this.words = words;
    this.chart = chart;
  }

  /** One line of the list of names. */
  private record Line(String kind, String number, String text) {}

  /** The whole file. */
  public String file() throws IOException {
    List<Line> lines = lines();
    int columns = StrictMath.max(1, (int) StrictMath.round(2 * chart.edge() / COLUMN));
    int height = (lines.size() + columns - 1) / columns;
    double width = StrictMath.max(2 * chart.edge(), columns * COLUMN + 2 * PADDING);
    double left = -width / 2;
    double above = -chart.edge() - TITLE_HEIGHT;
    double below = chart.edge() + PADDING;
    Optional<Edition> past = radar.history().previous();
    double top = below + (past.isPresent() ? KEY_HEIGHT : 0);
    double whole = top - above + height * LINE + PADDING;
    ContainerTag<?> list = svg("g").withClass("names");
    for (int i = 0; i < lines.size(); i++) {
      int column = i / height;
      double x = left + PADDING + column * ((width - 2 * PADDING) / columns);
      double y = top + (i % height) * LINE;
      list.with(draw(lines.get(i), x, y), line());
    }
    return Svg.drawing(left, above, width, whole)
            .attr("width", number(width))
            .attr("height", number(whole))
            .attr("role", "img")
            .attr("aria-labelledby", "title desc")
            .with(
                line(),
                svg("title").withId("title").withText(words.title(definition)),
                line(),
                svg("desc").withId("desc").withText(words.summary(radar.counts())),
                line(),
                svg("style").with(rawHtml("\n" + StyleSheet.ofPicture(definition))),
                line(),
                svg("rect")
                    .withClass("paper")
                    .attr("x", number(left))
                    .attr("y", number(above))
                    .attr("width", number(width))
                    .attr("height", number(whole)),
                text(
                    "radar",
                    left + PADDING,
                    above + TITLE_HEIGHT - PADDING,
                    Svg.cut(words.title(definition), (int) (width / Svg.length("x", TITLE_SIZE)))),
                line(),
                chart.still(),
                iff(past, edition -> key(edition, left + PADDING, below)),
                list)
            .render()
        + "\n";
  }

  /** What the shapes say, in the form that they have below the centre. */
  private DomContent key(Edition since, double left, double y) {
    ContainerTag<?> key = svg("g").withClass("key");
    key.with(text("", left, y, words.get("legend.shapes", words.edition(since))), line());
    double x = left;
    for (Movement movement : MovementMark.SHAPES) {
      String word = words.movement(movement);
      key.with(
          svg("g")
              .attr("transform", "translate(%s)".formatted(numbers(x + MovementMark.REACH, y + 7)))
              .with(new MovementMark(movement, 0, MovementMark.REACH).draw()),
          text("", x + NUMBER_WIDTH + 4, y + LINE + 7, word),
          line());
      x += NUMBER_WIDTH + 4 + Svg.length(word, FONT_SIZE) + PADDING;
    }
    return key;
  }

  private static ContainerTag<?> draw(Line line, double x, double y) {
    ContainerTag<?> group = svg("g");
    if (!line.number().isEmpty()) {
      group.with(text("title no", x + NUMBER_WIDTH - 6, y, line.number()));
    }
    double indent = line.number().isEmpty() ? 0 : NUMBER_WIDTH;
    return group.with(text(line.kind(), x + indent, y, line.text()));
  }

  private static ContainerTag<?> text(String kind, double x, double y, String text) {
    return svg("text")
        .condAttr(!kind.isEmpty(), "class", kind)
        .attr("x", number(x))
        .attr("y", number(y))
        .withText(text);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Quadrant quadrant : definition.quadrants()) {
      for (Ring ring : definition.rings()) {
        List<Blip> blips = radar.blips(quadrant, ring);
        if (!blips.isEmpty()) {
          lines.add(
              new Line(
                  "ring", "", Svg.cut(quadrant.name() + " · " + ring.name(), LONGEST_TITLE + 4)));
        }
        for (Blip blip : blips) {
          lines.add(
              new Line(
                  "title",
                  String.valueOf(blip.number()),
                  Svg.cut(blip.entry().title(), LONGEST_TITLE)));
        }
      }
    }
    return lines;
  }
}
