package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.Event;
import io.github.techradar.model.History;
import io.github.techradar.model.Standing;
import io.github.techradar.model.Status;
import java.time.LocalDate;

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
              .put("monthOnly", event.monthOnly())
              .put("status", event.status().map(Status::name).orElse(null))
              .put("tentative", event.tentative())
              .put("text", event.text())
              .put("source", event.source())
              .putArray("people");
      event.people().forEach(people::add);
    }
    return timeline;
  }

  /** What an entry was, for each of the {@link #editions}. */
  static ArrayNode standings(History history, EntryHistory entryHistory) {
    ArrayNode standings = NODES.arrayNode();
    for (int i = 0; i < history.editions().size(); i++) {
      if (!history.editions().get(i).isNow()) {
        Standing standing = entryHistory.standings().get(i);
        standings
            .addObject()
            .put("known", !(standing instanceof Standing.Unknown))
            .put("status", standing instanceof Standing.In in ? in.status().name() : null);
      }
    }
    return standings;
  }

  /** The entries of the editions that are no more. */
  static ArrayNode gone(History history) {
    ArrayNode gone = NODES.arrayNode();
    for (EntryHistory entryHistory : history.entryHistories()) {
      if (entryHistory.gone()) {
        gone.addObject()
            .put("id", entryHistory.id())
            .put("title", entryHistory.title())
            .set("standings", standings(history, entryHistory));
      }
    }
    return gone;
  }
}
