package io.github.techradar.check;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.Suppression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes away the problems that authors allow themselves, and names what they allow in vain. */
final class Suppressions {

  private Suppressions() {}

  /** The problems of one entry that are left, and those of its suppressions. */
  static List<Problem> apply(EntryFile entry, List<Problem> problems) {
    Set<Suppression> used = new HashSet<>();
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<Suppression> suppression =
          entry.suppressions().stream().filter(e -> covers(e, problem)).findFirst();
      suppression.ifPresentOrElse(used::add, () -> left.add(problem));
    }
    entry.suppressions().stream()
        .filter(e -> !used.contains(e))
        .map(Suppressions::useless)
        .forEach(left::add);
    return left;
  }

  private static boolean covers(Suppression suppression, Problem problem) {
    return problem.rule().isAdjustable()
        && problem.rule().id().equals(suppression.rule())
        && problem.location().path().equals(suppression.location().path())
        && problem.location().line() == suppression.line();
  }

  private static Problem useless(Suppression suppression) {
    Optional<Rule> rule = Rule.ofId(suppression.rule());
    List<String> ids =
        Arrays.stream(Rule.values()).filter(Rule::isAdjustable).map(Rule::id).toList();
    String quoted = Names.quoted(suppression.rule());
    String message =
        rule.isEmpty()
            ? "there is no rule " + quoted
            : rule.get().isAdjustable()
                ? "line %s does not break the rule %s".formatted(suppression.line(), quoted)
                : "the rule %s allows no exception".formatted(quoted);
    return Problem.of(
            Rule.USELESS_EXCUSE,
            suppression.location(),
            message,
            "Remove the comment, or put it on the line above the one that it is about.")
        .suggesting(
            suppression.rule(),
            rule.isEmpty() ? Names.nearest(suppression.rule(), ids) : Optional.empty());
  }
}
