package io.github.techradar.html;

import io.github.techradar.markdown.tree.Callout;

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

  String of(Callout.Kind kind) {
    return switch (kind) {
      case NOTE -> note;
      case TIP -> tip;
      case IMPORTANT -> important;
      case WARNING -> warning;
      case CAUTION -> caution;
    };
  }
}
