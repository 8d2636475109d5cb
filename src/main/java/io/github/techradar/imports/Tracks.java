package io.github.techradar.imports;

import io.github.techradar.model.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The entries of a radar through its states: which of one day is which of the next. An entry is
 * known by the id that its tool gives it, else by its title, and if that was changed, by its text.
 */
final class Tracks {

  /** An entry through the states of its radar. */
  static final class Track {

    private FoundEntry newest;
    private String text;
    private boolean isHere = true;
    private final List<FoundEvent> steps = new ArrayList<>();
    private final Map<List<Object>, FoundEvent> events = new LinkedHashMap<>();

    private Track(FoundEntry first, LocalDate day) {
      newest = first;
      text = first.text();
      steps.add(step(first, day));
      keep(first.events());
    }

    /** What the newest state that has the entry says of it. */
    FoundEntry newest() {
      return newest;
    }

    /** Its newest text: a state that has none has lost it. */
    String text() {
      return text;
    }

    /** Whether the newest state has it. */
    boolean isHere() {
      return isHere;
    }

    /** When it came onto the radar and to each ring, and when it left, oldest first. */
    List<FoundEvent> steps() {
      return List.copyOf(steps);
    }

    /** The events that any state has of it; what two states say of a day and a ring is one. */
    List<FoundEvent> events() {
      return List.copyOf(events.values());
    }

    private void keep(List<FoundEvent> more) {
      for (FoundEvent event : more) {
        Object what = event.ring().<Object>map(Terms::folded).orElse(event.text());
        events.put(List.of(event.day(), what), event);
      }
    }

    private void goOn(FoundEntry entry, LocalDate day) {
      boolean stays = isHere && sameRing(newest, entry);
      keep(entry.events());
      newest = entry;
      text = entry.text().isEmpty() ? text : entry.text();
      isHere = true;
      if (!stays) {
        steps.add(step(entry, day));
      }
    }

    private void leave(LocalDate day) {
      if (isHere) {
        isHere = false;
        steps.add(new FoundEvent(day, Optional.of(Statuses.GONE), ""));
      }
    }

    private static FoundEvent step(FoundEntry entry, LocalDate day) {
      return new FoundEvent(day, entry.ring().or(() -> Optional.of(Statuses.WITHOUT_RING)), "");
    }

    private static boolean sameRing(FoundEntry one, FoundEntry other) {
      return one.ring().map(Terms::folded).equals(other.ring().map(Terms::folded));
    }
  }

  /** Titles may stand twice in one state. */
  private record Name(String title, int count) {}

  /** By what nothing is known. */
  private static final Object NOTHING = List.of();

  private final List<Track> all = new ArrayList<>();
  private final Map<String, Track> byId = new HashMap<>();
  private final Map<Name, Track> byName = new HashMap<>();

  private Tracks() {}

  /**
   * Follows entries through the states of their radar.
   *
   * @param radars oldest first
   * @return those of the newest state in its order, then those that are gone
   */
  static List<Track> of(List<DatedRadar> radars) {
    Tracks tracks = new Tracks();
    List<Track> newest = List.of();
    for (DatedRadar radar : radars) {
      newest = tracks.add(radar);
    }
    List<Track> ordered = new ArrayList<>(newest);
    tracks.all.stream().filter(track -> !track.isHere()).forEach(ordered::add);
    return ordered;
  }

  /**
   * Takes in the next state; its entries in their order. Of one that could not be read whole nobody
   * knows who has left.
   */
  private List<Track> add(DatedRadar radar) {
    List<FoundEntry> entries = radar.radar().entries();
    List<Optional<Track>> known = new Matching(entries).tracks();
    List<Track> tracks = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      FoundEntry entry = entries.get(i);
      Optional<Track> before = known.get(i);
      before.ifPresent(track -> track.goOn(entry, radar.day()));
      tracks.add(before.orElseGet(() -> begun(entry, radar.day())));
    }
    remember(entries, tracks);
    Set<Track> here = new HashSet<>(tracks);
    if (radar.radar().sum().failed() == 0) {
      all.stream().filter(track -> !here.contains(track)).forEach(t -> t.leave(radar.day()));
    } else {
      all.stream().filter(track -> track.isHere() && !here.contains(track)).forEach(tracks::add);
    }
    return tracks;
  }

  private Track begun(FoundEntry entry, LocalDate day) {
    Track track = new Track(entry, day);
    all.add(track);
    return track;
  }

  private void remember(List<FoundEntry> entries, List<Track> tracks) {
    List<Name> names = names(entries);
    Map<String, Long> ids = ids(entries);
    for (int i = 0; i < entries.size(); i++) {
      Track track = tracks.get(i);
      byName.put(names.get(i), track);
      entries
          .get(i)
          .id()
          .filter(id -> ids.getOrDefault(id, 0L) == 1)
          .ifPresent(id -> byId.put(id, track));
    }
  }

  private static List<Name> names(List<FoundEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    return entries.stream()
        .map(entry -> new Name(entry.title(), counts.merge(entry.title(), 1, Integer::sum)))
        .toList();
  }

  /** How often each id stands in a state: one that two entries have says nothing. */
  private static Map<String, Long> ids(List<FoundEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.id().stream())
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  /** Finds the track of each entry of a state, if there is one yet; none has two entries. */
  private final class Matching {

    private final List<FoundEntry> entries;
    private final List<Optional<Track>> found;
    private final Set<Track> taken = new HashSet<>();

    Matching(List<FoundEntry> entries) {
      this.entries = entries;
      this.found = new ArrayList<>(Collections.nCopies(entries.size(), Optional.empty()));
    }

    List<Optional<Track>> tracks() {
      Map<String, Long> ids = ids(entries);
      List<Name> names = names(entries);
      for (int i = 0; i < entries.size(); i++) {
        Optional<String> id = entries.get(i).id().filter(any -> ids.getOrDefault(any, 0L) == 1);
        take(i, id.map(byId::get));
      }
      for (int i = 0; i < entries.size(); i++) {
        take(i, Optional.ofNullable(byName.get(names.get(i))));
      }
      matchOnly(entry -> Names.folded(entry.title()));
      matchOnly(entry -> entry.text().isEmpty() ? NOTHING : substance(entry));
      return found;
    }

    private void take(int number, Optional<Track> track) {
      if (found.get(number).isEmpty()) {
        found.set(number, track.filter(taken::add));
      }
    }

    /** Matches by what only one entry has that has no track yet, and only one track. */
    private void matchOnly(Function<FoundEntry, Object> key) {
      Map<Object, List<Track>> left =
          all.stream()
              .filter(track -> track.isHere() && !taken.contains(track))
              .collect(Collectors.groupingBy(track -> key.apply(track.newest())));
      Map<Object, List<Integer>> fresh =
          IntStream.range(0, entries.size())
              .boxed()
              .filter(i -> found.get(i).isEmpty())
              .collect(Collectors.groupingBy(i -> key.apply(entries.get(i))));
      fresh.forEach(
          (what, places) -> {
            List<Track> tracks = left.getOrDefault(what, List.of());
            if (!what.equals(NOTHING) && places.size() == 1 && tracks.size() == 1) {
              take(places.get(0), Optional.of(tracks.get(0)));
            }
          });
    }
  }

  /** What an entry is known by whose title was changed. */
  private static Object substance(FoundEntry entry) {
    return List.of(entry.text(), entry.quadrant().map(Terms::folded));
  }
}
