package io.github.techradar.imports;

import io.github.techradar.model.Movement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The timeline of each entry, and the editions of the radar: what the files say, and nothing more.
 *
 * <p>The timeline of a file counts. Of several files, each change of a ring is an event on the day
 * of the file that has it first. Of one file, what is new came on its day, and what is not new was
 * there the day before; where an entry came from that has moved, the file does not say.
 */
final class EventsOfEntry {

  private final List<DatedRadar> radars;
  private final boolean knowsNew;

  /**
   * @param radars oldest first
   */
  EventsOfEntry(List<DatedRadar> radars) {
    this.radars = radars;
    this.knowsNew = radars.size() == 1 && knowsNew(newest().radar());
  }

  private static boolean knowsNew(FoundRadar radar) {
    return radar.entries().stream()
        .anyMatch(
            entry ->
                entry.before().isPresent()
                    || entry.moved().filter(moved -> moved != Movement.NONE).isPresent());
  }

  /** Whether there is one file, to whose timelines nothing is added. */
  private boolean isWhole() {
    return radars.size() == 1 && newest().radar().isWhole();
  }

  private DatedRadar newest() {
    return radars.get(radars.size() - 1);
  }

  /** The events of an entry, newest first. */
  List<FoundEvent> of(Tracks.Track track) {
    FoundEntry entry = track.newest();
    List<FoundEvent> events = new ArrayList<>();
    if (isWhole()) {
      events.addAll(track.events());
      track.steps().stream().filter(EventsOfEntry::isGone).forEach(events::add);
      entry
          .moved()
          .filter(moved -> moved != Movement.NONE)
          .ifPresent(moved -> events.add(event(newest().day(), entry.ring())));
    } else if (!entry.events().isEmpty()) {
      events.addAll(track.events());
      track.steps().stream().filter(EventsOfEntry::isGone).forEach(events::add);
    } else if (radars.size() > 1) {
      events.addAll(track.steps());
    } else {
      events.addAll(ofOneFile(entry));
    }
    events.sort(Comparator.comparing(FoundEvent::day).reversed());
    return events;
  }

  private static boolean isGone(FoundEvent event) {
    return event.ring().filter(Statuses.GONE::equals).isPresent();
  }

  private List<FoundEvent> ofOneFile(FoundEntry entry) {
    LocalDate day = newest().day();
    if (entry.ring().isEmpty()) {
      return List.of();
    }
    if (!knowsNew) {
      return List.of(event(day, entry.ring()));
    }
    if (entry.before().isPresent() && !sameRing(entry.before(), entry.ring())) {
      return List.of(event(day, entry.ring()), event(day.minusDays(1), entry.before()));
    }
    return switch (entry.moved().orElse(Movement.NONE)) {
      case NEW -> List.of(event(day, entry.ring()));
      case IN, OUT, LEFT -> List.of();
      case NONE -> List.of(event(day.minusDays(1), entry.ring()));
    };
  }

  private static boolean sameRing(Optional<String> one, Optional<String> other) {
    return one.map(Terms::folded).equals(other.map(Terms::folded));
  }

  private static FoundEvent event(LocalDate day, Optional<String> ring) {
    return new FoundEvent(day, ring, "");
  }

  /** How many entries have moved nobody knows from where. */
  int movedFromNowhere() {
    if (radars.size() > 1) {
      return 0;
    }
    return (int)
        newest().radar().entries().stream()
            .filter(entry -> entry.events().isEmpty() && entry.before().isEmpty())
            .filter(
                entry ->
                    entry.moved().filter(m -> m == Movement.IN || m == Movement.OUT).isPresent())
            .count();
  }

  /**
   * The days of the editions, oldest first: those that a file lists; else a day for each file; else
   * the newest day, and the one before where something is new since.
   *
   * @param isHistory whether the states are those of one file, one for each time it was changed
   */
  List<LocalDate> editions(boolean isHistory) {
    List<LocalDate> listed = newest().radar().editions();
    if (!listed.isEmpty() || isWhole()) {
      return listed.stream().sorted().distinct().toList();
    }
    if (radars.size() > 1) {
      List<LocalDate> days = radars.stream().map(DatedRadar::day).toList();
      return isHistory ? days.subList(days.size() - 2, days.size()) : days;
    }
    Optional<LocalDate> event =
        newest().radar().entries().stream()
            .flatMap(entry -> entry.events().stream())
            .filter(known -> known.ring().isPresent())
            .map(FoundEvent::day)
            .max(Comparator.naturalOrder());
    if (event.isPresent()) {
      return List.of(event.get().minusDays(1), event.get());
    }
    LocalDate day = newest().day();
    return knowsNew ? List.of(day.minusDays(1), day) : List.of(day);
  }
}
