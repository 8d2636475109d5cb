package io.github.techradar.maven;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The day that the age of entries is counted to. */
final class ReviewDay {

  private static final String TODAY = "today";

  private ReviewDay() {}

  /**
   * @throws IllegalArgumentException if it is no day; the message says how to write one
   */
  static LocalDate of(String word) {
    String day = word.strip();
    try {
      return day.equals(TODAY) ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "reviewDay (techradar.reviewDay) cannot be '%s'; write a day as YYYY-MM-DD, or today."
              .formatted(word),
          e);
    }
  }
}
