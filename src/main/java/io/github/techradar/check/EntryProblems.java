package io.github.techradar.check;

import static java.util.stream.Collectors.groupingBy;

import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with entries that could be read: each by itself, and all of them together. */
final class EntryProblems {

  private final Definition definition;
  private final EntryCheck entryCheck;
  private final BodyCheck bodyCheck;

  EntryProblems(Definition definition, EntryCheck entryCheck, BodyCheck bodyCheck) {
    this.definition = definition;
    this.entryCheck = entryCheck;
    this.bodyCheck = bodyCheck;
  }

  /** The problems that no author has suppressed, with the severities of the definition. */
  List<Problem> of(List<EntryVersions> entries) {
    List<Problem> problems = new ArrayList<>();
    List<EntryValues> present = entries.stream().map(EntryVersions::present).toList();
    Map<String, List<Problem>> across =
        Stream.concat(
                CrossCheck.check(present, definition).stream(),
                RelationCheck.check(present, EntryVersions.names(entries)).stream())
            .collect(groupingBy(problem -> problem.location().path()));
    for (EntryVersions entry : entries) {
      for (EntryValues state : entry.oldestFirst()) {
        List<Problem> found = new ArrayList<>(state.file().problems());
        found.addAll(entryCheck.check(state));
        found.addAll(across.getOrDefault(state.file().path(), List.of()));
        if (state == entry.present()) {
          found.addAll(bodyCheck.check(state, entry.timeline()));
        } else {
          found.addAll(bodyCheck.checkFormer(state));
        }
        problems.addAll(listed(state.file(), found));
      }
    }
    return problems;
  }

  /**
   * The problems of introductions that no author has suppressed, with the severities of the
   * definition.
   */
  List<Problem> ofIntroductions(Introductions introductions) {
    Map<String, List<Problem>> byPath =
        introductions.problems().stream().collect(groupingBy(p -> p.location().path()));
    List<Problem> problems = new ArrayList<>();
    for (EntryFile file : introductions.files()) {
      List<Problem> found = new ArrayList<>(bodyCheck.checkText(file));
      found.addAll(Optional.ofNullable(byPath.remove(file.path())).orElse(List.of()));
      problems.addAll(listed(file, found));
    }
    byPath.values().stream().map(definition::weighed).forEach(problems::addAll);
    return problems;
  }

  /** The problems of a file that are told, with the severities of the definition. */
  private List<Problem> listed(EntryFile file, List<Problem> found) {
    return ListedProblems.of(definition.weighed(Suppressions.apply(file, found)));
  }
}
