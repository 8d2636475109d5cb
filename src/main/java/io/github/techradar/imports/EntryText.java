package io.github.techradar.imports;

import io.github.techradar.model.Field;
import io.github.techradar.output.YamlBlock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of an imported entry: front matter with all that was found, and the body. */
final class EntryText {

  private final Tracks.Track track;
  private final FoundEntry entry;
  private final List<FoundEvent> events;
  private final Statuses statuses;
  private final Terms quadrants;

  /**
   * @param events its timeline, newest first
   */
  EntryText(Tracks.Track track, List<FoundEvent> events, Statuses statuses, Terms quadrants) {
    this.track = track;
    this.entry = track.newest();
    this.events = events;
    this.statuses = statuses;
    this.quadrants = quadrants;
  }

  /** The whole text of its file. */
  String text() {
    String body = track.text();
    return "---\n"
        + YamlBlock.of(frontMatter())
        + "---\n"
        + (body.isEmpty() ? "" : "\n" + body + "\n");
  }

  private Map<String, Object> frontMatter() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(Field.TITLE, entry.title());
    values.put(
        Field.STATUS, track.isHere() ? statuses.name(entry.ring()) : statuses.name(Statuses.GONE));
    entry.quadrant().ifPresent(name -> values.put(Field.QUADRANT, quadrants.name(name)));
    put(values, Field.TAGS, tags());
    entry
        .values()
        .forEach(
            (found, value) -> {
              String key = ValueKeys.of(found, value);
              values.putIfAbsent(values.containsKey(key) ? ValueKeys.other(found) : key, value);
            });
    put(values, Field.LINKS, entry.links().stream().map(EntryText::link).toList());
    put(values, Field.TIMELINE, events.stream().map(this::event).toList());
    return values;
  }

  /** What other tools show in two quadrants has the second as a tag, which is to have its name. */
  private List<String> tags() {
    boolean isOurs = entry.file().isPresent();
    return isOurs ? entry.tags() : entry.tags().stream().map(quadrants::name).distinct().toList();
  }

  private static void put(Map<String, Object> values, String key, List<?> list) {
    if (!list.isEmpty()) {
      values.put(key, list);
    }
  }

  private static Object link(FoundLink link) {
    if (link.name().isEmpty() && link.fields().isEmpty()) {
      return link.address();
    }
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("url", link.address());
    if (!link.name().isEmpty()) {
      named.put("name", link.name());
    }
    link.fields().forEach(named::putIfAbsent);
    return named;
  }

  private Map<String, Object> event(FoundEvent event) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", event.monthOnly() ? YearMonth.from(event.day()) : event.day());
    event
        .ring()
        .map(ring -> statuses.name(ring) + (event.tentative() ? "?" : ""))
        .ifPresent(ring -> values.put("status", ring));
    if (!event.text().isEmpty()) {
      values.put("text", event.text());
    }
    put(values, "people", event.people());
    return values;
  }

  /** The keys of front matter that no radar knows by itself. */
  List<String> ownKeys() {
    return frontMatter().keySet().stream().filter(key -> !ValueKeys.isOurs(key)).toList();
  }
}
