package io.github.techradar.imports.text;

import io.github.techradar.markdown.ControlCharacters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a text, before anybody asks what they mean. */
final class Letters {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final Pattern TAG = Pattern.compile("<(?:/?([A-Za-z][\\w:.-]{0,40})|!|\\?)");

  private Letters() {}

  /** A text whose lines end with LF, and without what is no letter. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(point -> !isNone(point))
        .forEach(tidy::appendCodePoint);
    return tidy.toString();
  }

  private static boolean isNone(int point) {
    return ControlCharacters.isOne(point)
        || point == BYTE_ORDER_MARK
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /** Whether anything in a text is HTML. */
  static boolean hasTag(String text) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (tag.group(1) == null || Elements.isKnown(tag.group(1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text in which what only looks like a tag is none: browsers hide {@code <String>}, and nobody
   * writes it to have it hidden.
   */
  static String withoutUnknownTags(String html) {
    Matcher tag = TAG.matcher(html);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (tag.find()) {
      if (tag.group(1) != null && !Elements.isKnown(tag.group(1).toLowerCase(Locale.ROOT))) {
        text.append(html, at, tag.start()).append("&lt;");
        at = tag.start() + 1;
      }
    }
    return text.append(html, at, html.length()).toString();
  }
}
