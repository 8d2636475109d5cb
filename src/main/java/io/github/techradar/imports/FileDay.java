package io.github.techradar.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that the name of a file speaks of: {@code 2024-03-01}, {@code 2022-01}, {@code April
 * 2019}, {@code 04-2019}, {@code 2023H1}, {@code 2024 Q2}, {@code 2025}.
 *
 * @param day the day, or the first one of the time that is named
 * @param isExact whether it is the day that is named, and not a longer time
 */
public record FileDay(LocalDate day, boolean isExact) {

  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])([12][0-9]{3})([-_.]?)([01][0-9])\\2([0-3][0-9])(?![0-9])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![0-9])([0-3]?[0-9])([-_. ])([01]?[0-9])\\2([12][0-9]{3})(?![0-9])");
  private static final Pattern MONTH =
      Pattern.compile("(?<![0-9])([12][0-9]{3})[-_. ]([01]?[0-9])(?![0-9])");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<![0-9])([01]?[0-9])[-_. ]([12][0-9]{3})(?![0-9])");
  private static final Pattern PART =
      Pattern.compile("(?i)(?<![0-9])([12][0-9]{3})[-_. ]?([HSQ])([1-4])(?![0-9])");
  private static final Pattern PART_FIRST =
      Pattern.compile("(?i)(?<!\\p{L})([HSQ])([1-4])[-_. ]?([12][0-9]{3})(?![0-9])");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,9}");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12][0-9]{3})(?![0-9])");

  /** The day in the name of a file; empty if it names none. */
  public static Optional<FileDay> in(String name) {
    if (DAY_FIRST.matcher(name).find()) {
      return dayFirst(name);
    }
    return day(name)
        .or(() -> part(name))
        .or(() -> month(name))
        .or(() -> monthFirst(name))
        .or(() -> monthByName(name))
        .or(() -> year(name).flatMap(year -> first(year, 1)));
  }

  private static Optional<FileDay> day(String name) {
    Matcher day = DAY.matcher(name);
    return day.find()
        ? valid(number(day, 1), number(day, 3), number(day, 4)).map(d -> new FileDay(d, true))
        : Optional.empty();
  }

  /** With dots the day stands first; with anything else it may be the month, so nobody knows. */
  private static Optional<FileDay> dayFirst(String name) {
    Matcher day = DAY_FIRST.matcher(name);
    return day.find() && day.group(2).equals(".")
        ? valid(number(day, 4), number(day, 3), number(day, 1)).map(d -> new FileDay(d, true))
        : Optional.empty();
  }

  private static Optional<FileDay> monthFirst(String name) {
    Matcher month = MONTH_FIRST.matcher(name);
    return month.find() ? first(number(month, 2), number(month, 1)) : Optional.empty();
  }

  private static Optional<FileDay> month(String name) {
    Matcher month = MONTH.matcher(name);
    return month.find() ? first(number(month, 1), number(month, 2)) : Optional.empty();
  }

  private static Optional<FileDay> part(String name) {
    Matcher part = PART.matcher(name);
    if (part.find()) {
      return part(number(part, 1), part.group(2), number(part, 3));
    }
    Matcher first = PART_FIRST.matcher(name);
    return first.find()
        ? part(number(first, 3), first.group(1), number(first, 2))
        : Optional.empty();
  }

  /** A half or a quarter of a year. */
  private static Optional<FileDay> part(int year, String kind, int number) {
    boolean isQuarter = kind.equalsIgnoreCase("q");
    return isQuarter || number < 3
        ? first(year, (number - 1) * (isQuarter ? 3 : 6) + 1)
        : Optional.empty();
  }

  private static Optional<FileDay> monthByName(String name) {
    Matcher word = WORD.matcher(name);
    Optional<Integer> year = year(name);
    while (year.isPresent() && word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      Optional<Month> month =
          Arrays.stream(Month.values()).filter(m -> names(lower, m)).findFirst();
      if (month.isPresent()) {
        return first(year.get(), month.get().getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether a word is the English name of a month, or begins it with three letters or more. */
  private static boolean names(String word, Month month) {
    return month
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        .toLowerCase(Locale.ROOT)
        .startsWith(word);
  }

  private static Optional<Integer> year(String name) {
    Matcher year = YEAR.matcher(name);
    return year.find() ? Optional.of(number(year, 1)) : Optional.empty();
  }

  private static Optional<FileDay> first(int year, int month) {
    return valid(year, month, 1).map(day -> new FileDay(day, false));
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // these digits are something else
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
