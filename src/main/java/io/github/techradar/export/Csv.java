package io.github.techradar.export;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables as text with commas (RFC 4180): lines end with CR LF. Nothing in it is a formula, wherever
 * a spreadsheet takes cells to begin: some expect another separator, and know no quotes then.
 */
final class Csv {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  /**
   * What begins a formula (OWASP, "CSV Injection"): {@code =}, {@code +}, {@code -} and {@code @},
   * and their wide and small forms.
   */
  private static final String SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";

  private Csv() {}

  /** A row with its end of line. */
  static String line(List<String> row) {
    return row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String harmless = withoutFormulas(text, sign -> "'" + Character.toString(sign));
    return NEEDS_QUOTES.matcher(harmless).find()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /** HTML that is no formula and shows the same: its signs are character references. */
  static String html(String html) {
    return withoutFormulas(html, character -> "&#" + character + ";");
  }

  /**
   * A text with something else for each sign that would begin a formula, at its start and behind
   * separators: spreadsheets take {@code '=1} for text. Other signs, as in {@code C++} or {@code a
   * - b}, stay as they are.
   */
  private static String withoutFormulas(String text, IntFunction<String> instead) {
    @Nullable StringBuilder harmless = null; // of most texts nothing changes
    int copied = 0;
    boolean isStart = true;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      int last = point;
      if (isStart && SIGNS.indexOf(point) >= 0) {
        String other = instead.apply(point);
        harmless = harmless == null ? new StringBuilder(text.length() + 16) : harmless;
        harmless.append(text, copied, at).append(other);
        copied = next;
        last = other.codePointBefore(other.length());
      }
      isStart = isSeparator(last) || (isStart && isSkipped(last));
      at = next;
    }
    return harmless == null ? text : harmless.append(text, copied, text.length()).toString();
  }

  /** Whether it separates cells somewhere in the world, or ends lines. */
  private static boolean isSeparator(int point) {
    return switch (point) {
      case ',', ';', '|', '\t', '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Whether a cell may still be said to begin behind a character: quotes and what nobody sees. */
  private static boolean isSkipped(int point) {
    return point == '"'
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
