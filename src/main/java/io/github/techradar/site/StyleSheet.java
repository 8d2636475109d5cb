package io.github.techradar.site;

import io.github.techradar.model.Definition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The style sheet of all pages: ours, then the colours that the definition sets. */
final class StyleSheet {

  /** The relative luminance at which black and white text contrast equally (WCAG 2.2). */
  private static final double EVEN_LUMINANCE = 0.179;

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
    List<Double> linear =
        List.of(1, 3, 5).stream()
            .map(at -> Integer.parseInt(color.substring(at, at + 2), 16) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4))
            .toList();
    double luminance = 0.2126 * linear.get(0) + 0.7152 * linear.get(1) + 0.0722 * linear.get(2);
    return luminance > EVEN_LUMINANCE ? "#000000" : "#ffffff";
  }
}
