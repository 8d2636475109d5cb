package io.github.techradar.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** Which commits descend from which, whatever the clocks of their authors said. */
final class Ancestry {

  private Ancestry() {}

  /**
   * Of each of some commits those others that descend from it, without those that descend from one
   * of these: along a branch it is one.
   */
  static Map<RevCommit, Set<RevCommit>> nextDescendants(
      Repository repository, Set<RevCommit> commits) throws IOException {
    Map<RevCommit, Set<RevCommit>> descendants = new HashMap<>();
    Map<RevCommit, Set<RevCommit>> onTheWay = new HashMap<>();
    try (RevWalk history = new RevWalk(repository)) {
      history.setRetainBody(false);
      history.sort(RevSort.TOPO);
      for (RevCommit commit : commits) {
        history.markStart(history.parseCommit(commit));
      }
      for (RevCommit commit : history) {
        Set<RevCommit> later = Optional.ofNullable(onTheWay.remove(commit)).orElse(Set.of());
        if (commits.contains(commit)) {
          descendants.put(commit, later);
          later = Set.of(commit);
        }
        if (descendants.size() == commits.size()) {
          break;
        }
        for (RevCommit parent : commit.getParents()) {
          onTheWay.merge(parent, later, Ancestry::union);
        }
      }
    }
    return descendants;
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    if (one.containsAll(other)) {
      return one; // along a branch nothing is copied
    }
    Set<T> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }
}
