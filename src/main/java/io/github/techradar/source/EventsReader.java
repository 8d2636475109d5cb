package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a timeline that stands in front matter: a list of mappings such as {@code {date:
 * 2026-03-09, status: Trial, text: Two services}}, or of texts such as bodies have, {@code
 * 2026-03-09 Trial: Two services}.
 */
final class EventsReader {

  private final Definition definition;
  private final Function<YamlScalar, Optional<Status>> statuses;

  /**
   * @param statuses what single values mean that name a status
   */
  EventsReader(Definition definition, Function<YamlScalar, Optional<Status>> statuses) {
    this.definition = definition;
    this.statuses = statuses;
  }

  /**
   * The events of a list, newest first if the list runs from the oldest to the newest, and else in
   * its own order. What has no date is left out.
   */
  List<TimelineItem> read(YamlValue value) {
    List<TimelineItem> items = new ArrayList<>();
    if (value instanceof YamlList list) {
      list.items().forEach(item -> read(item, items));
    } else if (!(value instanceof YamlMap map && EventKeys.isEvent(map))) {
      read(value, items);
    }
    if (Timeline.isOldestFirst(items)) {
      Collections.reverse(items);
    }
    return items;
  }

  private void read(YamlValue value, List<TimelineItem> items) {
    if (value instanceof YamlMap map) {
      Optional<YamlScalar> date = scalar(map, EventKeys.DATE);
      if (date.isPresent()) {
        items.add(item(map, date.get()));
      } else {
        map.pairs().forEach(pair -> readText(pair.key(), told(pair), items));
      }
    } else if (value instanceof YamlScalar scalar) {
      readText(scalar, scalar.text().strip(), items);
    }
  }

  /** The text of an event that YAML takes for a key and its value: it has a colon. */
  private static String told(YamlMap.Pair pair) {
    return pair.key().text().strip() + ": " + pair.value().asText().orElse("");
  }

  private void readText(YamlScalar place, String text, List<TimelineItem> items) {
    new TimelineReader(offset -> place.location(), definition).read(text, 0).ifPresent(items::add);
  }

  private TimelineItem item(YamlMap map, YamlScalar date) {
    Optional<YamlScalar> status = scalar(map, statusKeys());
    return new TimelineItem(
        new LocatedText(DateText.canonical(date.text()), date.location()),
        status.map(scalar -> new LocatedText(scalar.text(), scalar.location())),
        status.flatMap(statuses),
        status.filter(EventKeys::isTentative).isPresent(),
        EventKeys.PEOPLE.stream()
            .flatMap(key -> map.value(key).stream())
            .flatMap(people -> FrontMatter.texts(people).stream())
            .toList(),
        scalar(map, EventKeys.TEXT)
            .map(text -> new LocatedText(text.text().strip(), text.location()))
            .orElse(new LocatedText("", date.location())));
  }

  private List<String> statusKeys() {
    return EventKeys.status(definition.builtIn(Field.STATUS));
  }

  private static Optional<YamlScalar> scalar(YamlMap map, List<String> keys) {
    return keys.stream()
        .flatMap(key -> map.value(key).stream())
        .flatMap(value -> value instanceof YamlScalar scalar ? Stream.of(scalar) : Stream.empty())
        .filter(scalar -> !scalar.isBlank())
        .findFirst();
  }
}
