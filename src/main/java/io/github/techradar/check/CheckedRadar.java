package io.github.techradar.check;

import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import java.util.List;
import java.util.Optional;

/**
 * A radar that was read and checked.
 *
 * @param files how many files are entries
 * @param problems everything wrong with them and with the definition, sorted, each once
 * @param radar the sound entries, placed; empty if the definition has errors, for then no place
 *     means anything
 */
public record CheckedRadar(int files, List<Problem> problems, Optional<Radar> radar) {

  public CheckedRadar {
    problems = List.copyOf(problems);
  }
}
