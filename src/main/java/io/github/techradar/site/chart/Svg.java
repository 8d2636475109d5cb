package io.github.techradar.site.chart;

import static j2html.TagCreator.each;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** What all drawings are made of. */
final class Svg {

  private Svg() {}

  static ContainerTag<?> svg(String name) {
    return tag(name);
  }

  /** A drawing, with the sides of its view box. */
  static ContainerTag<?> drawing(double left, double top, double width, double height) {
    return svg("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("viewBox", numbers(left, top, width, height));
  }

  /** What the eye gets from a drawing and the ear from the lists beside it. */
  static ContainerTag<?> group(String name) {
    return svg("g").withClass(name).attr("aria-hidden", "true");
  }

  /** Some pieces, one behind the other. */
  static DomContent all(DomContent... pieces) {
    return each(Stream.of(pieces));
  }

  static DomContent line() {
    return rawHtml("\n");
  }

  /** About how long a text is when it is drawn. */
  static double length(String text, double fontSize) {
    return Letters.length(text, fontSize);
  }

  /** A text that is at most so many characters long; what is cut off becomes an ellipsis. */
  static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…"
        : text;
  }

  /** As much of a text's beginning as has room; what is cut off becomes an ellipsis. */
  static String cut(String text, double fontSize, double room) {
    String cut = text;
    for (int longest = text.length(); longest > 1 && length(cut, fontSize) > room; longest--) {
      cut = cut(text, longest);
    }
    return cut;
  }

  /**
   * A point of a circle around the centre of a chart, by its angle clockwise from twelve o'clock.
   */
  static String at(double radius, double angle) {
    return numbers(radius * StrictMath.sin(angle), -radius * StrictMath.cos(angle));
  }

  static String numbers(double... values) {
    StringBuilder numbers = new StringBuilder();
    for (double value : values) {
      numbers.append(numbers.isEmpty() ? "" : " ").append(number(value));
    }
    return numbers.toString();
  }

  /** Two decimals, and no minus before a zero. */
  static String number(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
