package io.github.techradar.imports.format;

import io.github.techradar.source.DateText;
import java.time.LocalDate;
import java.util.Optional;

/** Days as tools write them. */
final class Days {

  private static final int MONTH = "YYYY-MM".length();

  private Days() {}

  /**
   * The day that a text says: of a moment the day as it is written, of a month the first. Empty if
   * it says none.
   */
  static Optional<LocalDate> of(String text) {
    String date = DateText.canonical(text.strip());
    return DateText.exact(date)
        .or(
            () ->
                DateText.intendedDayOrMonth(date)
                    .map(day -> day.length() == MONTH ? day + "-01" : day)
                    .flatMap(DateText::exact));
  }
}
