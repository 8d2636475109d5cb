package io.github.techradar.history;

import io.github.techradar.model.History;
import io.github.techradar.model.Problem;
import java.util.List;

/**
 * The history of a radar, as far as it could be read.
 *
 * @param history what it was
 * @param problems what is wrong with what the definition says of editions
 * @param notes what could not be read, though nobody is to blame, for the log
 */
public record Past(History history, List<Problem> problems, List<String> notes) {

  /** That of a radar whose definition names no editions. */
  static final Past NONE = new Past(History.NONE, List.of(), List.of());

  public Past {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}
