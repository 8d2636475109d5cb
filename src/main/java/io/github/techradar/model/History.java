package io.github.techradar.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the radar was in its editions, and so what moved. It does not matter here where that is
 * known from.
 */
public final class History {

  /** That of a radar without editions: nothing moves. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  private final List<Ring> rings;
  private final List<Edition> editions;
  private final List<EntryHistory> entryHistories;

  /** By the ids of the entries; where two have one id, that of the entry that is there. */
  private final Map<String, EntryHistory> byId;

  /** What moved, once somebody has asked. */
  private @Nullable List<EditionChanges> changes;

  /**
   * @param rings the rings of the radar, innermost first
   * @param editions oldest first; the last one is the present
   * @param entryHistories the entries through these editions: those that are there in the order of
   *     the radar, then those that are gone by title
   * @throws IllegalArgumentException if the history of an entry has more or fewer standings than
   *     there are editions
   */
  public History(List<Ring> rings, List<Edition> editions, List<EntryHistory> entryHistories) {
    this.rings = List.copyOf(rings);
    this.editions = List.copyOf(editions);
    this.entryHistories = List.copyOf(entryHistories);
    for (EntryHistory entryHistory : entryHistories) {
      if (entryHistory.standings().size() != editions.size()) {
        throw new IllegalArgumentException(
            "%s stands in %s of %s editions"
                .formatted(entryHistory.id(), entryHistory.standings().size(), editions.size()));
      }
    }
    this.byId =
        entryHistories.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    EntryHistory::id,
                    Function.identity(),
                    (one, other) -> one.gone() ? other : one));
  }

  /**
   * A history whose last edition is {@link Edition#NOW}. If nothing has moved since the edition
   * before that, and there is another one before, then that edition stands for the present: on the
   * day of an edition the radar shows what moved with it.
   */
  public static History upToNow(
      List<Ring> rings, List<Edition> editions, List<EntryHistory> entryHistories) {
    History history = new History(rings, editions, entryHistories);
    int now = editions.size() - 1;
    boolean idle = now > 1 && history.changes(now).changes().isEmpty();
    return idle ? history.part(0, now) : history;
  }

  /**
   * What there was to tell when the last of some editions was the present.
   *
   * @param from the first of them
   * @param to the one after the last
   */
  History part(int from, int to) {
    return new History(
        rings,
        editions.subList(from, to),
        entryHistories.stream().map(entryHistory -> entryHistory.part(from, to)).toList());
  }

  /** The editions, oldest first; the last one is the present. */
  public List<Edition> editions() {
    return editions;
  }

  /** The entries through the editions: those that are there, then those that are gone. */
  public List<EntryHistory> entryHistories() {
    return entryHistories;
  }

  /** Whether there is an edition that the present can be held against. */
  public boolean hasPast() {
    return editions.size() > 1;
  }

  /** The edition before the present. */
  public Optional<Edition> previous() {
    return hasPast() ? Optional.of(editions.get(editions.size() - 2)) : Optional.empty();
  }

  /** What became of an entry since the edition before the present. */
  public Movement movement(Entry entry) {
    return entryHistory(entry)
        .filter(entryHistory -> hasPast())
        .map(entryHistory -> movement(entryHistory, editions.size() - 1))
        .orElse(Movement.NONE);
  }

  /** An entry through the editions; empty if there are none. */
  public Optional<EntryHistory> entryHistory(Entry entry) {
    return Optional.ofNullable(byId.get(entry.id()));
  }

  /**
   * The statuses that an entry had, newest first and none twice in a row: what its timeline says
   * for sure, and between that what the editions know. The first is what it has now.
   */
  public List<StatusPeriod> statusPeriods(Entry entry) {
    List<StatusPeriod> seen = new ArrayList<>();
    for (Event event : entry.timeline()) {
      event
          .settled()
          .ifPresent(
              status ->
                  seen.add(new StatusPeriod(status, Optional.of(event.day()), Optional.of(event))));
    }
    Collections.reverse(seen); // the sorting below keeps the order of one day
    entryHistory(entry).ifPresent(entryHistory -> seen.addAll(seen(entryHistory)));
    seen.sort(Comparator.comparing(period -> period.since().orElseThrow()));
    seen.add(new StatusPeriod(entry.status(), Optional.empty(), Optional.empty()));
    List<StatusPeriod> periods = new ArrayList<>();
    for (StatusPeriod next : seen) {
      int last = periods.size() - 1;
      if (periods.isEmpty() || !periods.get(last).status().equals(next.status())) {
        periods.add(next);
      } else if (periods.get(last).event().isEmpty()) {
        periods.set(last, new StatusPeriod(next.status(), periods.get(last).since(), next.event()));
      }
    }
    Collections.reverse(periods);
    return List.copyOf(periods);
  }

  /** What the editions of the past know of an entry. */
  private List<StatusPeriod> seen(EntryHistory entryHistory) {
    List<StatusPeriod> seen = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      Optional<LocalDate> day = editions.get(i).day();
      if (day.isPresent() && entryHistory.standings().get(i) instanceof Standing.In in) {
        seen.add(new StatusPeriod(in.status(), day, Optional.empty()));
      }
    }
    return seen;
  }

  /** What moved, by edition, newest first; the oldest edition has nothing to be held against. */
  public synchronized List<EditionChanges> changes() {
    List<EditionChanges> known = changes;
    if (known == null) {
      known =
          IntStream.range(1, editions.size()).mapToObj(i -> changes(editions.size() - i)).toList();
      changes = known;
    }
    return known;
  }

  private EditionChanges changes(int edition) {
    return new EditionChanges(
        editions.get(edition),
        editions.get(edition - 1),
        entryHistories.stream()
            .filter(entryHistory -> movement(entryHistory, edition) != Movement.NONE)
            .map(entryHistory -> change(entryHistory, edition))
            .toList());
  }

  private Movement movement(EntryHistory entryHistory, int edition) {
    Standing before = entryHistory.standings().get(edition - 1);
    Standing after = entryHistory.standings().get(edition);
    return before.equals(after) ? Movement.NONE : Movement.between(before, after, rings);
  }

  private Change change(EntryHistory entryHistory, int edition) {
    Standing after = entryHistory.standings().get(edition);
    return new Change(
        entryHistory,
        movement(entryHistory, edition),
        entryHistory.standings().get(edition - 1),
        after,
        entryHistory.timeline().stream()
            .filter(between(editions.get(edition - 1), editions.get(edition)))
            .filter(
                event -> event.settled().map(Standing.In::new).filter(after::equals).isPresent())
            .findFirst());
  }

  /**
   * After the one edition and not after the other, as far as their days are known. What happened on
   * the day of a revision may have happened after it.
   */
  private static Predicate<Event> between(Edition from, Edition to) {
    Optional<LocalDate> first = from.day().map(day -> from.isDay() ? day.plusDays(1) : day);
    return event ->
        first.filter(event.day()::isBefore).isEmpty()
            && to.day().filter(event.day()::isAfter).isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History history
        && rings.equals(history.rings)
        && editions.equals(history.editions)
        && entryHistories.equals(history.entryHistories);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rings, editions, entryHistories);
  }
}
