package io.github.techradar.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private Track(FoundEntry first, LocalDate day) {
      newest = first;
      text = first.text();
      steps.add(step(first, day));
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

    private void goOn(FoundEntry entry, LocalDate day) {
      boolean stays = isHere && sameRing(newest, entry);
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

  /** Takes in the next state; its entries in their order. */
  private List<Track> add(DatedRadar radar) {
    List<FoundEntry> entries = radar.radar().entries();
    List<Name> names = names(entries);
    List<Optional<Track>> known = known(entries, names);
    List<Track> tracks = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      FoundEntry entry = entries.get(i);
      Optional<Track> before = known.get(i);
      before.ifPresent(track -> track.goOn(entry, radar.day()));
      Track track = before.orElseGet(() -> begun(entry, radar.day()));
      byName.put(names.get(i), track);
      entry.id().ifPresent(id -> byId.put(id, track));
      tracks.add(track);
    }
    Set<Track> here = new HashSet<>(tracks);
    all.stream().filter(track -> !here.contains(track)).forEach(track -> track.leave(radar.day()));
    return tracks;
  }

  private Track begun(FoundEntry entry, LocalDate day) {
    Track track = new Track(entry, day);
    all.add(track);
    return track;
  }

  private static List<Name> names(List<FoundEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    return entries.stream()
        .map(entry -> new Name(entry.title(), counts.merge(entry.title(), 1, Integer::sum)))
        .toList();
  }

  /** The track of each entry, if there is one yet; none has two entries. */
  private List<Optional<Track>> known(List<FoundEntry> entries, List<Name> names) {
    Set<Track> taken = new HashSet<>();
    List<Optional<Track>> known = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Track> track = entries.get(i).id().map(byId::get);
      known.add(track.or(known(names.get(i))).filter(taken::add));
    }
    Map<List<Object>, List<Track>> left =
        all.stream()
            .filter(track -> track.isHere() && !taken.contains(track) && !track.text().isEmpty())
            .collect(Collectors.groupingBy(track -> substance(track.newest())));
    Map<List<Object>, List<Integer>> fresh =
        IntStream.range(0, entries.size())
            .boxed()
            .filter(i -> known.get(i).isEmpty() && !entries.get(i).text().isEmpty())
            .collect(Collectors.groupingBy(i -> substance(entries.get(i))));
    fresh.forEach(
        (substance, places) -> {
          List<Track> renamed = left.getOrDefault(substance, List.of());
          if (places.size() == 1 && renamed.size() == 1) {
            known.set(places.get(0), Optional.of(renamed.get(0)));
          }
        });
    return known;
  }

  private Supplier<Optional<Track>> known(Name name) {
    return () -> Optional.ofNullable(byName.get(name));
  }

  /** What an entry is known by whose title was changed. */
  private static List<Object> substance(FoundEntry entry) {
    return List.of(entry.text(), entry.quadrant().map(Terms::folded));
  }
}
