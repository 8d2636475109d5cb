package io.github.techradar.check;

import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * As many problems of one file as somebody can read. Where one rule is broken 5,000 times, the
 * first are listed, and one problem more says that there are 5,000.
 */
final class ListedProblems {

  /** Of one rule in one file. */
  static final int MOST = 200;

  private ListedProblems() {}

  /** The problems of one file that are listed, by rule and place. */
  static List<Problem> of(List<Problem> problems) {
    Map<Rule, List<Problem>> byRule =
        Problem.sorted(problems).stream()
            .collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.toList()));
    List<Problem> listed = new ArrayList<>();
    for (List<Problem> same : byRule.values()) {
      if (same.size() <= MOST) {
        listed.addAll(same);
      } else {
        listed.addAll(same.subList(0, MOST));
        listed.add(others(same));
      }
    }
    return listed;
  }

  private static Problem others(List<Problem> same) {
    Problem first = same.get(MOST);
    return Problem.of(
            first.rule(),
            first.location(),
            "there are more problems of this kind in the file than the %s that are listed"
                .formatted(MOST),
            "There are %s, down to line %s: mend those above, and the next ones are listed."
                .formatted(same.size(), same.get(same.size() - 1).location().line()))
        .weighing(first.severity());
  }
}
