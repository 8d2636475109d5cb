package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;

/**
 * How much there can be in one YAML document. An entry has a dozen keys; these limits are far above
 * what any needs, so that all that looks at keys and values has an end.
 */
final class YamlLimits {

  /** In one mapping. */
  static final int MOST_KEYS = 1000;

  /** In one document: each list, mapping, key and text counts. */
  static final int MOST_VALUES = 100_000;

  /** In characters; of keys without a {@code ?} YAML itself allows no longer ones. */
  static final int LONGEST_KEY = 1024;

  /** In the front matter of one file, empty ones and comments too. */
  static final int MOST_LINES = 20_000;

  private int values;

  /**
   * Counts the lines of front matter.
   *
   * @param first its first line, 0-based
   * @param end the line behind its last
   * @throws ReadingException if it is too long, at the first line that is too much
   */
  static void lines(SourceText source, int first, int end) throws ReadingException {
    if (end - first > MOST_LINES) {
      throw tooLarge(
          source.at(source.startOfLine(first + MOST_LINES)),
          "more than %s lines of front matter".formatted(MOST_LINES));
    }
  }

  /**
   * Counts a value.
   *
   * @throws ReadingException if it is one too many
   */
  void value(Location location) throws ReadingException {
    values++;
    if (values > MOST_VALUES) {
      throw tooLarge(location, "more than %s values in one block of YAML".formatted(MOST_VALUES));
    }
  }

  /**
   * Looks at a key.
   *
   * @param before how many keys of its mapping stand before it
   * @throws ReadingException if it is one too many, or too long
   */
  static void key(YamlScalar key, int before) throws ReadingException {
    if (before >= MOST_KEYS) {
      throw tooLarge(key.location(), "more than %s keys in one mapping".formatted(MOST_KEYS));
    }
    if (key.text().length() > LONGEST_KEY) {
      throw tooLarge(key.location(), "a key of more than %s characters".formatted(LONGEST_KEY));
    }
  }

  private static ReadingException tooLarge(Location location, String message) {
    return new ReadingException(
        Problem.of(
            Rule.TOO_LARGE,
            location,
            message,
            "Keep what the radar shows, and take out the rest."));
  }
}
