package io.github.techradar.check.body;

import io.github.techradar.markdown.BodySlip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.BodyText;
import java.util.List;

/** What in a body is read otherwise than its author is likely to have meant it. */
final class SlipCheck {

  private final BodyText body;
  private final Definition definition;
  private final int textStart;

  private SlipCheck(BodyText body, Definition definition) {
    this.body = body;
    this.definition = definition;
    this.textStart = body.text().length() - body.text().stripLeading().length();
  }

  /** The problems of a body, in no order. */
  static List<Problem> check(BodyText body, Definition definition) {
    SlipCheck check = new SlipCheck(body, definition);
    return body.facts().slips().stream().filter(check::isOne).map(check::problem).toList();
  }

  /** Lines between dashes are front matter at the top; elsewhere only if the radar knows a key. */
  private boolean isOne(BodySlip slip) {
    return slip.kind() != BodySlip.Kind.FRONT_MATTER
        || slip.offset() <= textStart
        || slip.text().lines().anyMatch(key -> definition.fieldOfKey(key).isPresent());
  }

  private Problem problem(BodySlip slip) {
    return switch (slip.kind()) {
      case FRONT_MATTER ->
          of(
              Rule.SECOND_FRONT_MATTER,
              slip,
              "a second block of front matter, which the page shows as text",
              "Move its keys to the block at the top of the file, or, if it begins another entry, move"
                  + " that to a file of its own.");
      case OPEN_HTML ->
          of(
              Rule.UNCLOSED_MARKUP,
              slip,
              "%s has no end, and the page leaves out all text up to line %d"
                  .formatted(opened(slip.text()), lastLine(slip)),
              "Close it with '%s' where it is to end.".formatted(closing(slip.text())));
      case OPEN_CODE ->
          of(
              Rule.UNCLOSED_MARKUP,
              slip,
              "the block of code has no end, and all text up to line %d is code"
                  .formatted(lastLine(slip)),
              "Close it with a line '%s', set in as far as the one that opens it."
                  .formatted(slip.text()));
      case OPEN_TAG ->
          of(
              Rule.UNCLOSED_MARKUP,
              slip,
              "the tag <%s> is never closed; the page closes it on line %d"
                  .formatted(slip.text(), lastLine(slip)),
              "Close it with </%1$s>, or, if it is meant as text, write it between backticks: `<%1$s>`."
                  .formatted(slip.text()));
      case STRAY_END ->
          of(
              Rule.DROPPED_HTML,
              slip,
              "the page leaves out </%1$s>, for there is no <%1$s> that it could close"
                  .formatted(slip.text()),
              "Remove it, or, if it is meant as text, write it between backticks: `</%s>`."
                  .formatted(slip.text()));
      case HIDDEN_HTML ->
          of(
              Rule.DROPPED_HTML,
              slip,
              "the page leaves out " + Names.quoted(slip.text()),
              "If it is meant as text, write it between backticks or in a block of code.");
      case TAKEN_NAME ->
          of(
              Rule.DROPPED_HTML,
              slip,
              "the page leaves out the name %s, which something else has already"
                  .formatted(Names.quoted(slip.text())),
              "Choose another name; headings have their text in lower case, with hyphens for spaces.");
    };
  }

  private Problem of(Rule rule, BodySlip slip, String message, String advice) {
    return Problem.of(rule, body.at(slip.offset()), message, advice);
  }

  /** The last line that something without an end reaches. */
  private int lastLine(BodySlip slip) {
    return body.at(slip.span().end()).line();
  }

  private static String opened(String start) {
    return start.equals("<!--") ? "the comment" : "what starts with '" + start + "'";
  }

  private static String closing(String start) {
    return switch (start) {
      case "<!--" -> "-->";
      case "<![CDATA[" -> "]]>";
      case "<?" -> "?>";
      default -> ">";
    };
  }
}
