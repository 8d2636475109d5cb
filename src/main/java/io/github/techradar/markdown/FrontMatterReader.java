package io.github.techradar.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds front matter where none is expected: keys with values between two lines {@code ---}. To
 * Markdown the first line is a rule, and the last makes a heading of all that is between.
 */
final class FrontMatterReader {

  private static final Pattern FENCE = Pattern.compile("---\\s*|\\.{3}\\s*");
  private static final Pattern KEY = Pattern.compile("[\"']?([\\p{L}\\p{N}_.-]+)[\"']?:(?:\\s.*)?");

  /** What may stand between keys: values of several lines, items of lists, comments. */
  private static final Pattern MORE = Pattern.compile("\\s.*|-\\s.*|#.*|");

  private FrontMatterReader() {}

  /**
   * Front matter that starts at an offset, where a line stands that could open it.
   *
   * @param text the whole body
   */
  static Optional<BodySlip> read(String text, int offset) {
    StringBuilder keys = new StringBuilder();
    int start = lineEnd(text, offset) + 1;
    if (!text.startsWith("---", offset)
        || !FENCE.matcher(text.substring(offset, start - 1)).matches()) {
      return Optional.empty();
    }
    boolean isLoose = false;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        keys.append(key.group(1)).append('\n');
      } else if (keys.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        return Optional.empty();
      } else if (FENCE.matcher(line).matches()) {
        return Optional.of(slip(keys, isLoose, offset, end));
      } else if (!MORE.matcher(line).matches()) {
        return unclosed(keys, isLoose, text, offset, start);
      }
      isLoose |= keys.isEmpty();
      start = end + 1;
    }
    return unclosed(keys, isLoose, text, offset, text.length());
  }

  /** Keys below a fence that nothing closes; a blank line ends them. */
  private static Optional<BodySlip> unclosed(
      StringBuilder keys, boolean isLoose, String text, int offset, int end) {
    boolean isBlock = text.substring(0, end).endsWith("\n\n") || end == text.length();
    return isBlock && !isLoose && !keys.isEmpty()
        ? Optional.of(slip(keys, true, offset, end))
        : Optional.empty();
  }

  private static BodySlip slip(StringBuilder keys, boolean isLoose, int offset, int end) {
    BodySlip.Kind kind = isLoose ? BodySlip.Kind.LIKE_FRONT_MATTER : BodySlip.Kind.FRONT_MATTER;
    return new BodySlip(kind, keys.toString(), new Span(offset, end));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
