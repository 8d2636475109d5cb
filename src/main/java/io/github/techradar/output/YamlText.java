package io.github.techradar.output;

import java.util.regex.Pattern;

/** YAML as this plugin writes it. */
public final class YamlText {

  /** A text that is itself to every reader of YAML: letters, and in it little else. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ./+_()-]*+(?<! ))?");

  /** Words that are no text to some reader. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i:null|true|false|yes|no|on|off|y|n|\\.?nan|\\.?inf)");

  private YamlText() {}

  /** A text as a value on one line: as it is where YAML takes it so, else between quotes. */
  public static String value(String text) {
    return PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches() ? text : quoted(text);
  }

  /** A text as a comment on one line, to stand behind {@code #} and a blank. */
  public static String comment(String text) {
    StringBuilder comment = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isBreak(point) ? ' ' : point)
        .filter(YamlText::isText)
        .forEach(comment::appendCodePoint);
    return comment.toString();
  }

  private static boolean isBreak(int point) {
    return Character.isWhitespace(point) || point == '\u0085';
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(point -> append(point, quoted));
    return quoted.append('"').toString();
  }

  /** Characters that no text should contain are left out. */
  private static void append(int point, StringBuilder quoted) {
    switch (point) {
      case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      case '\u0085', '\u2028', '\u2029' -> quoted.append(' ');
      default -> {
        if (isText(point)) {
          quoted.appendCodePoint(point);
        }
      }
    }
  }

  /** Whether YAML takes a character (1.2, section 5.1). */
  private static boolean isText(int point) {
    return !Character.isISOControl(point)
        && Character.getType(point) != Character.SURROGATE
        && point != 0xFFFE
        && point != 0xFFFF;
  }
}
