package io.github.techradar.source;

import io.github.techradar.model.Problem;

/** One file cannot be read further. The problem says where and why; other files are unharmed. */
public final class ReadingException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * @param problem what is wrong, and where
   */
  public ReadingException(Problem problem) {
    super(problem.headline());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
