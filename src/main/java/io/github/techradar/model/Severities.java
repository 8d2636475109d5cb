package io.github.techradar.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What problems weigh in a radar.
 *
 * @param chosen what the problems of a rule weigh where that is not as usual; empty for a rule that
 *     is turned off
 */
public record Severities(Map<Rule, Optional<Severity>> chosen) {

  /** Each rule weighs what it usually does. */
  public static final Severities USUAL = new Severities(Map.of());

  public Severities {
    chosen = Map.copyOf(chosen);
  }

  /** What a problem of a rule weighs; empty if the rule is turned off. */
  public Optional<Severity> of(Rule rule) {
    return chosen.getOrDefault(rule, rule.usually());
  }

  /** Problems with what they weigh, without those of rules that are turned off. */
  public List<Problem> weighed(List<Problem> problems) {
    List<Problem> weighed = new ArrayList<>();
    for (Problem problem : problems) {
      of(problem.rule()).map(problem::weighing).ifPresent(weighed::add);
    }
    return weighed;
  }

  /** The same with another choice for some rules. */
  public Severities with(Severities others) {
    Map<Rule, Optional<Severity>> all = new HashMap<>(chosen);
    all.putAll(others.chosen);
    return new Severities(all);
  }
}
