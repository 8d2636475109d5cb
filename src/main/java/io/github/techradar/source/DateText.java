package io.github.techradar.source;

import io.github.techradar.model.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
public final class DateText {

  private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ].+");
  private static final String MONTH = "####-##";
  private static final String DAY = MONTH + "-##";

  private static final Pattern DASHES = Pattern.compile(DayFinder.DASH);
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");

  private DateText() {}

  /** The day of a date written as {@code YYYY-MM-DD}; empty for any other text. */
  public static Optional<LocalDate> exact(String text) {
    if (!hasForm(DAY, text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty(); // there is no such day
    }
  }

  /**
   * The day of a date in a timeline: {@code YYYY-MM-DD}, or {@code YYYY-MM} for the first day of a
   * month. Hyphens may be dashes, which look the same.
   */
  static Optional<LocalDate> dayOrMonth(String text) {
    String date = withHyphens(text);
    return isMonth(date) ? exact(date + "-01") : exact(date);
  }

  /**
   * A date of YAML as timelines have it: of a moment, {@code 2026-03-09T00:00:00Z}, its day; any
   * text that is no date as it is.
   */
  public static String canonical(String text) {
    String hyphens = withHyphens(text).strip();
    Matcher moment = MOMENT.matcher(hyphens);
    String date = moment.matches() ? moment.group(1) : hyphens;
    return hasForm(DAY, date) || isMonth(date) ? date : text;
  }

  /** Whether a date is a month, {@code YYYY-MM}, and no day. */
  static boolean isMonth(String date) {
    return hasForm(MONTH, withHyphens(date));
  }

  /**
   * The day that a date means which is not written as {@code YYYY-MM-DD}, in that form; empty if it
   * means none or, as {@code 03/04/2023}, could mean two.
   */
  public static Optional<String> intended(String text) {
    String plain = plain(text);
    Matcher moment = MOMENT.matcher(plain);
    return DateForms.day(moment.matches() ? moment.group(1) : plain);
  }

  /** As {@link #intended}, of a day or of a month, which is then {@code YYYY-MM}. */
  public static Optional<String> intendedDayOrMonth(String text) {
    return intended(text).or(() -> DateForms.month(plain(text)));
  }

  private static String plain(String text) {
    String digits = ORDINAL.matcher(withHyphens(Names.seen(text))).replaceAll("");
    return GAPS.matcher(digits).replaceAll(" ").strip();
  }

  private static String withHyphens(String text) {
    return DASHES.matcher(text).replaceAll("-");
  }

  /**
   * Whether a text has the form of a date, {@code ####-##-##} with a digit for each number sign.
   */
  private static boolean hasForm(String form, String text) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(i);
      if (form.charAt(i) == '#' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
