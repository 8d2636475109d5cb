package io.github.techradar.app;

import io.github.techradar.model.Names;
import java.nio.file.InvalidPathException;

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

  /** A file that this Java cannot name, in a locale that has not all letters. */
  static UnusableException unnameable(InvalidPathException e) {
    return new UnusableException(
        "No file can be called '%s' here, for this Java takes names of files for %s. A locale with UTF-8 helps (LC_ALL=C.UTF-8)."
            .formatted(e.getInput(), System.getProperty("sun.jnu.encoding")),
        e);
  }
}
