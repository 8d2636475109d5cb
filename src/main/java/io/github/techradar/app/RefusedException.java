package io.github.techradar.app;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import java.util.List;

/**
 * The radar has problems that are not accepted. The people who write the radar can mend it. The
 * {@link FrontEnd} has been told each problem before.
 */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  RefusedException(String message, List<Problem> problems) {
    super(Names.visible(message));
    this.problems = List.copyOf(problems);
  }

  /** The problems, sorted by file and line; those that a baseline knows are not among them. */
  public List<Problem> problems() {
    return problems;
  }
}
