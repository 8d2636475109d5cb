package io.github.techradar.source;

import io.github.techradar.model.Field;
import java.util.List;
import java.util.stream.Stream;

/** The keys of an event in a timeline that stands in front matter; the first of each is ours. */
public final class EventKeys {

  /** When it was: {@code YYYY-MM-DD}, or {@code YYYY-MM} for a month. */
  public static final List<String> DATE = List.of("date", "day", "month", "when");

  /** What happened, in Markdown. */
  public static final List<String> TEXT =
      List.of("text", "reason", "description", "note", "comment");

  /** Who was there: a list, or text with commas. */
  public static final List<String> PEOPLE = List.of("people", "by", "authors");

  private EventKeys() {}

  /**
   * The status that the entry got.
   *
   * @param field the field of a status, whose keys events may have too
   */
  public static List<String> status(Field field) {
    return Stream.of(List.of("status", "ring"), field.keys())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Whether a mapping is an event, and not a list of texts that have colons. */
  public static boolean isEvent(YamlMap map) {
    return DATE.stream().anyMatch(key -> map.value(key).isPresent());
  }

  /** Whether a value is a list of mappings that are events. */
  public static boolean areEvents(YamlValue value) {
    return value instanceof YamlList list
        && !list.items().isEmpty()
        && list.items().stream().allMatch(item -> item instanceof YamlMap map && isEvent(map));
  }

  /** The values of a timeline that name a status. */
  static List<YamlScalar> statuses(YamlValue timeline, Field field) {
    List<String> keys = status(field);
    return timeline instanceof YamlList list
        ? list.items().stream()
            .filter(YamlMap.class::isInstance)
            .flatMap(event -> ((YamlMap) event).pairs().stream())
            .filter(pair -> keys.contains(pair.key().text()))
            .flatMap(pair -> pair.value().scalars().stream())
            .toList()
        : List.of();
  }

  /** The name of a status without the question mark that says that it was only thought of. */
  static String statusName(YamlScalar scalar) {
    String name = scalar.text().strip();
    return name.endsWith("?") ? name.substring(0, name.length() - 1).strip() : name;
  }

  static boolean isTentative(YamlScalar scalar) {
    return scalar.text().strip().endsWith("?");
  }
}
