package io.github.techradar.source;

import io.github.techradar.model.Names;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. */
public final class DateText {

  private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ].+");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
  private static final int LAST_YEAR = 9999;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
              "uuuu-M-d",
              "uuuuMMdd",
              "uuuu/M/d",
              "uuuu.M.d",
              "d.M.uuuu",
              "MMMM d, uuuu",
              "d MMMM uuuu")
          .stream()
          .map(
              form ->
                  DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private DateText() {}

  /** The day of a date written as {@code YYYY-MM-DD}; empty for any other text. */
  public static Optional<LocalDate> exact(String text) {
    return EXACT.matcher(text).matches()
        ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE)
        : Optional.empty();
  }

  /**
   * The day that a date means which is not written as {@code YYYY-MM-DD}, in that form; empty if it
   * means none or, as {@code 03/04/2023}, could mean two.
   */
  public static Optional<String> intended(String text) {
    String seen = DASHES.matcher(Names.seen(text)).replaceAll("-");
    Matcher moment = MOMENT.matcher(seen);
    String day = moment.matches() ? moment.group(1) : seen;
    return FORMS.stream()
        .flatMap(form -> parse(day, form).stream())
        .filter(date -> date.getYear() >= 0 && date.getYear() <= LAST_YEAR)
        .map(LocalDate::toString)
        .findFirst();
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // not written in this form; the others are tried too
    }
  }
}
