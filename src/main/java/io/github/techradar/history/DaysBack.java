package io.github.techradar.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Finds the commits of days along the first parents. It goes back once, however many days are asked
 * for, and no further than to the oldest of them. Clocks can be wrong: a commit of a later day than
 * one behind it is never the answer, for going back from the present comes to that one first.
 */
final class DaysBack {

  private final GitRepository git;

  /** The commits that are older than all before them, by their days, newest first. */
  private final List<RevCommit> older = new ArrayList<>();

  private Optional<RevCommit> reached = Optional.empty();

  DaysBack(GitRepository git) {
    this.git = git;
  }

  /** The first commit from the present back that is of a day or before it; empty if none is. */
  Optional<RevCommit> lastOn(LocalDate day) throws IOException {
    if (older.isEmpty()) {
      reached = Optional.of(git.head());
      older.add(git.head());
    }
    while (reached.isPresent() && git.day(last()).isAfter(day)) {
      reached = git.before(reached.get());
      if (reached.isPresent() && git.day(reached.get()).isBefore(git.day(last()))) {
        older.add(reached.get());
      }
    }
    int from = 0;
    int to = older.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (git.day(older.get(middle)).isAfter(day)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < older.size() ? Optional.of(older.get(from)) : Optional.empty();
  }

  private RevCommit last() {
    return older.get(older.size() - 1);
  }
}
