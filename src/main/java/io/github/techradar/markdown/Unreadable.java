package io.github.techradar.markdown;

import java.util.Optional;

/**
 * Why a text is not read as Markdown.
 *
 * @param reason what it has too much of
 * @param offset where the part begins that is to blame; Java chars from 0
 * @param cause what the parser failed with, if it did
 */
public record Unreadable(Reason reason, int offset, Optional<Throwable> cause) {

  /** Too much of something. */
  public Unreadable(Reason reason, int offset) {
    this(reason, offset, Optional.empty());
  }

  /** What a text can have too much of. */
  public enum Reason {
    /** Quotes, lists or emphasis within each other, deeper than anybody reads. */
    NESTED,
    /** Marks in one paragraph that each make the parser look through the rest of it. */
    SLOW,
    /** It has too many headings, items, links and the like. */
    MANY,
    /** An address or a title that is so long, and used so often, that no page could hold it. */
    REPEATED,
    /** What makes the parser fail. */
    FAILED
  }
}
