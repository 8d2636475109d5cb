package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The order of editions: a commit comes after those that it descends from, whatever the clocks of
 * their authors say; for the rest time decides, then the name.
 */
final class EditionOrder {

  private static final Comparator<FoundEdition> BY_TIME =
      Comparator.comparing(FoundEdition::end).thenComparing(found -> found.edition().name());

  /** By time. */
  private final List<FoundEdition> editions;

  /** Of each commit those of its editions that have no place yet. */
  private final Map<RevCommit, Integer> left = new HashMap<>();

  /** Of each commit those that it descends from and that have no place yet. */
  private final Map<RevCommit, Integer> before = new HashMap<>();

  private EditionOrder(List<FoundEdition> editions) {
    this.editions = editions.stream().sorted(BY_TIME).toList();
  }

  /** Editions, oldest first. */
  static List<FoundEdition> sorted(List<FoundEdition> editions, Optional<GitRepository> git)
      throws IOException {
    EditionOrder order = new EditionOrder(editions);
    editions.stream()
        .flatMap(edition -> revision(edition).stream())
        .forEach(commit -> order.left.merge(commit, 1, Integer::sum));
    return order.left.size() > 1
        ? order.sorted(
            Ancestry.nextDescendants(git.orElseThrow().repository(), order.left.keySet()))
        : order.editions;
  }

  private List<FoundEdition> sorted(Map<RevCommit, Set<RevCommit>> descendants) {
    descendants
        .values()
        .forEach(later -> later.forEach(commit -> before.merge(commit, 1, Integer::sum)));
    PriorityQueue<Integer> next = new PriorityQueue<>();
    Map<RevCommit, List<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < editions.size(); i++) {
      Optional<RevCommit> commit = revision(editions.get(i)).filter(before::containsKey);
      if (commit.isPresent()) {
        waiting.computeIfAbsent(commit.get(), c -> new ArrayList<>()).add(i);
      } else {
        next.add(i);
      }
    }
    List<FoundEdition> sorted = new ArrayList<>();
    while (!next.isEmpty()) {
      FoundEdition edition = editions.get(next.remove());
      sorted.add(edition);
      Optional<RevCommit> done =
          revision(edition).filter(commit -> left.merge(commit, -1, Integer::sum) == 0);
      for (RevCommit later : done.map(descendants::get).orElse(Set.of())) {
        if (before.merge(later, -1, Integer::sum) == 0) {
          next.addAll(waiting.getOrDefault(later, List.of()));
        }
      }
    }
    return List.copyOf(sorted);
  }

  private static Optional<RevCommit> revision(FoundEdition edition) {
    return edition.commit().filter(commit -> edition.isRevision());
  }
}
