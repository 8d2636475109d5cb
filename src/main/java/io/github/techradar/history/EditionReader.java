package io.github.techradar.history;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Names;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Standing;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.revwalk.RevCommit;

/** Reads the history of a radar from the timelines of its entries and from git. */
final class EditionReader {

  private final PlacedEntries entries;
  private final Definition definition;
  private final boolean drafts;
  private final List<FoundEdition> editions;
  private final Optional<GitRepository> git;

  /**
   * @param drafts whether drafts count as any other entry
   * @param editions the editions to read, in any order
   * @param git the repository that has the entries, if there is one; opened for as long as it takes
   */
  EditionReader(
      PlacedEntries entries,
      boolean drafts,
      List<FoundEdition> editions,
      Optional<GitRepository> git) {
    this.entries = entries;
    this.definition = entries.definition();
    this.drafts = drafts;
    this.editions = List.copyOf(editions);
    this.git = git;
  }

  /** What the radar was in the editions. */
  HistoryReading.Result read() throws IOException {
    if (editions.isEmpty()) {
      return new HistoryReading.Result(History.NONE, List.of());
    }
    if (git.isEmpty()) {
      return read(Optional.empty());
    }
    try (GitRepository open = git.get().reopened()) {
      return read(Optional.of(open));
    }
  }

  private HistoryReading.Result read(Optional<GitRepository> open) throws IOException {
    List<FoundEdition> found = EditionOrder.sorted(editions, open);
    List<RevCommit> commits = found.stream().flatMap(f -> f.commit().stream()).distinct().toList();
    List<GitTrail> trails = List.of();
    List<String> notes = List.of();
    if (open.isPresent() && !commits.isEmpty()) {
      GitHistory history = new GitHistory(open.get(), definition, drafts);
      trails = history.trails(entries.sources(), commits);
      notes = history.notes();
    }
    Map<String, GitTrail> byPath = new HashMap<>();
    trails.forEach(trail -> trail.present().ifPresent(path -> byPath.put(path, trail)));
    Map<RevCommit, Integer> places = placesOf(commits);
    List<EntryHistory> entryHistories = new ArrayList<>();
    for (Entry entry : entries.published()) {
      Optional<GitTrail> trail = Optional.ofNullable(byPath.get(entry.source()));
      entryHistories.add(entryHistory(entry, trail, found, places));
    }
    entryHistories.addAll(keptBack(found));
    entryHistories.addAll(gone(trails, found, places));
    List<Edition> all =
        Stream.concat(found.stream().map(FoundEdition::edition), Stream.of(Edition.NOW)).toList();
    return new HistoryReading.Result(
        History.upToNow(definition.rings(), all, entryHistories), notes);
  }

  /** Where each commit stands in a list without doubles, counted from 0. */
  private static Map<RevCommit, Integer> placesOf(List<RevCommit> commits) {
    Map<RevCommit, Integer> places = new HashMap<>();
    commits.forEach(commit -> places.put(commit, places.size()));
    return places;
  }

  private static Standing standing(
      GitTrail trail, Map<RevCommit, Integer> places, RevCommit commit) {
    return trail.standings().get(Objects.requireNonNull(places.get(commit)));
  }

  private EntryHistory entryHistory(
      Entry entry,
      Optional<GitTrail> trail,
      List<FoundEdition> found,
      Map<RevCommit, Integer> places) {
    ToldStandings told = new ToldStandings(entry.timeline());
    List<Standing> standings = new ArrayList<>();
    for (FoundEdition edition : found) {
      Optional<Standing> git =
          edition
              .commit()
              .flatMap(commit -> trail.map(t -> standing(t, places, commit)))
              .filter(standing -> !(standing instanceof Standing.Unknown));
      standings.add(standing(told, edition, git));
    }
    standings.add(new Standing.In(entry.status()));
    return EntryHistory.of(entry, standings);
  }

  /**
   * What an entry was in an edition. In an edition of git its own word counts first, on a day that
   * of the timeline, which people have written on purpose.
   */
  private Standing standing(ToldStandings told, FoundEdition edition, Optional<Standing> git) {
    if (edition.isRevision() && git.isPresent()) {
      return git.get();
    }
    LocalDate day = edition.edition().day().orElseThrow();
    if (definition.layout().keepsStates()) {
      return told.inFolderOn(day);
    }
    Optional<Standing> settled = told.settledOn(day);
    if (settled.isPresent() || git.isPresent()) {
      return settled.or(() -> git).orElseThrow();
    }
    return told.areSettled() ? new Standing.Absent() : new Standing.Unknown();
  }

  /** The entries of dated folders that were there once, and that their authors keep back today. */
  private List<EntryHistory> keptBack(List<FoundEdition> found) {
    return entries.drafts().stream()
        .filter(entry -> definition.layout().keepsStates())
        .filter(entry -> entry.timeline().stream().anyMatch(event -> event.status().isPresent()))
        .map(
            entry -> {
              ToldStandings told = new ToldStandings(entry.timeline());
              List<Standing> standings = new ArrayList<>();
              found.forEach(edition -> standings.add(standing(told, edition, Optional.empty())));
              standings.add(new Standing.Absent());
              String title = entry.formerTitle().orElse(entry.id());
              return EntryHistory.ofGone(entry.id(), title, Optional.empty(), standings);
            })
        .toList();
  }

  /** The entries that were on the radar once and have no page today. */
  private List<EntryHistory> gone(
      List<GitTrail> trails, List<FoundEdition> found, Map<RevCommit, Integer> places) {
    Set<String> shown =
        Stream.concat(
                entries.published().stream().map(Entry::source),
                entries.leftOut().stream().filter(file -> !file.draft()).map(LeftOut::source))
            .collect(Collectors.toSet());
    List<EntryHistory> gone = new ArrayList<>();
    for (GitTrail trail : trails) {
      boolean wasOnRadar = trail.standings().stream().anyMatch(Standing::isOnRadar);
      if (wasOnRadar && trail.present().filter(shown::contains).isEmpty()) {
        List<Standing> standings = new ArrayList<>();
        for (FoundEdition edition : found) {
          standings.add(
              edition
                  .commit()
                  .map(commit -> standing(trail, places, commit))
                  .orElse(new Standing.Unknown()));
        }
        standings.add(new Standing.Absent());
        GitTrail.Shown last = trail.shown().orElseThrow(); // on the radar, so it was published
        gone.add(
            EntryHistory.ofGone(
                definition.layout().id(last.path()), last.title(), last.quadrant(), standings));
      }
    }
    gone.sort(
        Comparator.comparing(EntryHistory::title, Names.READING_ORDER)
            .thenComparing(EntryHistory::id));
    return gone;
  }
}
