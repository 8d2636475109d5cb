package io.github.techradar.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What nearly all entries do wrong in the same way is no mistake of their authors: the definition
 * does not say how the team writes. A radar whose 200 entries have a {@code name} instead of a
 * {@code title} has one problem, not 200.
 */
final class SharedCauses {

  private static final String NO_FILE =
      " There is no radar.yml yet: put it into the folder of the entries.";

  private final Optional<Location> place;
  private final CommonKeys keys;
  private final KeyAdvice advice;
  private final Map<String, EntryVersions> entries = new HashMap<>();
  private final Map<Location, String> keysByPlace = new HashMap<>();
  private final List<Problem> problems;

  private SharedCauses(
      Definition definition,
      Optional<Location> place,
      List<EntryVersions> entries,
      List<Problem> problems) {
    this.place = place;
    this.keys =
        new CommonKeys(
            definition,
            entries.stream()
                .map(EntryVersions::present)
                .filter(entry -> entry.file().frontMatter().isPresent())
                .toList());
    this.advice = new KeyAdvice(keys);
    for (EntryVersions entry : entries) {
      for (EntryValues state : entry.oldestFirst()) {
        this.entries.put(state.file().path(), entry);
        addKeys(state);
      }
    }
    this.problems = new ArrayList<>(problems);
  }

  /**
   * The problems of entries, with one at the definition in place of those that have one cause.
   *
   * @param place where the definition says how fields are written, or would say it; empty if there
   *     is no definition yet
   */
  static List<Problem> told(
      Definition definition,
      Optional<Location> place,
      List<EntryVersions> entries,
      List<Problem> problems) {
    SharedCauses causes = new SharedCauses(definition, place, entries, problems);
    causes.status();
    definition.required().stream()
        .flatMap(name -> definition.field(name).stream())
        .forEach(causes::missing);
    causes.unknownKeys();
    return causes.problems;
  }

  /** The statuses stand under another key than the one that is read first. */
  private void status() {
    Predicate<Problem> unknown = problem -> problem.rule() == Rule.UNKNOWN_STATUS;
    problems.stream()
        .filter(unknown)
        .findFirst()
        .flatMap(this::key)
        .ifPresent(
            key ->
                keys.ofStatuses(key)
                    .ifPresent(
                        right ->
                            tell(
                                unknown,
                                problem ->
                                    isAt(problem, Rule.CONFLICTING_KEYS, right)
                                        || isAt(problem, Rule.UNKNOWN_KEY, right),
                                "the entries have their status under '%s', not under '%s'"
                                    .formatted(right, key),
                                "Write 'fields: {status: [%s]}' in radar.yml.".formatted(right))));
  }

  /** A field that is in no entry, for they have it under another key, or not at all. */
  private void missing(Field field) {
    Predicate<Problem> missing =
        problem ->
            problem.rule() == Rule.REQUIRED_FIELD
                && problem.message().equals(ValueCheck.isMissing(field));
    if (!keys.isCommon(count(missing))) {
      return;
    }
    Optional<String> meant = keys.meantFor(field);
    if (meant.isPresent()) {
      tell(
          missing,
          problem -> isAt(problem, Rule.UNKNOWN_KEY, meant.get()),
          "the entries have no '%s', but '%s'".formatted(key(field), meant.get()),
          "Write 'fields: {%s: [%s]}' in radar.yml%s."
              .formatted(
                  field.name(), meant.get(), advice.quadrants(field, keys.texts(meant.get()))));
    } else if (field.type() == Field.Type.QUADRANT) {
      tell(
          missing,
          problem -> false,
          "the entries have no '%s'".formatted(key(field)),
          advice.byHand(field));
    }
  }

  private static String key(Field field) {
    return field.keys().get(0);
  }

  private void unknownKeys() {
    Map<String, Long> counts =
        problems.stream()
            .filter(problem -> problem.rule() == Rule.UNKNOWN_KEY)
            .flatMap(problem -> key(problem).stream())
            .collect(groupingBy(key -> key, TreeMap::new, counting()));
    List<String> unknown =
        counts.entrySet().stream()
            .filter(key -> keys.isCommon(key.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    for (String key : unknown) {
      tell(
          problem -> isAt(problem, Rule.UNKNOWN_KEY, key),
          problem -> false,
          "the entries have a key %s, which no field is written under".formatted(Names.quoted(key)),
          "%sWrite '%s' in radar.yml to show it, or 'rules: {unknown-key: off}' to allow every key."
              .formatted(advice.meaning(key), advice.ownField(key)));
    }
  }

  /**
   * Says once what is wrong with nearly all entries.
   *
   * @param same the problems that have the cause
   * @param following those that go with them
   */
  private void tell(
      Predicate<Problem> same, Predicate<Problem> following, String message, String cure) {
    long count = count(same);
    if (!keys.isCommon(count)) {
      return;
    }
    Problem first = problems.stream().filter(same).findFirst().orElseThrow();
    problems.removeIf(same.or(following));
    problems.add(
        Problem.of(
                first.rule(),
                place.orElse(Location.startOf("radar.yml")),
                message,
                "%s It is so in %s of %s entries.%s"
                    .formatted(cure, count, keys.size(), place.isPresent() ? "" : NO_FILE))
            .weighing(first.severity()));
  }

  /** In how many entries there is such a problem. */
  private long count(Predicate<Problem> same) {
    return problems.stream()
        .filter(same)
        .flatMap(problem -> entry(problem).stream())
        .map(entry -> entry.present().file().path())
        .distinct()
        .count();
  }

  private Optional<EntryVersions> entry(Problem problem) {
    return Optional.ofNullable(entries.get(problem.location().path()));
  }

  private boolean isAt(Problem problem, Rule rule, String key) {
    return problem.rule() == rule && key(problem).filter(key::equals).isPresent();
  }

  /** The key that a problem stands at, or whose value it stands at. */
  private Optional<String> key(Problem problem) {
    return Optional.ofNullable(keysByPlace.get(problem.location()));
  }

  private void addKeys(EntryValues state) {
    for (YamlMap.Pair pair : pairs(state)) {
      keysByPlace.put(pair.key().location(), pair.key().text());
      keysByPlace.put(pair.value().location(), pair.key().text());
    }
  }

  private static List<YamlMap.Pair> pairs(EntryValues state) {
    return state.file().frontMatter().map(own -> own.values().pairs()).orElse(List.of());
  }
}
