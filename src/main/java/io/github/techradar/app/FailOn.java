package io.github.techradar.app;

import io.github.techradar.model.Problem;
import java.util.List;
import java.util.Locale;

/** Which problems make a radar be refused. */
public enum FailOn {
  /** Errors do. */
  ERROR,
  /** Errors and warnings do. */
  WARNING,
  /** None does; entries with errors are left out and named. */
  NEVER;

  /** Whether any of some problems is one too many. */
  boolean isBrokenBy(List<Problem> problems) {
    return switch (this) {
      case ERROR -> problems.stream().anyMatch(Problem::isError);
      case WARNING -> !problems.isEmpty();
      case NEVER -> false;
    };
  }

  /** The word by which settings choose it: {@code error}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
