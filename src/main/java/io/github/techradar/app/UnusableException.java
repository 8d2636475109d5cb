package io.github.techradar.app;

import io.github.techradar.model.Names;

/**
 * Something around the radar is broken or set wrongly: a folder is missing, a file cannot be read
 * or written, a setting has a value that it cannot have. Whoever runs the build can mend it. The
 * message says what and how, in the words of the {@link FrontEnd}.
 */
public final class UnusableException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong and what to do about it, in whole sentences
   */
  public UnusableException(String message) {
    super(Names.visible(message));
  }

  /**
   * @param message what is wrong and what to do about it, in whole sentences
   * @param cause why
   */
  public UnusableException(String message, Throwable cause) {
    super(Names.visible(message), SafeCause.of(cause));
  }
}
