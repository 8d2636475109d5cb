package io.github.techradar.check;

import io.github.techradar.check.schema.Violation;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.EventKeys;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to say of events in front matter, once the schema has refused them. */
record EventCheck(Definition definition) {

  private static final String DATE = "Write 'date: YYYY-MM-DD', or YYYY-MM for a month.";

  /**
   * A timeline that is none, or something wrong in it. Days and statuses are left to the check of
   * timelines, which knows those of bodies too.
   *
   * @param violation its path leads from the key of the timeline to an item, and on into that
   */
  Optional<Problem> wrong(Violation violation) {
    List<String> path = violation.path();
    return switch (path.size()) {
      case 1 -> wrongTimeline(violation);
      case 2 -> Optional.of(wrongEvent(violation));
      default -> wrongValue(path.get(2), violation);
    };
  }

  private static Optional<Problem> wrongTimeline(Violation violation) {
    Optional<YamlMap.Pair> pair = violation.unknownPair();
    if (pair.isEmpty()) {
      return Optional.of(noTimeline(violation));
    }
    return violation.value() instanceof YamlMap map && EventKeys.isEvent(map)
        ? Optional.of(singleEvent(map, violation)).filter(single -> isFirst(pair.get(), map))
        : Optional.of(withoutDay(pair.get().key()));
  }

  private static boolean isFirst(YamlMap.Pair pair, YamlMap map) {
    return map.pairs().get(0).equals(pair);
  }

  private static Problem singleEvent(YamlMap event, Violation violation) {
    YamlScalar first = event.pairs().get(0).key();
    return Problem.of(
        Rule.WRONG_TYPE,
        first.location(),
        "'%s' must be a list of events, not a single one".formatted(violation.path().get(0)),
        "Write '- %s: ...', and indent the other keys of the event as far as this one."
            .formatted(first.text()));
  }

  private static Problem noTimeline(Violation violation) {
    return Problem.of(
        Rule.WRONG_TYPE,
        violation.value().location(),
        "'%s' must be a list of events, not %s"
            .formatted(violation.path().get(0), violation.value().kind()),
        "Write '- date: YYYY-MM-DD' for each, and below it 'status: ...' and 'text: ...'.");
  }

  private Problem wrongEvent(Violation violation) {
    YamlValue event = violation.value();
    boolean isUnknownKey = violation.keyword().equals("additionalProperties");
    if (isUnknownKey && violation.unknownPair().isPresent()) {
      return unknownKey(violation.unknownPair().get());
    }
    if (event instanceof YamlMap || event.isNull()) {
      return withoutDate(event);
    }
    return event instanceof YamlScalar text
        ? withoutDay(text)
        : Problem.of(
            Rule.WRONG_TYPE,
            event.location(),
            "an event must be a mapping, not " + event.kind(),
            DATE);
  }

  private static Problem withoutDay(YamlScalar event) {
    return Problem.of(
        Rule.TIMELINE_DATE,
        event.location(),
        "the event %s does not start with a day".formatted(Names.quoted(event.text())),
        "Write the day as YYYY-MM-DD, or the month as YYYY-MM.");
  }

  private Problem unknownKey(YamlMap.Pair pair) {
    List<String> keys =
        Stream.of(EventKeys.DATE, statusKeys(), EventKeys.TEXT, EventKeys.PEOPLE)
            .flatMap(List::stream)
            .toList();
    return Problem.of(
            Rule.UNKNOWN_KEY,
            pair.key().location(),
            "unknown key %s of an event".formatted(Names.quoted(pair.key().text())),
            "An event has 'date', 'status', 'text' and 'people'; nothing shows other keys.")
        .suggesting(pair.key().text(), Names.nearest(pair.key().text(), keys));
  }

  private static Problem withoutDate(YamlValue event) {
    return Problem.of(Rule.REQUIRED_FIELD, event.location(), "the event has no date", DATE);
  }

  /** What two keys of one event say of the same thing, if they do not say it alike. */
  List<Problem> conflicts(YamlValue timeline, EntryValues entry) {
    return timeline instanceof YamlList list
        ? list.items().stream()
            .flatMap(
                item -> item instanceof YamlMap event ? conflicts(event, entry) : Stream.empty())
            .toList()
        : List.of();
  }

  private Stream<Problem> conflicts(YamlMap event, EntryValues entry) {
    return Stream.of(EventKeys.DATE, statusKeys(), EventKeys.TEXT)
        .flatMap(keys -> conflict(event, keys, entry).stream());
  }

  private static Optional<Problem> conflict(YamlMap event, List<String> keys, EntryValues entry) {
    List<YamlMap.Pair> given =
        event.pairs().stream()
            .filter(pair -> keys.contains(pair.key().text()) && !pair.value().isBlank())
            .toList();
    return given.stream()
        .filter(
            pair ->
                !EntryCheck.meaning(pair, entry).equals(EntryCheck.meaning(given.get(0), entry)))
        .findFirst()
        .map(pair -> EntryCheck.conflict(pair, given.get(0), "thing"));
  }

  private Optional<Problem> wrongValue(String key, Violation violation) {
    YamlValue value = violation.value();
    boolean isDate = EventKeys.DATE.contains(key);
    if (isDate && value.isBlank()) {
      return Optional.of(withoutDate(value));
    }
    if (value instanceof YamlScalar && (isDate || statusKeys().contains(key))) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Rule.WRONG_TYPE,
            value.location(),
            "'%s' of an event must be text, not %s".formatted(key, value.kind()),
            "Write '%s: ...' with one text behind it.".formatted(key)));
  }

  private List<String> statusKeys() {
    return EventKeys.status(definition.builtIn(Field.STATUS));
  }
}
