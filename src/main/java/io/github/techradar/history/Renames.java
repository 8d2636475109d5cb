package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Knows entries again that got another path. Entries made from one template are alike, so what
 * counts is the title, then the words of their own; how alike files are decides only where these do
 * not.
 */
final class Renames {

  /** More of them would take seconds, in every build. */
  private static final int MOST_COMPARISONS_AT_ONCE = 20_000;

  private static final int MOST_COMPARISONS = 100_000;

  private final FileVersions versions;
  private final Predicate<String> isEntry;
  private int comparisonsLeft = MOST_COMPARISONS;
  private boolean hasGivenUp;

  /**
   * @param isEntry whether there can be an entry at a path
   */
  Renames(FileVersions versions, Predicate<String> isEntry) {
    this.versions = versions;
    this.isEntry = isEntry;
  }

  /** Changes that were made together. */
  interface Changes {
    List<FileChange> all() throws IOException;
  }

  /**
   * What moved with changes that were made together.
   *
   * @param near those of the folder of the entries
   * @param everywhere all of them; asked only if something is new, for it may come from anywhere
   */
  Moves in(List<FileChange> near, Changes everywhere) throws IOException {
    Set<FileChange> exchanged = exchanged(near);
    List<FileChange> changes = near;
    if (!exchanged.isEmpty() || near.stream().anyMatch(change -> change.before().isEmpty())) {
      changes = everywhere.all();
    }
    return moves(changes, exchanged);
  }

  private Moves moves(List<FileChange> changes, Set<FileChange> exchanged) throws IOException {
    List<FileChange> stayed = new ArrayList<>();
    List<Blob> deleted = new ArrayList<>();
    List<Blob> added = new ArrayList<>();
    for (FileChange change : changes) {
      if (!change.isModified() || exchanged.contains(change)) {
        change.before().ifPresent(deleted::add);
        change.after().ifPresent(added::add);
      } else {
        stayed.add(change);
      }
    }
    Pairing pairing = new Pairing(deleted, added);
    pairing.byMark(blob -> versions.title(blob.id()));
    pairing.byMark(blob -> versions.text(blob.id()));
    pairing.byMark(blob -> Optional.of(blob.id().name() + " " + blob.name()));
    int most = Math.min(MOST_COMPARISONS_AT_ONCE, comparisonsLeft);
    pairing.byLikeness(versions, most);
    comparisonsLeft -= Math.min(most, pairing.comparisons());
    hasGivenUp |= pairing.comparisons() > most;
    return new Moves(stayed, deleted, added, pairing.from(), unsure(pairing));
  }

  /** Whether there were ever more files that could be the same than can be compared. */
  boolean haveGivenUp() {
    return hasGivenUp;
  }

  /** A file may have been another one as long as either cannot be read. */
  private Set<String> unsure(Pairing pairing) {
    boolean lost = pairing.deleted().anyMatch(blob -> versions.lacks(blob.id()));
    return pairing
        .added()
        .filter(blob -> lost || versions.lacks(blob.id()))
        .map(Blob::path)
        .collect(Collectors.toSet());
  }

  /**
   * The files that got another title, where the one or the other title is that of another changed
   * entry: these are not new titles, but entries that took the place of others.
   */
  private Set<FileChange> exchanged(List<FileChange> changes) throws IOException {
    List<FileChange> retitled = new ArrayList<>();
    if (changes.size() > 1) {
      for (FileChange change : changes) {
        if (change.isModified() && titles(change).size() > 1) {
          retitled.add(change);
        }
      }
    }
    Set<FileChange> exchanged = new HashSet<>();
    if (!retitled.isEmpty()) {
      Map<String, Integer> uses = new HashMap<>();
      for (FileChange change : changes) {
        if (change.blobs().map(Blob::path).anyMatch(isEntry)) {
          titles(change).forEach(title -> uses.merge(title, 1, Integer::sum));
        }
      }
      for (FileChange change : retitled) {
        if (titles(change).stream().anyMatch(title -> uses.getOrDefault(title, 0) > 1)) {
          exchanged.add(change);
        }
      }
    }
    return exchanged;
  }

  private Set<String> titles(FileChange change) throws IOException {
    Set<String> titles = new HashSet<>();
    if (change.before().isPresent()) {
      versions.title(change.before().get().id()).ifPresent(titles::add);
    }
    if (change.after().isPresent()) {
      versions.title(change.after().get().id()).ifPresent(titles::add);
    }
    return titles;
  }
}
