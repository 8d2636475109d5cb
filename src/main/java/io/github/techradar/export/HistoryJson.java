package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Status;
import java.time.LocalDate;
import java.util.Locale;

/** What radar.json says of the past. */
final class HistoryJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private HistoryJson() {}

  /** The editions, oldest first; what the entries say today is none. */
  static ArrayNode editions(History history) {
    ArrayNode editions = NODES.arrayNode();
    for (Edition edition : history.editions()) {
      if (!edition.isNow()) {
        editions
            .addObject()
            .put("name", edition.name())
            .put("day", edition.day().map(LocalDate::toString).orElse(null));
      }
    }
    return editions;
  }

  /** An entry's events, newest first. */
  static ArrayNode timeline(Entry entry) {
    ArrayNode timeline = NODES.arrayNode();
    for (Event event : entry.timeline()) {
      ArrayNode people =
          timeline
              .addObject()
              .put("day", event.day().toString())
              .put("status", event.status().map(Status::name).orElse(null))
              .put("tentative", event.tentative())
              .put("text", event.text())
              .put("source", event.source())
              .putArray("people");
      event.people().forEach(people::add);
    }
    return timeline;
  }

  /** A movement as one word: {@code new}, {@code in}, {@code out}, {@code left} or {@code none}. */
  static String word(Movement movement) {
    return movement.name().toLowerCase(Locale.ROOT);
  }
}
