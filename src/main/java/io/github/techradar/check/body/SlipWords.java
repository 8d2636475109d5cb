package io.github.techradar.check.body;

import static io.github.techradar.model.Rule.DROPPED_HTML;
import static io.github.techradar.model.Rule.LINK_TEXT;
import static io.github.techradar.model.Rule.MISREAD_MARKUP;
import static io.github.techradar.model.Rule.SECOND_FRONT_MATTER;
import static io.github.techradar.model.Rule.UNCLOSED_MARKUP;
import static io.github.techradar.model.Rule.UNDEFINED_REFERENCE;
import static io.github.techradar.model.Rule.UNKNOWN_CALLOUT;
import static io.github.techradar.model.Rule.UNUSED_FOOTNOTE;

import io.github.techradar.markdown.BodySlip;
import io.github.techradar.model.Names;
import io.github.techradar.model.Rule;

/**
 * What is said of a kind of slip.
 *
 * @param rule what it breaks
 * @param message with {@code %1$s} for the slip's text, {@code %2$s} for the same in quotes, and
 *     {@code %3$d} for the last line that it reaches
 * @param advice likewise, without a line
 */
record SlipWords(Rule rule, String message, String advice) {

  /** The words for a kind. */
  static SlipWords of(BodySlip.Kind kind) {
    return switch (kind) {
      case FRONT_MATTER, LIKE_FRONT_MATTER ->
          new SlipWords(
              SECOND_FRONT_MATTER,
              "a second block of front matter, which the page shows as text",
              "Move its keys to the block at the top of the file, or, if it begins another entry,"
                  + " move that to a file of its own.");
      case OPEN_COMMENT ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the comment has no end, and the page leaves out all text up to line %3$d",
              "Close it with '-->' where it is to end.");
      case NESTED_COMMENT ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "another comment begins in this one, and the page leaves out all text up to line"
                  + " %3$d",
              "Close this one with '-->' where it is to end; no comment can hold another.");
      case OPEN_HTML ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "%2$s has no end, and the page leaves out all text up to line %3$d",
              "If it is meant as text, write it between backticks or in a block of code.");
      case COMMENT_AS_TEXT ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the comment has no end in its paragraph, and readers see it",
              "Close it with '-->' before the next blank line, or, if it is meant as text, write it"
                  + " between backticks.");
      case OPEN_CODE ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the block of code has no end, and all text up to line %3$d is code",
              "Close it with a line '%1$s', set in as far as the one that opens it.");
      case NESTED_CODE ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the block of code has no end before another begins on line %3$d, which is code too",
              "Close it with a line '%1$s'; or, if it is to hold the other, write longer marks"
                  + " around it, as in '%1$s%1$.1s'.");
      case OPEN_TAG ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the tag <%1$s> is never closed; the page closes it on line %3$d",
              "Close it with </%1$s>, or, if it is meant as text, write it between backticks:"
                  + " `<%1$s>`.");
      case BROKEN_TAG ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "%2$s begins no tag as it is written, so readers see it",
              "Mind its quotes, its spaces and the '>'; or, if it is meant as text, write it between"
                  + " backticks.");
      case CROSSED_TAG ->
          new SlipWords(
              UNCLOSED_MARKUP,
              "the tag <%1$s> ends behind the tag around it; the page closes both on line %3$d",
              "Close them in turn, the inner one first: put </%1$s> before the other end.");
      case HOMELESS_TAG ->
          new SlipWords(
              DROPPED_HTML,
              "the page leaves out the tag <%1$s>, for nothing is around it that has such parts",
              "Put a list, a table or <details> around it, or, if it is meant as text, write it"
                  + " between backticks: `<%1$s>`.");
      case STRAY_END ->
          new SlipWords(
              DROPPED_HTML,
              "the page leaves out </%1$s>, for there is no <%1$s> that it could close",
              "Remove it, or, if it is meant as text, write it between backticks: `</%1$s>`.");
      case HIDDEN_HTML ->
          new SlipWords(
              DROPPED_HTML,
              "the page leaves out %2$s",
              "If it is meant as text, write it between backticks or in a block of code.");
      case TAKEN_NAME ->
          new SlipWords(
              DROPPED_HTML,
              "the page leaves out the name %2$s, which something else has already",
              "Choose another name; headings have their text in lower case, with hyphens for"
                  + " spaces.");
      case SECOND_CONTENTS ->
          new SlipWords(
              DROPPED_HTML,
              "the page leaves out this table of contents, for it has one already",
              "Keep the comment where the contents are to stand, and remove the others.");
      case MISSING_FOOTNOTE ->
          new SlipWords(
              UNDEFINED_REFERENCE,
              "there is no footnote %2$s, so readers see the brackets",
              "Write it below the text, '[^%1$s]: ...', or put a backslash before brackets that are"
                  + " meant as such.");
      case MISSING_REFERENCE ->
          new SlipWords(
              UNDEFINED_REFERENCE,
              "%2$s leads nowhere, so readers see the brackets",
              "Write '[text](address)', or the address below the text, '[label]: address'; or put a"
                  + " backslash before brackets that are meant as such.");
      case UNUSED_FOOTNOTE ->
          new SlipWords(
              UNUSED_FOOTNOTE,
              "nothing on the page refers to the footnote %2$s, so readers do not see it",
              "Write '[^%1$s]' where it belongs, or remove it.");
      case REPEATED_FOOTNOTE ->
          new SlipWords(
              UNUSED_FOOTNOTE,
              "there is another footnote %2$s, so readers do not see this one",
              "Give one of the two another label.");
      case SILENT_LINK ->
          new SlipWords(
              LINK_TEXT,
              "the link has no text, so no screen reader can name it",
              "Write '[text](address)', or '[![words](picture)](address)' if it is a picture.");
      case NO_COMMENT ->
          misread(
              "%2$s begins no comment, so readers see it",
              "Write '<!--', and '-->' at its end; or, if it is meant as text, put it between"
                  + " backticks.");
      case NO_HEADING ->
          misread(
              "there is no space behind %2$s, so this is no heading",
              "Write a space there, or, if it is meant as text, a backslash before it.");
      case DEEP_HEADING ->
          misread("a heading has at most 6 '#', so this is none", "Take a higher level.");
      case SOLID_SPACE ->
          misread(
              "this is no heading and no item of a list, for %1$s beside its mark is no space",
              "Delete it, and write a space as the space bar does behind the mark.");
      case NO_DEFINITION ->
          new SlipWords(
              UNDEFINED_REFERENCE,
              "%2$s gives no label an address here, so readers see the line",
              "Leave a blank line above, and write '[label]: address', with at most a title in"
                  + " quotes behind it.");
      case NO_ROW ->
          misread(
              "this row belongs to no table, so readers see its bars",
              "Write a row, the line '|---|---|' below it, then the other rows, and no blank line"
                  + " between them; or put a backslash before a '|' that is meant as text.");
      case FOREIGN_CALLOUT ->
          new SlipWords(
              UNKNOWN_CALLOUT,
              "%2$s begins no callout, so readers see it as text",
              "Begin a quote with '> [!NOTE]', or with [!TIP], [!IMPORTANT], [!WARNING] or"
                  + " [!CAUTION]; each line of it begins with '> '.");
      case SIZE_IN_WORDS ->
          misread(
              "%2$s is a part of the picture's words, and no size",
              "Markdown has no sizes: remove it, or write <img src=\"address\" alt=\"words\""
                  + " width=\"300\">.");
      case LINK_AROUND_LINK ->
          misread(
              "this is no link, for another link or a footnote stands in its text",
              "Move that out of the brackets.");
      case CONTROL_CHARACTER ->
          new SlipWords(
              Rule.CONTROL_CHARACTER,
              "%2$s stands for a character that no text should contain",
              "Delete it, or, if it is meant as text, write it between backticks.");
      case IMAGE_SIZE ->
          misread(
              "%2$s counts as a part of the picture's address, so there is no picture",
              "Markdown has no sizes: remove it, or write <img src=\"address\" alt=\"words\""
                  + " width=\"300\">.");
      case ATTRIBUTES ->
          misread(
              "%2$s means nothing here, and readers see it",
              "Remove it: pages take no attributes, and the link to a heading is made of its text.");
      case NO_LINK ->
          misread(
              "%2$s begins no link, for what stands behind it is no address",
              "Between the parentheses stands an address, and at most a title in quotes; or put a"
                  + " backslash before the bracket.");
      case REVERSED_LINK ->
          misread("this is no link, for its address is in brackets", "Write '[text](%1$s)'.");
      case MARKDOWN_IN_HTML ->
          misread(
              "%2$s is no Markdown, for it stands in a block of HTML",
              "Leave a blank line between the tags and the text, or write it in HTML too.");
      case FOOTNOTE_IN_TEXT ->
          misread(
              "this is no footnote, so readers see the brackets",
              "Write '[^1]' here, and '[^1]: %1$s' below the text.");
    };
  }

  private static SlipWords misread(String message, String advice) {
    return new SlipWords(MISREAD_MARKUP, message, advice);
  }

  /** Whether the message names the last line that a slip reaches. */
  boolean namesLine() {
    return message.contains("%3$d");
  }

  /** What is wrong, in one line. */
  String message(String text, int lastLine) {
    return message.formatted(text, Names.quoted(text), lastLine);
  }

  /** What to do about it. */
  String advice(String text) {
    return advice.formatted(text, Names.quoted(text));
  }
}
