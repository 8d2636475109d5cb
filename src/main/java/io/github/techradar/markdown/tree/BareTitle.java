package io.github.techradar.markdown.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a heading without what decorates it: {@code Why} of {@code 2. 🎯 Why? {#w}}. */
final class BareTitle {

  private static final String MARKS_BEHIND = "?!:.…";

  /** The selector that makes a picture of the character before it. */
  private static final int EMOJI_STYLE = 0xFE0F;

  /** A number, as in {@code 2. Why} or {@code 2.1 Why}, or the name of a picture. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\d{1,3}(?:(?:\\.\\d{1,3}){0,4}[.)]|(?:\\.\\d{1,3}){1,4})\\s|:[a-z0-9_+-]+:");

  /** Attributes, as some dialects of Markdown have them, a remark, or the name of a picture. */
  private static final Pattern BEHIND =
      Pattern.compile("\\{:?\\s{0,9}[#.][^{}]*}|\\([^()]*\\)|:[a-z0-9_+-]+:");

  private BareTitle() {}

  static String of(String heading) {
    int end = end(heading);
    return heading.substring(start(heading, end), end);
  }

  private static int end(String text) {
    int end = text.length();
    while (end > 0) {
      int point = text.codePointBefore(end);
      int opening = text.lastIndexOf(opening(point), end - 2);
      if (opening > 0 && BEHIND.matcher(text).region(opening, end).matches()) {
        end = opening;
      } else if (isDecoration(point) || MARKS_BEHIND.indexOf(point) >= 0) {
        end -= Character.charCount(point);
      } else {
        break;
      }
    }
    return end;
  }

  /** What opens a decoration that a character closes. */
  private static int opening(int closing) {
    return switch (closing) {
      case '}' -> '{';
      case ')' -> '(';
      case ':' -> ':';
      default -> -1; // no character at all
    };
  }

  private static int start(String text, int end) {
    Matcher before = BEFORE.matcher(text).region(0, end);
    int start = 0;
    while (start < end) {
      int point = text.codePointAt(start);
      if (isDecoration(point)) {
        start += Character.charCount(point);
      } else if (before.region(start, end).lookingAt()) {
        start = before.end();
      } else {
        break;
      }
    }
    return start;
  }

  /** White space, and pictures with what belongs to them: joiners and selectors. */
  private static boolean isDecoration(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT,
          Character.ENCLOSING_MARK ->
          true;
      default -> Character.isWhitespace(point) || point == EMOJI_STYLE;
    };
  }
}
