package io.github.techradar.model;

import java.util.List;

/**
 * A file that should be an entry and cannot be one.
 *
 * @param source its path below the source directory, with {@code /}
 * @param draft whether its author keeps it back, so that it is named to authors, and not to readers
 * @param problems the errors that keep it out; never empty
 */
public record LeftOut(String source, boolean draft, List<Problem> problems) {

  public LeftOut {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException(source + " is left out without a reason");
    }
  }
}
