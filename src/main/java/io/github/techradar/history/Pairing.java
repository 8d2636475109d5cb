package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;

/** Files that are gone and files that are new, each paired once at most. */
final class Pairing {

  /** In percent, as JGit and git have it for renames. */
  private static final int ALIKE = 60;

  private final List<Blob> allDeleted;
  private final List<Blob> allAdded;
  private final Set<Blob> deleted;
  private final Set<Blob> added;
  private final Map<String, String> from = new HashMap<>();
  private int comparisons;

  Pairing(List<Blob> deleted, List<Blob> added) {
    this.allDeleted = deleted;
    this.allAdded = added;
    this.deleted = new LinkedHashSet<>(deleted);
    this.added = new LinkedHashSet<>(added);
  }

  /** What a file is known by. */
  interface Mark {
    Optional<String> of(Blob blob) throws IOException;
  }

  /** Two files that can be the same, and how alike they are in percent. */
  private record Pair(Blob before, Blob after, int likeness) {

    boolean isNamesake() {
      return before.name().equals(after.name());
    }
  }

  /** Those that are not paired yet. */
  Stream<Blob> deleted() {
    return deleted.stream();
  }

  /** Those that are not paired yet. */
  Stream<Blob> added() {
    return added.stream();
  }

  /** Of those that are paired the path now, and the one before. */
  Map<String, String> from() {
    return from;
  }

  private boolean isDone() {
    return deleted.isEmpty() || added.isEmpty();
  }

  private void pair(Blob before, Blob after) {
    deleted.remove(before);
    added.remove(after);
    from.put(after.path(), before.path());
  }

  /** Pairs files by what no other one has, gone or new. */
  void byMark(Mark mark) throws IOException {
    if (isDone()) {
      return;
    }
    Map<String, Optional<Blob>> before = unique(allDeleted, mark);
    Map<String, Optional<Blob>> after = unique(allAdded, mark);
    after.forEach(
        (text, now) -> {
          Optional<Blob> then = before.getOrDefault(text, Optional.empty());
          if (then.filter(deleted::contains).isPresent()
              && now.filter(added::contains).isPresent()) {
            pair(then.get(), now.get());
          }
        });
  }

  /** Files by their marks, without a file for marks that several have. */
  private static Map<String, Optional<Blob>> unique(Collection<Blob> blobs, Mark mark)
      throws IOException {
    Map<String, Optional<Blob>> unique = new LinkedHashMap<>();
    for (Blob blob : blobs) {
      mark.of(blob)
          .ifPresent(text -> unique.merge(text, Optional.of(blob), (a, b) -> Optional.empty()));
    }
    return unique;
  }

  /**
   * Pairs what is left if it can be the same and is alike, the likest first.
   *
   * @param most how often two may be compared
   */
  void byLikeness(FileVersions versions, int most) throws IOException {
    if (isDone()) {
      return;
    }
    Map<String, List<Blob>> byClue = new HashMap<>();
    for (Blob blob : deleted) {
      for (String clue : clues(blob, versions)) {
        byClue.computeIfAbsent(clue, c -> new ArrayList<>()).add(blob);
      }
    }
    Map<ObjectId, Optional<SimilarityIndex>> indexes = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Blob now : added) {
      Set<Blob> others = new LinkedHashSet<>();
      clues(now, versions).forEach(clue -> others.addAll(byClue.getOrDefault(clue, List.of())));
      for (Blob then : others) {
        boolean isCopy = then.id().equals(now.id());
        if ((isCopy || canBeSame(then, now, versions)) && ++comparisons <= most) {
          pairs.add(new Pair(then, now, isCopy ? 100 : likeness(then, now, versions, indexes)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::likeness)
            .thenComparing(Pair::isNamesake)
            .reversed()
            .thenComparing(pair -> pair.after().path())
            .thenComparing(pair -> pair.before().path()));
    for (Pair pair : pairs) {
      if (pair.likeness() >= ALIKE
          && deleted.contains(pair.before())
          && added.contains(pair.after())) {
        pair(pair.before(), pair.after());
      }
    }
  }

  /** How often two files would have had to be compared. */
  int comparisons() {
    return comparisons;
  }

  /** What files must have in common to be compared. */
  private static List<String> clues(Blob blob, FileVersions versions) throws IOException {
    List<String> clues = new ArrayList<>();
    clues.add("id " + blob.id().name());
    clues.add("name " + blob.name());
    versions.title(blob.id()).ifPresent(title -> clues.add("title " + title));
    return clues;
  }

  /** Two titles decide; the name is asked only where one is missing. */
  private static boolean canBeSame(Blob then, Blob now, FileVersions versions) throws IOException {
    Optional<String> before = versions.title(then.id());
    Optional<String> after = versions.title(now.id());
    boolean areTitled = before.isPresent() && after.isPresent();
    return areTitled ? before.equals(after) : then.name().equals(now.name());
  }

  private static int likeness(
      Blob then, Blob now, FileVersions versions, Map<ObjectId, Optional<SimilarityIndex>> indexes)
      throws IOException {
    Optional<SimilarityIndex> before = index(then.id(), versions, indexes);
    Optional<SimilarityIndex> after = index(now.id(), versions, indexes);
    return before.isPresent() && after.isPresent() ? before.get().score(after.get(), 100) : 0;
  }

  private static Optional<SimilarityIndex> index(
      ObjectId id, FileVersions versions, Map<ObjectId, Optional<SimilarityIndex>> indexes)
      throws IOException {
    Optional<SimilarityIndex> known = indexes.get(id);
    if (known == null) {
      Optional<ObjectLoader> content = versions.open(id);
      try {
        known =
            content.isPresent()
                ? Optional.of(SimilarityIndex.create(content.get()))
                : Optional.empty();
      } catch (SimilarityIndex.TableFullException e) {
        known = Optional.empty(); // there is too much in it
      }
      indexes.put(id, known);
    }
    return known;
  }
}
