package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an item of a timeline from left to right: the date, the status, the people, the text. White
 * space may be such as does not break: in French a colon has it before.
 */
final class TimelineReader {

  private static final String SEPARATOR =
      "(?:[\\s\\h]|[-–—:,](?=[\\s\\h])){0,20}"; // no more, for each step needs stack
  private static final String DAY =
      "\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?:[T ]\\d\\d:\\d\\d\\S*)?|\\d{4}-\\d{1,2}"
          + "|\\p{Alpha}{3,9} \\d{1,2}, \\d{4}|\\d{1,2} \\p{Alpha}{3,9} \\d{4}";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\*\\*|__)?(?:[(\\[][\\s\\h]*(?<enclosed>%1$s|\\d{4})[\\s\\h]*[)\\]]|(?<bare>%1$s)(?=[\\s\\h:*_]|$))"
                  .formatted(DAY)
              + ":?(?:\\*\\*|__)?"
              + SEPARATOR);
  private static final String BEHIND = "(?:\\*\\*|__)?:?" + SEPARATOR;

  /** A name in brackets is a status, or is meant to be one; a link is not. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:\\*\\*|__)?\\[(?<mark>[^\\[\\]\\n]{2,60}?)(?<tentative>[\\s\\h]*\\?)?]:?(?![(\\[])"
              + BEHIND);

  private static final Pattern BOLD =
      Pattern.compile(
          "(?:\\*\\*|__)(?<mark>[^*_\\n]{2,60}?)(?<tentative>[\\s\\h]*\\?)?[\\s\\h]*:?(?:\\*\\*|__)"
              + BEHIND);
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<mark>\\p{L}[^\\n:?()\\[\\]]{0,60}?)(?<tentative>[\\s\\h]*\\?)?"
              + "(?:[\\s\\h]*:[\\s\\h]+|[\\s\\h]+[-–—][\\s\\h]+|[\\s\\h]+(?=\\()|[\\s\\h]*$)");
  private static final Pattern PEOPLE = Pattern.compile("\\((?<names>[^()\\n]+)\\)" + SEPARATOR);

  private final BodyText body;
  private final Definition definition;
  private final List<String> statuses;

  /**
   * @param body the text that the items stand in
   * @param definition what their statuses belong to
   */
  TimelineReader(BodyText body, Definition definition) {
    this.body = body;
    this.definition = definition;
    this.statuses = definition.statuses().stream().map(Status::name).toList();
  }

  /**
   * Reads an item.
   *
   * @param text its first paragraph, as it stands in the body
   * @param offset where that starts in the body
   * @return empty if the item has no date
   */
  Optional<TimelineItem> read(String text, int offset) {
    Matcher date = DATE.matcher(text);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(text, date.end());
    Optional<Matcher> people = cursor.take(PEOPLE);
    Optional<Matcher> mark = takeMark(cursor);
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
            cursor.rest()));
  }

  private Optional<Matcher> takeMark(Cursor cursor) {
    return cursor
        .take(BRACKETED)
        .or(() -> cursor.takeIf(BOLD, this::isAlmostStatus))
        .or(() -> cursor.takeIf(PLAIN, this::isAlmostStatus));
  }

  private boolean isAlmostStatus(Matcher mark) {
    String word = mark.group("mark");
    return definition.status(word).isPresent() || Names.nearest(word, statuses).isPresent();
  }

  private LocatedText written(Matcher matcher, String group, int offset) {
    return new LocatedText(matcher.group(group), body.at(offset + matcher.start(group)));
  }

  private static List<String> names(Matcher people) {
    return Arrays.stream(people.group("names").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** How far an item has been read. */
  private static final class Cursor {

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
      Matcher found = pattern.matcher(text).region(at, text.length());
      if (!found.lookingAt() || !condition.test(found)) {
        return Optional.empty();
      }
      at = found.end();
      return Optional.of(found);
    }

    String rest() {
      return text.substring(at).strip();
    }
  }
}
