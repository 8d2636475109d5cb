package io.github.techradar.html;

import io.github.techradar.markdown.tree.Callout;
import java.util.List;

/**
 * The words that callouts begin with, in one language.
 *
 * @param note of {@code [!NOTE]}
 * @param tip of {@code [!TIP]}
 * @param important of {@code [!IMPORTANT]}
 * @param warning of {@code [!WARNING]}
 * @param caution of {@code [!CAUTION]}
 */
public record CalloutWords(
    String note, String tip, String important, String warning, String caution) {

  /** All of them, in a fixed order. */
  List<String> all() {
    return List.of(note, tip, important, warning, caution);
  }

  String of(Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> note;
      case TIP -> tip;
      case IMPORTANT -> important;
      case WARNING -> warning;
      case CAUTION -> caution;
    };
  }

  /** HTML with these words in the places that {@link BodyWords#PLACES} has for them. */
  String in(String html) {
    String filled = html;
    for (Callout.Kind kind : Callout.Kind.values()) {
      filled = filled.replace(BodyWords.PLACES.callouts().of(kind), LinkedHtml.escaped(of(kind)));
    }
    return filled;
  }
}
