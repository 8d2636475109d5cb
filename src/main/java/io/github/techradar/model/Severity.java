package io.github.techradar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a problem weighs. */
public enum Severity {
  /** The entry cannot be published as it is. */
  ERROR,
  /** The entry is published; somebody should look at it. */
  WARNING;

  /** The severity of a {@link #word}; empty for any other. */
  public static Optional<Severity> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  /** The word as messages show it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
