package io.github.techradar.source;

import static java.util.stream.Collectors.joining;

import io.github.techradar.model.Names;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the days and other times in a line that nobody could read as an event. */
final class DayFinder {

  /** Dashes of all kinds, some of which do not break. */
  static final String DASH = "[-\\u2010-\\u2015\\u2212]";

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

  private static final String MONTH =
      Stream.of(Month.values())
          .flatMap(
              month ->
                  LANGUAGES.stream()
                      .flatMap(
                          language ->
                              Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                  .map(style -> month.getDisplayName(style, language))))
          .distinct()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
          .map(Pattern::quote)
          .collect(joining("|", "(?:", ")\\.?"));

  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:%1$s%2$s\\d{1,2}%2$s\\d{1,2}|%1$s([/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([/.])\\d{1,2}\\2%1$s)(?!\\d)"
              .formatted(YEAR, DASH));

  /** Where a line may begin with a day in text: bullets that are none, quotes, cells. */
  private static final Pattern FIRST_DAY =
      Pattern.compile("[\\s\\h>|*_#•·(\\[`\\u2010-\\u2015-]{0,20}" + DAY.pattern());

  private static final Pattern ODD =
      Pattern.compile(
          ("[*_(\\[`]{0,4}(?<time>%1$s[-/ ]?[QqWw]\\d\\d?|[Qq][1-4][-/ ]?%1$s|\\d{1,2}[./]%1$s"
                  + "|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?[\\s\\h-]+)?(?iu:%2$s)(?:[\\s\\h]+\\d{1,2}(?:st|nd|rd|th)?,?)?[\\s\\h-]+%1$s"
                  + "|(?iu:spring|summer|autumn|fall|winter|early|mid|late|end of)[\\s\\h-]+%1$s"
                  + "|%1$s(?:\\d{4}|[./]\\d{1,2})?)(?![\\p{L}\\d]|(?:%3$s|[./])\\d)")
              .formatted(YEAR, MONTH, DASH));

  private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S*?(?:://|](?:\\(|:))\\S*+");

  private DayFinder() {}

  /** Whether a text's first line has a day in it, addresses aside. */
  static boolean hasDay(String text) {
    String line = text.lines().findFirst().orElse("");
    return DAY.matcher(Names.seen(ADDRESS.matcher(line).replaceAll(""))).find();
  }

  /** Whether the first that a line says is a day. */
  static boolean startsWithDay(String line) {
    return FIRST_DAY.matcher(line).lookingAt();
  }

  /** Where the time stands that a text begins with, if that is no day: a year, a month's name. */
  static Optional<Matcher> oddTime(String text) {
    Matcher odd = ODD.matcher(text);
    return odd.lookingAt() ? Optional.of(odd) : Optional.empty();
  }
}
