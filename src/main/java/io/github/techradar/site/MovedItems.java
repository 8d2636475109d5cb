package io.github.techradar.site;

import io.github.techradar.model.Change;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.words.Words;
import j2html.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes on the items of what moved in an edition from where to where it went, and why. */
final class MovedItems {

  private final Edition edition;
  private final Map<String, Change> changes = new HashMap<>();
  private final ChangeReasons reasons;
  private final Words words;

  /**
   * @param edition the last one of the radar's history
   * @param reasons what is to be read of movements
   */
  MovedItems(Radar radar, Edition edition, ChangeReasons reasons, Words words) {
    this.edition = edition;
    this.reasons = reasons;
    this.words = words;
    List<EditionChanges> all = radar.history().changes();
    if (!all.isEmpty()) {
      // of an entry that is gone a new one may have the id
      Set<String> present =
          radar.published().stream()
              .filter(radar::hasPage)
              .map(Entry::id)
              .collect(Collectors.toSet());
      all.get(0).changes().stream()
          .filter(change -> !change.entry().gone() || !present.contains(change.entry().id()))
          .forEach(change -> changes.put(change.entry().id(), change));
    }
  }

  <T extends Tag<T>> T item(T item, Entry entry) {
    Change change = changes.get(entry.id());
    if (change == null) {
      return item;
    }
    String reason = reasons.of(edition, change);
    return item.attr("data-way", words.way(change))
        .condAttr(!reason.isEmpty(), "data-reason", reason);
  }
}
