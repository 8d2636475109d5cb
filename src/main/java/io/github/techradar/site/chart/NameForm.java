package io.github.techradar.site.chart;

import io.github.techradar.site.chart.Chart.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a title can be written at its blip: cut if it is long, in one line or in two.
 *
 * @param lines one or two
 * @param width that of the longer one, with a reserve for type that is wider than usual
 */
record NameForm(List<String> lines, double width) {

  /** The size of type, as in the style sheet. */
  static final double FONT_SIZE = 12;

  private static final int LONGEST = 22;
  private static final double RESERVE = 1.03;
  private static final double ASCENT = 0.82 * FONT_SIZE;
  private static final double DESCENT = 0.24 * FONT_SIZE;

  /** From one line to the next. */
  static final double LINE = 1.1 * FONT_SIZE;

  /** How far from a blip its name is. */
  private static final double GAP = 2.5;

  NameForm {
    lines = List.copyOf(lines);
  }

  /** The forms of a title, the best first. */
  static List<NameForm> of(String title) {
    String name = Svg.cut(title, LONGEST);
    List<NameForm> forms = new ArrayList<>();
    forms.add(of(List.of(name)));
    splits(name).min(Comparator.comparingDouble(NameForm::width)).ifPresent(forms::add);
    return forms;
  }

  /** In two lines, parted at a space. */
  private static Stream<NameForm> splits(String name) {
    return IntStream.range(1, name.length() - 1)
        .filter(i -> name.charAt(i) == ' ')
        .mapToObj(i -> of(List.of(name.substring(0, i), name.substring(i + 1))));
  }

  private static NameForm of(List<String> lines) {
    double longest =
        lines.stream().mapToDouble(line -> Letters.length(line, FONT_SIZE)).max().orElse(0);
    return new NameForm(lines, RESERVE * longest);
  }

  /** Places around a blip that reaches so far, the best first. */
  List<Chart.Name> around(double x, double y, double reach) {
    double height = ASCENT + DESCENT + (lines.size() - 1) * LINE;
    double beside = reach + GAP;
    double above = y - reach - 1 - height;
    double below = y + reach + 1;
    double level = y - height / 2;
    double slanted = reach * 0.6;
    List<Chart.Name> names = new ArrayList<>();
    names.add(at(Anchor.START, x + beside, level));
    names.add(at(Anchor.END, x - beside, level));
    names.add(at(Anchor.MIDDLE, x, below));
    names.add(at(Anchor.MIDDLE, x, above));
    for (double top : List.of(y + slanted - height / 2, y - slanted - height / 2)) {
      names.add(at(Anchor.START, x + beside - 1, top));
      names.add(at(Anchor.END, x - beside + 1, top));
    }
    for (double top : List.of(below, above)) {
      names.add(at(Anchor.START, x - reach, top));
      names.add(at(Anchor.END, x + reach, top));
      names.add(at(Anchor.START, x, top));
      names.add(at(Anchor.END, x, top));
    }
    return names;
  }

  private Chart.Name at(Anchor anchor, double x, double top) {
    double left =
        switch (anchor) {
          case START -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    double height = ASCENT + DESCENT + (lines.size() - 1) * LINE;
    return new Chart.Name(
        lines, anchor, x, top + ASCENT, new Box(left, top, left + width, top + height));
  }
}
