package io.github.techradar.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Forms of days and months other than ours, for those who have written such a one. */
final class DateForms {

  private static final int LAST_YEAR = 9999;

  private static final List<DateTimeFormatter> DAYS =
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
          .map(DateForms::strict)
          .toList();

  private static final List<DateTimeFormatter> MONTHS =
      List.of("MMMM uuuu", "MMM uuuu", "M/uuuu", "M.uuuu", "uuuu/M", "uuuu.M", "uuuu-M").stream()
          .map(DateForms::strict)
          .toList();

  private DateForms() {}

  /** The day that a text means, as {@code YYYY-MM-DD}. */
  static Optional<String> day(String text) {
    return DAYS.stream()
        .flatMap(form -> parse(LocalDate::parse, text, form).stream())
        .filter(date -> isYear(date.getYear()))
        .map(LocalDate::toString)
        .findFirst();
  }

  /** The month that a text means, as {@code YYYY-MM}. */
  static Optional<String> month(String text) {
    return MONTHS.stream()
        .flatMap(form -> parse(YearMonth::parse, text, form).stream())
        .filter(month -> isYear(month.getYear()))
        .map(YearMonth::toString)
        .findFirst();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= LAST_YEAR;
  }

  private static DateTimeFormatter strict(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
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
