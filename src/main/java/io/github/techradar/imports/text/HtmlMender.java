package io.github.techradar.imports.text;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodySlip;
import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.PageHtml;

/** Takes from the HTML in a Markdown text what pages leave out, and closes what is open. */
final class HtmlMender {

  /** A tag that is gone leaves its end behind, which is the next to go. */
  private static final int ROUNDS = 4;

  private HtmlMender() {}

  /** The text, whose words are all there. */
  static String mend(String markdown) {
    String text = markdown;
    for (int round = 0; round < ROUNDS; round++) {
      Edits edits = edits(text, BodyFacts.of(text));
      if (edits.isEmpty()) {
        return text;
      }
      text = edits.applied();
    }
    return text;
  }

  private static Edits edits(String text, BodyFacts facts) {
    Edits edits = new Edits(text);
    for (BodySlip slip : facts.slips()) {
      int length = slip.span().end() - slip.offset();
      switch (slip.kind()) {
        case OPEN_TAG -> edits.insert(slip.span().end(), "</" + slip.text() + ">");
        case STRAY_END, HIDDEN_HTML -> edits.replace(slip.offset(), length, "");
        case BROKEN_TAG, OPEN_HTML, OPEN_COMMENT, COMMENT_AS_TEXT ->
            edits.insert(slip.offset(), "\\");
        case CROSSED_TAG, HOMELESS_TAG ->
            facts.tags().stream()
                .filter(tag -> tag.offset() == slip.offset())
                .forEach(tag -> edits.replace(tag.offset(), tag.end() - tag.offset(), ""));
        default -> {} // no HTML
      }
    }
    facts.tags().forEach(tag -> mend(tag, text, edits));
    return edits;
  }

  private static void mend(HtmlTag tag, String text, Edits edits) {
    if (!PageHtml.keeps(tag)) {
      if (!Elements.isHidden(tag.element())) {
        edits.replace(tag.offset(), tag.end() - tag.offset(), "");
      }
      return;
    }
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      if (!PageHtml.keeps(tag, attribute)) {
        int start = attribute.offset();
        while (Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        int end =
            attribute.hasValue()
                ? attribute.valueOffset() + attribute.value().length()
                : attribute.offset() + attribute.name().length();
        boolean isQuoted = attribute.hasValue() && "\"'".indexOf(text.charAt(end)) >= 0;
        edits.replace(start, end - start + (isQuoted ? 1 : 0), "");
      }
    }
  }
}
