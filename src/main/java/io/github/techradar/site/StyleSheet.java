package io.github.techradar.site;

import io.github.techradar.model.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The style sheet of all pages: ours, then the colours that the definition sets. */
final class StyleSheet {

  private static final String BLACK = "#000000";
  private static final String WHITE = "#ffffff";

  private StyleSheet() {}

  static String of(Definition definition) throws IOException {
    StringBuilder css = new StringBuilder(resource());
    for (int i = 0; i < definition.quadrants().size(); i++) {
      Optional<String> color = definition.quadrants().get(i).color();
      String selector = "#techradar .q" + (i + 1) + ", #techradar.q" + (i + 1);
      color.ifPresent(
          c -> css.append("%s { --blip: %s; --ink: %s; }\n".formatted(selector, c, ink(c))));
    }
    for (int i = 0; i < definition.rings().size(); i++) {
      Optional<String> color = definition.rings().get(i).color();
      String selector = "#techradar .chart .r" + (i + 1);
      color.ifPresent(
          c -> css.append("%s { fill: %s; fill-opacity: 0.3; }\n".formatted(selector, c)));
    }
    return css.toString();
  }

  private static String resource() throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream(Page.STYLE_SHEET)) {
      return new String(
          Objects.requireNonNull(in, Page.STYLE_SHEET).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Black or white, whichever is easier to read on a colour {@code #rrggbb}. */
  static String ink(String color) {
    return contrast(color, BLACK) > contrast(color, WHITE) ? BLACK : WHITE;
  }

  /** The contrast ratio of two colours {@code #rrggbb}, from 1 to 21 (WCAG 2.2). */
  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (StrictMath.max(a, b) + 0.05) / (StrictMath.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  }

  private static double linear(String color, int at) {
    double c = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
