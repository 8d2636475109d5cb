package io.github.techradar.markdown;

/**
 * A place where a text is read otherwise than its author is likely to have meant it.
 *
 * <p>Of {@code "See [Docs][]."} there is one if nothing says where {@code Docs} leads: a missing
 * reference, {@code [Docs][]} at 4 to 12.
 *
 * @param kind what is read otherwise
 * @param text what it is about, as its kind says
 * @param span where it stands; of what has no end, as far as it reaches
 */
public record BodySlip(Kind kind, String text, Span span) {

  /** What is read otherwise. */
  public enum Kind {
    /** What looks like front matter; the text are its keys, one on each line. */
    FRONT_MATTER,
    /** A comment, an instruction or the like without an end; the text is what it starts with. */
    OPEN_HTML,
    /** A block of code without an end; the text is its fence. */
    OPEN_CODE,
    /** A tag that nobody closes; the text is its name. */
    OPEN_TAG,
    /** A closing tag that closes nothing; the text is its name. */
    STRAY_END,
    /** An instruction, a declaration or character data; the text is all of it. */
    HIDDEN_HTML,
    /** A name of a tag that something else has already; the text is the name. */
    TAKEN_NAME
  }

  /** Where it starts, in Java chars from 0. */
  public int offset() {
    return span.start();
  }
}
