package io.github.techradar.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The order of editions: a commit comes after those that it descends from, whatever the clocks of
 * their authors say; for the rest time decides, then the name.
 */
final class EditionOrder {

  private static final Comparator<FoundEdition> BY_TIME =
      Comparator.comparing(FoundEdition::end).thenComparing(found -> found.edition().name());

  private EditionOrder() {}

  /** Editions, oldest first. */
  static List<FoundEdition> sorted(List<FoundEdition> editions, Optional<GitRepository> git)
      throws IOException {
    Set<RevCommit> revisions =
        editions.stream()
            .flatMap(edition -> revision(edition).stream())
            .collect(Collectors.toSet());
    Map<RevCommit, Set<RevCommit>> descendants =
        revisions.size() > 1
            ? Ancestry.descendants(git.orElseThrow().repository(), revisions)
            : Map.of();
    List<FoundEdition> left = new ArrayList<>(editions);
    left.sort(BY_TIME);
    List<FoundEdition> sorted = new ArrayList<>();
    while (!left.isEmpty()) {
      FoundEdition next =
          left.stream()
              .filter(
                  edition -> left.stream().noneMatch(other -> isAfter(edition, other, descendants)))
              .findFirst()
              .orElseThrow();
      left.remove(next);
      sorted.add(next);
    }
    return List.copyOf(sorted);
  }

  private static Optional<RevCommit> revision(FoundEdition edition) {
    return edition.commit().filter(commit -> edition.isRevision());
  }

  private static boolean isAfter(
      FoundEdition edition, FoundEdition other, Map<RevCommit, Set<RevCommit>> descendants) {
    Optional<RevCommit> commit = revision(edition);
    return commit.isPresent()
        && revision(other)
            .map(descendants::get)
            .filter(later -> later.contains(commit.get()))
            .isPresent();
  }
}
