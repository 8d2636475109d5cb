package io.github.techradar.maven;

import io.github.techradar.model.Problem;
import java.util.Arrays;
import java.util.List;
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

  boolean isBrokenBy(List<Problem> problems) {
    return switch (this) {
      case ERROR -> problems.stream().anyMatch(Problem::isError);
      case WARNING -> !problems.isEmpty();
      case NEVER -> false;
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
