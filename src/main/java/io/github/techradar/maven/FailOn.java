package io.github.techradar.maven;

import io.github.techradar.check.CheckedRadar;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which problems fail a build. */
enum FailOn {
  /** Errors do. */
  ERROR,
  /** Errors and warnings do. */
  WARNING,
  /** None does. */
  NEVER;

  /**
   * @throws IllegalArgumentException if there is no such value; the message names those that are
   */
  static FailOn of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "failOn (techradar.failOn) cannot be '%s'; allowed: %s."
                        .formatted(
                            word,
                            Arrays.stream(values())
                                .map(FailOn::word)
                                .collect(Collectors.joining(", ")))));
  }

  boolean isBrokenBy(CheckedRadar radar) {
    return switch (this) {
      case ERROR -> radar.errors() > 0;
      case WARNING -> !radar.problems().isEmpty();
      case NEVER -> false;
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
