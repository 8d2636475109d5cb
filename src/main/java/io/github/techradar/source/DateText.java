package io.github.techradar.source;

import io.github.techradar.model.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
public final class DateText {

  private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ].+");
  private static final int LAST_YEAR = 9999;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
              "uuuu-M-d",
              "uuuuMMdd",
              "uuuu/M/d",
              "uuuu.M.d",
              "d.M.uuuu",
              "MMMM d, uuuu",
              "MMM d, uuuu",
              "d MMMM uuuu",
              "d MMM uuuu")
          .stream()
          .map(DateText::strict)
          .toList();

  private static final List<DateTimeFormatter> MONTH_FORMS =
      List.of("MMMM uuuu", "MMM uuuu", "M/uuuu", "M.uuuu", "uuuu/M", "uuuu.M", "uuuu-M").stream()
          .map(DateText::strict)
          .toList();

  private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern DASHES = Pattern.compile(DayFinder.DASH);
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");

  private DateText() {}

  /** The day of a date written as {@code YYYY-MM-DD}; empty for any other text. */
  public static Optional<LocalDate> exact(String text) {
    return EXACT.matcher(text).matches()
        ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE)
        : Optional.empty();
  }

  /**
   * The day of a date in a timeline: {@code YYYY-MM-DD}, or {@code YYYY-MM} for the first day of a
   * month. Hyphens may be dashes, which look the same.
   */
  static Optional<LocalDate> dayOrMonth(String text) {
    String date = DASHES.matcher(text).replaceAll("-");
    return isMonth(date) ? exact(date + "-01") : exact(date);
  }

  /**
   * A date of YAML as timelines have it: of a moment, {@code 2026-03-09T00:00:00Z}, its day; any
   * text that is no date as it is.
   */
  public static String canonical(String text) {
    String hyphens = DASHES.matcher(text).replaceAll("-").strip();
    Matcher moment = MOMENT.matcher(hyphens);
    String date = moment.matches() ? moment.group(1) : hyphens;
    return EXACT.matcher(date).matches() || isMonth(date) ? date : text;
  }

  /** Whether a date is a month, {@code YYYY-MM}, and no day. */
  static boolean isMonth(String date) {
    return MONTH.matcher(DASHES.matcher(date).replaceAll("-")).matches();
  }

  /**
   * The day that a date means which is not written as {@code YYYY-MM-DD}, in that form; empty if it
   * means none or, as {@code 03/04/2023}, could mean two.
   */
  public static Optional<String> intended(String text) {
    String plain = plain(text);
    Matcher moment = MOMENT.matcher(plain);
    String day = moment.matches() ? moment.group(1) : plain;
    return FORMS.stream()
        .flatMap(form -> parse(day, form).stream())
        .filter(date -> isYear(date.getYear()))
        .map(LocalDate::toString)
        .findFirst();
  }

  /** As {@link #intended}, of a day or of a month, which is then {@code YYYY-MM}. */
  public static Optional<String> intendedDayOrMonth(String text) {
    return intended(text)
        .or(
            () ->
                MONTH_FORMS.stream()
                    .flatMap(form -> parse(YearMonth::parse, plain(text), form).stream())
                    .filter(month -> isYear(month.getYear()))
                    .map(YearMonth::toString)
                    .findFirst());
  }

  private static String plain(String text) {
    String hyphens = DASHES.matcher(Names.seen(text)).replaceAll("-");
    String digits = ORDINAL.matcher(hyphens).replaceAll("");
    return GAPS.matcher(digits).replaceAll(" ").strip();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= LAST_YEAR;
  }

  private static DateTimeFormatter strict(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    return parse(LocalDate::parse, text, form);
  }

  private static <T> Optional<T> parse(
      BiFunction<String, DateTimeFormatter, T> parser, String text, DateTimeFormatter form) {
    try {
      return Optional.of(parser.apply(text, form));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // not written in this form; the others are tried too
    }
  }
}
