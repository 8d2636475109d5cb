package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Change;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import io.github.techradar.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The past of a radar in its JSON: timelines, movements and editions. */
final class HistoryJson {

  private final Radar radar;

  HistoryJson(Radar radar) {
    this.radar = radar;
  }

  /** What became of an entry, and what happened to it. */
  void entry(ObjectNode node, Entry entry) {
    node.put("movement", radar.history().hasPast() ? radar.movement(entry).id() : null);
    ArrayNode timeline = node.putArray("timeline");
    entry.timeline().forEach(event -> event(timeline.addObject(), event));
  }

  private static void event(ObjectNode node, Event event) {
    node.put("date", event.day().toString())
        .put("status", event.status().map(Status::name).orElse(null))
        .put("tentative", event.tentative());
    ArrayNode people = node.putArray("people");
    event.people().forEach(people::add);
    node.put("text", event.text());
  }

  /** The editions, newest first, each with what moved since the one before. */
  void editions(ArrayNode editions) {
    for (EditionChanges changes : radar.history().changes()) {
      ObjectNode node = edition(editions.addObject(), changes.edition());
      ArrayNode moved = node.putArray("changes");
      changes.changes().forEach(change -> change(moved.addObject(), change));
    }
    radar.history().editions().stream()
        .limit(1)
        .forEach(oldest -> edition(editions.addObject(), oldest).putArray("changes"));
  }

  private static ObjectNode edition(ObjectNode node, Edition edition) {
    return node.put("name", edition.isNow() ? null : edition.name())
        .put("date", edition.day().map(LocalDate::toString).orElse(null));
  }

  private static void change(ObjectNode node, Change change) {
    node.put("id", change.course().id())
        .put("title", change.course().title())
        .put("gone", change.course().gone())
        .put("movement", change.movement().id())
        .put("from", status(change.before()))
        .put("to", status(change.after()));
  }

  private static @Nullable String status(Standing standing) {
    return standing instanceof Standing.In in ? in.status().name() : null;
  }
}
