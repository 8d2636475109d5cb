package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable;

/** Ends the parse of a text that is not to be read as Markdown. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Unreadable unreadable;

  UnreadableException(Unreadable.Reason reason, int offset) {
    super(reason.name(), null, false, false); // the stack may be deep, and says nothing
    this.unreadable = new Unreadable(reason, offset);
  }

  Unreadable unreadable() {
    return unreadable;
  }
}
