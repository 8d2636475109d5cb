package io.github.techradar.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The radar as it was in an edition before the present, as far as that is known: its entries have
 * the statuses of then and all else as it is today.
 *
 * @param edition which one
 * @param radar what was published then; its history is that edition and the one before
 * @param unplaced what was published then and is gone, and nobody knows in which quadrant it was
 * @param unknown of how many entries nobody knows what they were then
 */
public record PastRadar(Edition edition, Radar radar, List<EntryHistory> unplaced, int unknown) {

  /** Of so many editions at most there is a radar, for each takes a chart to draw. */
  static final int MOST = 12;

  private static final References NO_REFERENCES =
      new References(List.of(), List.of(), Optional.empty());

  public PastRadar {
    unplaced = List.copyOf(unplaced);
  }

  /**
   * The newest editions before the present, oldest first; those of which nothing is known are left
   * out.
   */
  public static List<PastRadar> of(Radar radar) {
    Definition definition = radar.definition();
    History history = withOneEntryForEachId(definition, radar.history());
    Map<String, Entry> present =
        radar.published().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    int now = Math.max(0, history.editions().size() - 1);
    List<PastRadar> all = new ArrayList<>();
    for (int i = Math.max(0, now - MOST); i < now; i++) {
      PastRadar past = of(definition, present, history.part(Math.max(0, i - 1), i + 1));
      if (!past.radar().published().isEmpty() || !past.unplaced().isEmpty()) {
        all.add(past);
      }
    }
    return List.copyOf(all);
  }

  private static PastRadar of(Definition definition, Map<String, Entry> present, History history) {
    int last = history.editions().size() - 1;
    List<Entry> entries = new ArrayList<>();
    List<EntryHistory> unplaced = new ArrayList<>();
    int unknown = 0;
    for (EntryHistory entryHistory : history.entryHistories()) {
      Standing standing = entryHistory.standings().get(last);
      unknown += standing instanceof Standing.Unknown ? 1 : 0;
      if (standing instanceof Standing.In in) {
        Optional<Entry> entry =
            entryHistory.gone()
                ? gone(entryHistory, in.status())
                : Optional.ofNullable(present.get(entryHistory.id()))
                    .map(today -> today.as(in.status()));
        entry.ifPresentOrElse(entries::add, () -> unplaced.add(entryHistory));
      }
    }
    PlacedEntries placed = PlacedEntries.of(definition, entries, List.of(), entries.size(), true);
    return new PastRadar(
        history.editions().get(last), new Radar(placed, history), unplaced, unknown);
  }

  /** Of an entry that is gone no more is told than where it was. */
  private static Optional<Entry> gone(EntryHistory entryHistory, Status status) {
    return entryHistory
        .quadrant()
        .map(
            quadrant ->
                new Entry(
                    entryHistory.id(),
                    "",
                    entryHistory.title(),
                    Optional.empty(),
                    status,
                    quadrant,
                    false,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    NO_REFERENCES,
                    Optional.empty(),
                    Map.of(),
                    List.of(),
                    false,
                    "",
                    ""));
  }

  /** What is gone may have had an id that another entry has now, or another one that is gone. */
  private static History withOneEntryForEachId(Definition definition, History history) {
    Set<String> taken = new HashSet<>();
    history.entryHistories().stream()
        .filter(entryHistory -> !entryHistory.gone())
        .forEach(entryHistory -> taken.add(entryHistory.id()));
    List<EntryHistory> all = new ArrayList<>();
    for (EntryHistory entryHistory : history.entryHistories()) {
      String id = entryHistory.id();
      while (entryHistory.gone() && !taken.add(id)) {
        id += "-2";
      }
      all.add(entryHistory.named(id));
    }
    return new History(definition.rings(), history.editions(), all);
  }
}
