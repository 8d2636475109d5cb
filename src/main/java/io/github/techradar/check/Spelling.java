package io.github.techradar.check;

import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names that entries share, such as tags: one thing should have one spelling. */
final class Spelling {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
  private static final int SHORTEST_PLURAL = 4;

  private Spelling() {}

  private record Use(String name, Location location) {}

  /**
   * Reports every use of a spelling that is not the one most entries have; where two are as
   * frequent, one without hidden characters is right, or the one that comes first in reading order.
   */
  static List<Problem> check(List<EntryValues> entries, Field field, Rule rule) {
    Map<String, List<Use>> usesOfOneThing = new HashMap<>();
    for (EntryValues entry : entries) {
      for (Use use : uses(entry, field)) {
        usesOfOneThing.computeIfAbsent(sameness(use.name()), k -> new ArrayList<>()).add(use);
      }
    }
    List<Problem> problems = new ArrayList<>();
    usesOfOneThing.values().forEach(uses -> check(uses, rule, problems));
    return problems;
  }

  private static void check(List<Use> uses, Rule rule, List<Problem> problems) {
    Map<String, Integer> counts = new TreeMap<>(Names.READING_ORDER);
    uses.forEach(use -> counts.merge(use.name(), 1, Integer::sum));
    String right =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(use -> Names.seen(use.getKey()).equals(use.getKey()))
                    .thenComparing(Map.Entry::getKey, Names.READING_ORDER.reversed()))
            .orElseThrow()
            .getKey();
    uses.stream()
        .filter(use -> !use.name().equals(right))
        .sorted(Comparator.comparing(Use::location))
        .forEach(
            use ->
                problems.add(
                    Problem.of(
                            rule,
                            use.location(),
                            "%s is spelled %s elsewhere"
                                .formatted(Names.quoted(use.name()), Names.quoted(right)),
                            "One thing should have one name, or readers find only a part of it.")
                        .suggesting(use.name(), Optional.of(right))));
  }

  private static List<Use> uses(EntryValues entry, Field field) {
    List<Use> uses = new ArrayList<>();
    for (YamlMap.Pair pair : entry.given(field)) {
      List<YamlValue> values =
          pair.value() instanceof YamlList list ? list.items() : List.of(pair.value());
      for (YamlValue value : values) {
        FrontMatter.texts(value).forEach(name -> uses.add(new Use(name, value.location())));
      }
    }
    return uses;
  }

  /**
   * What names of one thing have in common: case, separators, a plural's s and what is hidden
   * aside.
   */
  private static String sameness(String name) {
    String joined = SEPARATORS.matcher(Names.folded(Names.seen(name))).replaceAll("");
    boolean plural = joined.endsWith("s") && joined.length() >= SHORTEST_PLURAL;
    return plural ? joined.substring(0, joined.length() - 1) : joined;
  }
}
