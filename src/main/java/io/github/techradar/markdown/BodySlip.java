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
    /**
     * The same, but with a blank line or a comment at its top, or without the line that closes it.
     */
    LIKE_FRONT_MATTER,
    /** A comment without an end; the text is what it starts with. */
    OPEN_COMMENT,
    /** A comment in which another one begins; the text is what it starts with. */
    NESTED_COMMENT,
    /** An instruction or the like without an end; the text is what it starts with. */
    OPEN_HTML,
    /** A block of code without an end; the text is its fence. */
    OPEN_CODE,
    /** A block of code in which another one begins, up to that; the text is its fence. */
    NESTED_CODE,
    /**
     * A comment that ends nowhere in its paragraph, and is text; the text is what it starts with.
     */
    COMMENT_AS_TEXT,
    /** What looks like the start of a comment; the text is this. */
    NO_COMMENT,
    /** A footnote without a text; the text is its label. */
    MISSING_FOOTNOTE,
    /** A footnote that nothing on the page refers to; the text is its label. */
    UNUSED_FOOTNOTE,
    /** A footnote whose label another one has already; the text is the label. */
    REPEATED_FOOTNOTE,
    /** A reference that leads nowhere; the text is all of it. */
    MISSING_REFERENCE,
    /** A link without text, which is also the text of this. */
    SILENT_LINK,
    /** A line that looks like a heading, but has no space behind its marks; the text is these. */
    NO_HEADING,
    /** A line that looks like a heading below the lowest level; the text is its marks. */
    DEEP_HEADING,
    /** A label and an address that are text; the text is the label with its colon. */
    NO_DEFINITION,
    /** A row that belongs to no table; the text is all of it. */
    NO_ROW,
    /** A callout as another tool has them; the text is its mark. */
    FOREIGN_CALLOUT,
    /** White space beside a mark that counts as a letter; the text is its name in Unicode. */
    SOLID_SPACE,
    /** A picture's size; the text is the size. */
    IMAGE_SIZE,
    /** A picture's size among its words; the text is the size with its bar. */
    SIZE_IN_WORDS,
    /** Attributes of a link, a picture, a heading or a block, in braces; the text is all of it. */
    ATTRIBUTES,
    /** Brackets before parentheses that are no address; the text is the brackets. */
    NO_LINK,
    /** A link around another one or around a footnote, which cannot be; it has no text. */
    LINK_AROUND_LINK,
    /** A link with its address in the brackets; the text is the address. */
    REVERSED_LINK,
    /** Markdown in a block of HTML, which has none; the text is how it begins. */
    MARKDOWN_IN_HTML,
    /** A footnote written where it belongs; the text is what it says. */
    FOOTNOTE_IN_TEXT,
    /** A reference to a character that is no text; the text is all of it. */
    CONTROL_CHARACTER,
    /** A tag that nobody closes; the text is its name. */
    OPEN_TAG,
    /** A tag that lacks a quote or its end, and is text; the text is its mark and name. */
    BROKEN_TAG,
    /** A tag that is closed behind what is around it; the text is its name. */
    CROSSED_TAG,
    /** A tag that means nothing where it stands; the text is its name. */
    HOMELESS_TAG,
    /** A closing tag that closes nothing; the text is its name. */
    STRAY_END,
    /** An instruction, a declaration or character data; the text is all of it. */
    HIDDEN_HTML,
    /** A name of a tag that something else has already; the text is the name. */
    TAKEN_NAME,
    /** A comment that stands for another table of contents; the text is all of it. */
    SECOND_CONTENTS
  }

  /** Where it starts, in Java chars from 0. */
  public int offset() {
    return span.start();
  }
}
