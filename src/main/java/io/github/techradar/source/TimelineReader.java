package io.github.techradar.source;

import static io.github.techradar.source.DayFinder.DASH;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an item of a timeline from left to right: the date, the status, the people, the text. White
 * space may be such as does not break: in French a colon has it before. Marks of emphasis may stand
 * around the date, the status, or both.
 */
final class TimelineReader {

  private static final String GAP = "[\\s\\h]";
  private static final String SEPARATOR =
      ("(?:%1$s|\\p{Cf}|&nbsp;|[-:,;.|/·•→\\u2010-\\u2015\\u2212](?=%1$s|$)|[-=]>(?=%1$s)|[,;\\u2012\\u2013](?=[^\\s\\h\\d])"
              + "|[\\u2014\\u2015]){0,20}") // no more, for each step needs stack
          .formatted(GAP);
  private static final String DAY =
      ("\\d{1,4}(?:%1$s|[./])\\d{1,2}(?:%1$s|[./])\\d{1,4}(?:[T ]\\d\\d:\\d\\d[\\d:.Z+-]*)?|\\d{4}%1$s\\d{1,2}"
              + "|\\p{Alpha}{3,9}%2$s\\d{1,2},%2$s\\d{4}|\\d{1,2}%2$s\\p{Alpha}{3,9}%2$s\\d{4}")
          .formatted(DASH, GAP);

  /** What makes more of a day than a day: a letter, a digit, another day. */
  private static final String NO_DAY_BEHIND =
      "(?![\\p{L}\\d]|\\p{Cf}{0,9}[-./\\u2010-\\u2013\\u2212]\\d|[\\u2014\\u2015]\\d{1,4}%1$s|%2$s*(?:%1$s|→|to|until|bis)%2$s*\\d{4}%1$s\\d)"
          .formatted(DASH, GAP);

  private static final Pattern DATE =
      Pattern.compile(
          ("(?<open>\\*{1,3}|_{1,3}|`)?"
                  + "(?:[(\\[]%2$s*+(?<inner>\\*{1,3}|_{1,3}|`)?(?<enclosed>%1$s|\\d{4})(?:\\k<inner>)?%2$s*+[)\\]](?!(?<=])\\()"
                  + "|(?<bare>%1$s)%3$s)"
                  + ":?(?<close>\\k<open>)?")
              .formatted(DAY, GAP, NO_DAY_BEHIND));
  private static final Pattern BEHIND_DATE = Pattern.compile("(?:-(?=\\p{L}))?:?" + SEPARATOR);
  private static final String BEHIND = ":?" + SEPARATOR;

  /** A name in brackets is a status, or is meant to be one; a link is not. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<around>\\*{1,3}|_{1,3})?\\[(?<mark>[^\\[\\]\\n]{2,60}?)(?<tentative>[\\s\\h]*+\\?)?]:?(?![(\\[])"
              + "(?:\\k<around>)?"
              + BEHIND);

  private static final Pattern BOLD =
      Pattern.compile(
          "(?<bold>\\*{2,3}|_{2,3})(?<mark>[^*_\\n]{2,60}?)(?<tentative>[\\s\\h]*+\\?)?[\\s\\h]*+:?\\k<bold>"
              + BEHIND);
  private static final Pattern ENCLOSED =
      Pattern.compile("\\((?<mark>\\p{L}[^()\\n]{0,60}?)(?<tentative>[\\s\\h]*+\\?)?\\)" + BEHIND);
  private static final Pattern LIGHT =
      Pattern.compile(
          "(?<light>[*_`])(?<mark>[^*_`\\n]{2,60}?)(?<tentative>[\\s\\h]*+\\?)?[\\s\\h]*+:?\\k<light>"
              + BEHIND);

  /** The end of emphasis that began before the day: {@code **2026-03-01 Trial** text}. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<mark>[^*_`\\n]{2,60}?)(?<tentative>[\\s\\h]*+\\?)?[\\s\\h]*+[:.!]?(?<end>\\*{1,3}|_{1,3})"
              + BEHIND);

  private static final Pattern PLAIN =
      Pattern.compile(
          ("-?(?<mark>\\p{L}[^\\n:?()\\[\\]]{0,60}?)(?<tentative>%1$s*+\\?)?"
                  + "(?:%1$s*+:%1$s++|%1$s++[-\\u2010-\\u2015]%1$s++|%1$s++(?=\\()|%1$s*+$)")
              .formatted(GAP));

  /** What ends a status, but seldom another word. */
  private static final Pattern LOOSE =
      Pattern.compile(
          ("-?(?<mark>\\p{L}[^\\n:?()\\[\\],;]{0,60}?)(?<tentative>%1$s*+\\?)?"
                  + "(?:%1$s*+[,;]%1$s++|%1$s++\\|%1$s++|%1$s*+[\\u2014\\u2015]%1$s*+"
                  + "|[.!]?\\h*+\\\\?\\n|[.!]%1$s*+$)")
              .formatted(GAP));

  /** From one status to another, all of which stays in the text: {@code Assess → Trial: text}. */
  private static final Pattern CHANGE =
      Pattern.compile(
          ("[*_\\[]{0,3}(?<from>\\p{L}[^\\n:?()\\[\\]*_]{0,60}?)[*_\\]]{0,3}%1$s*+(?:→|->|=>|⇒|➜|➔)%1$s*+"
                  + "[*_\\[]{0,3}(?<mark>\\p{L}[^\\n:?()\\[\\]*_,;]{0,60}?)(?<tentative>%1$s*+\\?)?"
                  + "(?:[*_\\]:,;]|%1$s++[-(\\u2010-\\u2015]|%1$s*+[.!]?%1$s*+$)")
              .formatted(GAP));

  private static final Pattern LABEL =
      Pattern.compile("(?i:status|ring)%1$s*+[:=]%1$s*+".formatted(GAP));
  private static final Pattern PEOPLE = Pattern.compile("\\((?<names>[^()\\n]+)\\)" + SEPARATOR);

  private final IntFunction<Location> places;
  private final Definition definition;

  /**
   * @param places where the characters of the text stand that the items are parts of
   * @param definition what their statuses belong to
   */
  TimelineReader(IntFunction<Location> places, Definition definition) {
    this.places = places;
    this.definition = definition;
  }

  /**
   * Reads an item.
   *
   * @param text its first paragraph, as it stands in the text
   * @param offset where that starts in the text
   * @return empty if the item does not start with a date
   */
  Optional<TimelineItem> read(String text, int offset) {
    Matcher date = DATE.matcher(text);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> emphasis =
        Optional.ofNullable(date.group("open")).filter(open -> date.group("close") == null);
    if (emphasis.filter("`"::equals).isPresent()) {
      return Optional.empty(); // all of it is code
    }
    Cursor cursor = new Cursor(text, date.end());
    cursor.take(BEHIND_DATE);
    boolean isStatusFirst = cursor.seen(ENCLOSED).filter(this::isStatus).isPresent();
    Optional<Matcher> people = isStatusFirst ? Optional.empty() : cursor.take(PEOPLE);
    Optional<Matcher> mark = takeMark(cursor, emphasis);
    if (people.isEmpty()) {
      people = cursor.take(PEOPLE);
    }
    return Optional.of(
        new TimelineItem(
            written(date, date.group("bare") == null ? "enclosed" : "bare", offset),
            mark.map(m -> written(m, "mark", offset)),
            mark.flatMap(m -> definition.status(m.group("mark"))),
            mark.filter(m -> m.group("tentative") != null).isPresent(),
            people.map(TimelineReader::names).orElse(List.of()),
            new LocatedText(
                emphasis.map(open -> completed(open, cursor.rest())).orElseGet(cursor::rest),
                places.apply(offset + cursor.at))));
  }

  private Optional<Matcher> takeMark(Cursor cursor, Optional<String> emphasis) {
    Optional<Matcher> change = cursor.seen(CHANGE).filter(this::isChange);
    if (change.isPresent()) {
      return change;
    }
    int start = cursor.at;
    cursor.take(LABEL);
    Optional<Matcher> mark = takeStatus(cursor, emphasis);
    if (mark.isEmpty()) {
      cursor.at = start;
    }
    return mark;
  }

  private Optional<Matcher> takeStatus(Cursor cursor, Optional<String> emphasis) {
    return cursor
        .take(BRACKETED)
        .or(() -> cursor.takeIf(BOLD, this::isAlmostStatus))
        .or(() -> cursor.takeIf(LIGHT, this::isStatus))
        .or(() -> cursor.takeIf(ENCLOSED, this::isStatus))
        .or(
            () ->
                emphasis.flatMap(
                    open ->
                        cursor.takeIf(
                            ENDING, m -> m.group("end").equals(open) && isAlmostStatus(m))))
        .or(() -> cursor.takeIf(LOOSE, this::isStatus))
        .or(() -> cursor.takeIf(PLAIN, this::isAlmostStatus));
  }

  private boolean isStatus(Matcher mark) {
    return isStatus(mark.group("mark"));
  }

  private boolean isStatus(String name) {
    return definition.status(name).isPresent();
  }

  private boolean isChange(Matcher change) {
    return isStatus(Names.seen(change.group("from"))) && isStatus(Names.seen(change.group("mark")));
  }

  private boolean isAlmostStatus(Matcher mark) {
    return isStatus(mark) || Names.nearest(mark.group("mark"), statuses()).isPresent();
  }

  private List<String> statuses() {
    return definition.statuses().stream().map(Status::name).toList();
  }

  /** A text that has the end of emphasis, but whose beginning stood before the day. */
  private static String completed(String open, String rest) {
    if (rest.startsWith(open) && !rest.startsWith(open + open.charAt(0))) {
      return rest.substring(open.length()).strip(); // it ended behind the status
    }
    int marks = 0;
    for (int at = rest.indexOf(open); at >= 0; at = rest.indexOf(open, at + open.length())) {
      marks++;
    }
    return marks % 2 == 0 ? rest : open + rest;
  }

  private LocatedText written(Matcher matcher, String group, int offset) {
    return new LocatedText(matcher.group(group), places.apply(offset + matcher.start(group)));
  }

  private static List<String> names(Matcher people) {
    return Arrays.stream(people.group("names").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** How far an item has been read. */
  private static final class Cursor {

    /** How far ahead a day or a status is looked for; nobody writes so many spaces between them. */
    private static final int FARTHEST = 2000;

    private final String text;
    private int at;

    Cursor(String text, int at) {
      this.text = text;
      this.at = at;
    }

    Optional<Matcher> take(Pattern pattern) {
      return takeIf(pattern, found -> true);
    }

    Optional<Matcher> takeIf(Pattern pattern, Predicate<Matcher> condition) {
      Optional<Matcher> found = seen(pattern).filter(condition);
      found.ifPresent(taken -> at = taken.end());
      return found;
    }

    /** What comes next, which is not taken by that. */
    Optional<Matcher> seen(Pattern pattern) {
      Matcher found =
          pattern
              .matcher(text)
              .region(at, Math.min(text.length(), at + FARTHEST))
              .useAnchoringBounds(false)
              .useTransparentBounds(true);
      return found.lookingAt() ? Optional.of(found) : Optional.empty();
    }

    String rest() {
      return text.substring(at).strip();
    }
  }
}
