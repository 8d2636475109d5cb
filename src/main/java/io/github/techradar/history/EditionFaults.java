package io.github.techradar.history;

import io.github.techradar.model.Problem;
import java.util.List;

/**
 * Why editions that a definition names are not known, or not as well as they could be.
 *
 * @param problems what is wrong with their names
 * @param notes what could not be read, though nobody is to blame, for the log
 */
public record EditionFaults(List<Problem> problems, List<String> notes) {

  static final EditionFaults NONE = new EditionFaults(List.of(), List.of());

  public EditionFaults {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
