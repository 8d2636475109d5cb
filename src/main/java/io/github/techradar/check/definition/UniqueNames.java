package io.github.techradar.check.definition;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that may have one owner only. */
final class UniqueNames {

  private final List<Problem> problems;
  private final String advice;
  private final Map<String, String> owners = new HashMap<>();

  /**
   * @param problems takes those of words that somebody has already
   * @param advice what to do about them
   */
  UniqueNames(List<Problem> problems, String advice) {
    this.problems = problems;
    this.advice = advice;
  }

  /** Gives words away that nothing may claim. */
  void reserve(List<String> words, String owner) {
    words.forEach(word -> owners.put(word, owner));
  }

  /** Claims words, each with the place where the definition says it. */
  void claim(Map<String, YamlScalar> words) {
    words.forEach(
        (word, where) -> {
          String owner = owners.putIfAbsent(word, "line " + where.location().line());
          if (owner != null) {
            String taken =
                Names.same(where.text(), word)
                    ? "%s is taken already".formatted(Names.quoted(where.text()))
                    : "%s comes to '%s', which is taken already"
                        .formatted(Names.quoted(where.text()), word);
            problems.add(
                Problem.of(
                    Rule.INVALID_DEFINITION,
                    where.location(),
                    "%s (%s)".formatted(taken, owner),
                    advice));
          }
        });
  }
}
