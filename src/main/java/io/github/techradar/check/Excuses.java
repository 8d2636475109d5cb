package io.github.techradar.check;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.Excuse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes away the problems that authors allow themselves, and names what they allow in vain. */
final class Excuses {

  private Excuses() {}

  /** The problems of one entry that are left, and those of its excuses. */
  static List<Problem> apply(EntryFile entry, List<Problem> problems) {
    Set<Excuse> used = new HashSet<>();
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<Excuse> excuse =
          entry.excuses().stream().filter(e -> excuses(e, problem)).findFirst();
      excuse.ifPresentOrElse(used::add, () -> left.add(problem));
    }
    entry.excuses().stream()
        .filter(e -> !used.contains(e))
        .map(Excuses::useless)
        .forEach(left::add);
    return left;
  }

  private static boolean excuses(Excuse excuse, Problem problem) {
    return problem.rule().isAdjustable()
        && problem.rule().id().equals(excuse.rule())
        && problem.location().path().equals(excuse.location().path())
        && problem.location().line() == excuse.line();
  }

  private static Problem useless(Excuse excuse) {
    Optional<Rule> rule = Rule.ofId(excuse.rule());
    List<String> ids =
        Arrays.stream(Rule.values()).filter(Rule::isAdjustable).map(Rule::id).toList();
    String quoted = Names.quoted(excuse.rule());
    String message =
        rule.isEmpty()
            ? "there is no rule " + quoted
            : rule.get().isAdjustable()
                ? "line %s does not break the rule %s".formatted(excuse.line(), quoted)
                : "the rule %s allows no exception".formatted(quoted);
    return Problem.of(
            Rule.USELESS_EXCUSE,
            excuse.location(),
            message,
            "Remove the comment, or put it on the line above the one that it is about.")
        .suggesting(rule.isEmpty() ? Names.nearest(excuse.rule(), ids) : Optional.empty());
  }
}
