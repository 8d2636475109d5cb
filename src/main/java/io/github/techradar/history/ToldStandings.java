package io.github.techradar.history;

import io.github.techradar.model.Event;
import io.github.techradar.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the timeline of an entry tells of days; each day is looked up, however many events there
 * are.
 */
final class ToldStandings {

  private final TreeMap<LocalDate, Standing> settled = new TreeMap<>();
  private final TreeMap<LocalDate, Standing> inFolders = new TreeMap<>();

  /**
   * @param timeline the events, newest first
   */
  ToldStandings(List<Event> timeline) {
    for (Event event : timeline) {
      event
          .settled()
          .ifPresent(status -> settled.putIfAbsent(event.day(), new Standing.In(status)));
      inFolders.putIfAbsent(
          event.day(),
          event.status().<Standing>map(Standing.In::new).orElse(new Standing.Absent()));
    }
  }

  /** The status that the entry had for sure, if an event until a day gave it one. */
  Optional<Standing> settledOn(LocalDate day) {
    return Optional.ofNullable(settled.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** Whether any event gave it a status for sure. */
  boolean areSettled() {
    return !settled.isEmpty();
  }

  /** What the newest folder until a day says of the entry; of a draft it says no status. */
  Standing inFolderOn(LocalDate day) {
    return Optional.ofNullable(inFolders.floorEntry(day))
        .map(Map.Entry::getValue)
        .orElse(new Standing.Absent());
  }
}
