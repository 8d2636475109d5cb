package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;

/**
 * Counts the values of all front matter of a radar. They are in memory as long as the radar is, and
 * a single entry may have many.
 */
final class AllValues {

  /** Thousands of entries with a hundred values each, and no more than some hundred megabytes. */
  static final int MOST = 1_000_000;

  private int count;

  /** The file itself; or one without values, if there are too many with those of this file. */
  EntryFile with(EntryFile file) {
    int own = file.countOfValues();
    if (own > MOST - count) {
      return EntryFile.unreadable(
          file.path(),
          Problem.of(
              Rule.TOO_LARGE,
              Location.startOf(file.path()),
              "with this file the front matter of all entries has more than %s values"
                  .formatted(MOST),
              "Take out what the radar does not show: this file has %s values.".formatted(own)));
    }
    count += own;
    return file;
  }
}
