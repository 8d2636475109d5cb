package io.github.techradar.export;

import io.github.techradar.model.Change;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which releases AOE's generator finds an entry. It flags what it finds in the newest one: as
 * new if that is the entry's only file, else as changed, and nothing if there is only one release.
 * So an entry has a file where it moved, and nothing else has one in the newest release.
 */
final class AoeReleases {

  /** The days of the editions, each after the one before; the last is the present. */
  private final List<LocalDate> days = new ArrayList<>();

  /** Where entries moved, by their ids; what was before they came anew is forgotten. */
  private final Map<String, SortedMap<LocalDate, Ring>> moves = new HashMap<>();

  /**
   * @param publication the radar
   * @param entries those that get files
   */
  AoeReleases(Publication publication, List<Entry> entries) {
    History history = publication.radar().history();
    LocalDate newest = publication.newestDay();
    history.editions().forEach(edition -> add(edition.day().orElse(newest)));
    if (days.isEmpty()) {
      add(newest);
    }
    if (entries.stream().anyMatch(entry -> history.movement(entry) != Movement.NONE)) {
      List<EditionChanges> newestFirst = history.changes();
      for (int edition = 1; edition < days.size(); edition++) {
        for (Change change : newestFirst.get(days.size() - 1 - edition).changes()) {
          add(change, days.get(edition));
        }
      }
    }
  }

  /** Two editions of one day are two releases, and the present is later than every edition. */
  private void add(LocalDate day) {
    LocalDate before = days.isEmpty() ? LocalDate.MIN : days.get(days.size() - 1);
    days.add(day.isAfter(before) ? day : before.plusDays(1));
  }

  private void add(Change change, LocalDate release) {
    if (change.entry().gone()) {
      return;
    }
    SortedMap<LocalDate, Ring> files =
        moves.computeIfAbsent(change.entry().id(), id -> new TreeMap<>());
    if (change.movement() == Movement.NEW || change.movement() == Movement.LEFT) {
      files.clear();
    } else if (files.isEmpty()) {
      put(change.before(), days.get(0), files);
    }
    put(change.after(), release, files);
  }

  private static void put(Standing standing, LocalDate release, SortedMap<LocalDate, Ring> files) {
    if (standing instanceof Standing.In in && in.status() instanceof Ring ring) {
      files.put(release, ring);
    }
  }

  /**
   * The files of an entry by their releases, oldest first, each with the ring that it gives.
   *
   * @param present the ring of the entry now, which its newest file gives
   */
  SortedMap<LocalDate, Ring> of(Entry entry, Ring present) {
    SortedMap<LocalDate, Ring> files =
        new TreeMap<>(moves.getOrDefault(entry.id(), Collections.emptySortedMap()));
    files.put(files.isEmpty() ? first() : files.lastKey(), present);
    return files;
  }

  /** The release of what never moved; if nothing moved of late, there is only the present one. */
  private LocalDate first() {
    return days.get(moves.isEmpty() ? days.size() - 1 : 0);
  }
}
