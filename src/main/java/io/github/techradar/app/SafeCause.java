package io.github.techradar.app;

import io.github.techradar.model.Names;

/**
 * Why something failed, in a form that no terminal and no build obeys. Maven prints the messages of
 * causes too, and that of a file that cannot be read holds its name.
 */
final class SafeCause extends Exception {

  private static final long serialVersionUID = 1;

  private SafeCause(Throwable cause) {
    super(
        Names.visible(cause.toString()),
        cause.getCause() == null ? null : new SafeCause(cause.getCause()));
    setStackTrace(cause.getStackTrace());
  }

  /** A cause and its own causes: their types, messages and stack traces. */
  static Throwable of(Throwable cause) {
    return new SafeCause(cause);
  }
}
