package io.github.techradar.check;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Required fields that are there, under a key that is nearly theirs: {@code Title} is an unknown
 * key, and {@code title} is missing, which are two problems with one cause.
 */
final class MistakenKeys {

  private MistakenKeys() {}

  /** The problems of entries, with one in place of two that have the same cause. */
  static List<Problem> told(Definition definition, List<Problem> problems) {
    Map<String, Field> missing =
        definition.requiredFields().stream()
            .collect(
                Collectors.toMap(
                    ValueCheck::isMissing, Function.identity(), (first, same) -> first));
    Map<String, List<Problem>> unknown =
        problems.stream()
            .filter(problem -> problem.rule() == Rule.UNKNOWN_KEY)
            .collect(Collectors.groupingBy(problem -> problem.location().path()));
    List<Problem> told = new ArrayList<>();
    Set<Problem> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Problem problem : problems) {
      Optional<Problem> key =
          Optional.of(problem)
              .filter(each -> each.rule() == Rule.REQUIRED_FIELD)
              .flatMap(each -> Optional.ofNullable(missing.get(each.message())))
              .flatMap(
                  field ->
                      meantFor(field, unknown.getOrDefault(problem.location().path(), List.of())));
      key.ifPresent(replaced::add);
      told.add(key.map(found -> merged(problem, found)).orElse(problem));
    }
    told.removeIf(replaced::contains);
    return told;
  }

  private static Optional<Problem> meantFor(Field field, List<Problem> unknown) {
    return unknown.stream()
        .filter(problem -> problem.suggestion().filter(field.keys()::contains).isPresent())
        .findFirst();
  }

  private static Problem merged(Problem missing, Problem key) {
    return new Problem(
        key.location(),
        missing.severity(),
        missing.rule(),
        key.message() + ", and " + missing.message(),
        missing.advice(),
        key.suggestion(),
        Optional.empty());
  }
}
