package io.github.techradar.html;

import java.util.Optional;

/**
 * What is rendered of a text, not clean yet, and with places for the words of a language.
 *
 * @param html the HTML, in which what could be drawn as a timeline has its marks
 * @param beginning how the text begins, in plain text
 * @param events how many items the section has that could be drawn as a timeline; 0 without one
 * @param timeline the anchor of that section's heading
 */
record UnsafeHtml(String html, String beginning, int events, Optional<String> timeline) {

  /** What cannot be read as Markdown is better shown as it was written than not at all. */
  static UnsafeHtml asWritten(String markdown) {
    return new UnsafeHtml(
        "<pre>" + LinkedHtml.escaped(markdown) + "</pre>", "", 0, Optional.empty());
  }

  /** About how much memory it takes, in characters. */
  long weight() {
    return (long) html.length() + beginning.length();
  }
}
