package io.github.techradar.markdown;

import io.github.techradar.markdown.BodySlip.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what its author means as a tag, and readers see as text: in {@code <img src="a.png>} a
 * quote is missing.
 */
final class BrokenTags {

  /** A name and an attribute with a value, or a space too many; less than that may be a sum. */
  private static final Pattern START =
      Pattern.compile(
          "<(?:([A-Za-z][A-Za-z0-9]{0,20})"
              + "(?:\\s+[@:*(\\[]?[A-Za-z][\\w.:-]{0,40}[)\\]]?=|\\h*/\\h+>)"
              + "|/\\h+([A-Za-z][A-Za-z0-9]{0,20})\\h*>)");

  private BrokenTags() {}

  /**
   * Those in a text, of which all that is a tag has been taken already.
   *
   * @param start the offset of its first char in the body
   */
  static List<BodySlip> in(String text, int start) {
    List<BodySlip> slips = new ArrayList<>();
    Matcher tag = START.matcher(text);
    while (tag.find()) {
      String name = Objects.requireNonNullElse(tag.group(1), tag.group(2));
      boolean isEscaped = text.startsWith("\\", tag.start() - 1);
      if (!isEscaped && PageHtml.ELEMENTS.contains(name.toLowerCase(Locale.ROOT))) {
        int end = Math.max(tag.end(1), tag.end(2));
        Span span = new Span(start + tag.start(), start + end);
        slips.add(new BodySlip(Kind.BROKEN_TAG, text.substring(tag.start(), end), span));
      }
    }
    return slips;
  }
}
