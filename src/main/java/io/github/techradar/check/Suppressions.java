package io.github.techradar.check;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.Suppression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes away the problems that authors allow themselves, and names what they allow in vain. */
final class Suppressions {

  private Suppressions() {}

  /** A line of a file that may break a rule. */
  private record Allowed(String rule, String path, int line) {

    static Allowed by(Suppression suppression) {
      return new Allowed(suppression.rule(), suppression.location().path(), suppression.line());
    }

    static Allowed of(Problem problem) {
      return new Allowed(problem.rule().id(), problem.location().path(), problem.location().line());
    }
  }

  /** The problems of one entry that are left, and those of its suppressions. */
  static List<Problem> apply(EntryFile entry, List<Problem> problems) {
    if (entry.suppressions().isEmpty()) {
      return problems;
    }
    Map<Allowed, Suppression> allowed = new HashMap<>();
    for (Suppression suppression : entry.suppressions()) {
      allowed.putIfAbsent(Allowed.by(suppression), suppression);
    }
    Set<Suppression> used = new HashSet<>();
    List<Problem> left = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<Suppression> suppression =
          Optional.of(problem)
              .filter(p -> p.rule().isAdjustable())
              .map(p -> allowed.get(Allowed.of(p)));
      suppression.ifPresentOrElse(used::add, () -> left.add(problem));
    }
    List<Suppression> useless =
        entry.suppressions().stream().filter(e -> !used.contains(e)).toList();
    List<String> ids =
        Arrays.stream(Rule.values()).filter(Rule::isAdjustable).map(Rule::id).toList();
    for (int i = 0; i < useless.size(); i++) {
      left.add(useless(useless.get(i), i < ListedProblems.MOST ? ids : List.of()));
    }
    return left;
  }

  /**
   * The problem of a suppression in vain.
   *
   * @param ids the rules whose names it may nearly have; none where the problem is not listed, for
   *     the comparison takes long
   */
  private static Problem useless(Suppression suppression, List<String> ids) {
    Optional<Rule> rule = Rule.ofId(suppression.rule());
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
