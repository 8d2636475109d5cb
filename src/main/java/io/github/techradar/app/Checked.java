package io.github.techradar.app;

import io.github.techradar.check.Baseline;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A radar that was checked.
 *
 * @param problems all that is wrong, divided into what is new and what the baseline knows
 * @param entries the sound entries, placed; empty if the definition has errors
 */
public record Checked(Baseline.Division problems, Optional<PlacedEntries> entries) {

  /** The problems that no baseline knows, sorted by file and line. */
  public List<Problem> fresh() {
    return problems.fresh();
  }
}
