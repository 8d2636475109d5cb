package io.github.techradar.check;

import static java.util.stream.Collectors.groupingBy;

import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.markdown.InParallel;
import io.github.techradar.model.Definition;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Problem;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is wrong with entries that could be read: each by itself, and all of them together. */
final class EntryProblems {

  private final Definition definition;
  private final Function<EntryValues, List<Problem>> entryCheck;
  private final BodyCheck bodyCheck;

  /**
   * @param entryCheck what is wrong with front matter
   * @param bodyCheck what is wrong below it, and between the two
   */
  EntryProblems(
      Definition definition, Function<EntryValues, List<Problem>> entryCheck, BodyCheck bodyCheck) {
    this.definition = definition;
    this.entryCheck = entryCheck;
    this.bodyCheck = bodyCheck;
  }

  /** The problems that no author has suppressed, with the severities of the definition. */
  List<Problem> of(List<EntryVersions> entries) {
    List<Problem> problems = new ArrayList<>();
    List<EntryValues> present = entries.stream().map(EntryVersions::present).toList();
    Map<String, List<Problem>> across =
        between(present, EntryVersions.names(entries)).stream()
            .collect(groupingBy(problem -> problem.location().path()));
    InParallel.map(entries, entry -> of(entry, across)).forEach(problems::addAll);
    return problems;
  }

  /**
   * What is wrong with one entry.
   *
   * @param across what is known already, by the paths of files
   */
  private List<Problem> of(EntryVersions entry, Map<String, List<Problem>> across) {
    List<Problem> problems = new ArrayList<>();
    for (EntryValues state : entry.oldestFirst()) {
      List<Problem> found = new ArrayList<>(state.file().problems());
      found.addAll(across.getOrDefault(state.file().path(), List.of()));
      problems.addAll(
          FaultBarrier.around(
              state.file().path(),
              () -> of(entry, state, found),
              fault ->
                  Stream.concat(Stream.of(fault), definition.severities().weighed(found).stream())
                      .toList()));
    }
    return problems;
  }

  /**
   * What is wrong with one state of an entry.
   *
   * @param known what is known already
   */
  private List<Problem> of(EntryVersions entry, EntryValues state, List<Problem> known) {
    List<Problem> found = new ArrayList<>(known);
    found.addAll(entryCheck.apply(state));
    found.addAll(
        state == entry.present()
            ? bodyCheck.check(state, entry.timeline())
            : bodyCheck.checkFormer(state));
    return listed(state.file(), found);
  }

  private List<Problem> between(List<EntryValues> entries, EntryNames names) {
    return between(
        entries,
        some ->
            Stream.of(
                    CrossCheck.check(some, definition),
                    RelationCheck.check(some, names),
                    CoordinatesCheck.check(some))
                .flatMap(List::stream)
                .toList());
  }

  /** What a check finds between entries; one that makes it fail even alone is left out of it. */
  static List<Problem> between(
      List<EntryValues> entries, Function<List<EntryValues>, List<Problem>> check) {
    try {
      return check.apply(entries);
    } catch (RuntimeException | StackOverflowError e) {
      List<EntryValues> sound = new ArrayList<>();
      List<Problem> faults = new ArrayList<>();
      for (EntryValues entry : entries) {
        Optional<Problem> fault = faultOf(entry, check);
        fault.ifPresentOrElse(faults::add, () -> sound.add(entry));
      }
      if (faults.isEmpty()) {
        throw e; // no entry alone is to blame
      }
      faults.addAll(check.apply(sound));
      return faults;
    }
  }

  private static Optional<Problem> faultOf(
      EntryValues entry, Function<List<EntryValues>, List<Problem>> check) {
    return FaultBarrier.<Optional<Problem>>around(
        entry.file().path(),
        () -> {
          List<Problem> unused = check.apply(List.of(entry));
          return Optional.empty();
        },
        Optional::of);
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
      List<Problem> found =
          new ArrayList<>(
              FaultBarrier.around(file.path(), () -> bodyCheck.checkText(file), List::of));
      found.addAll(Optional.ofNullable(byPath.remove(file.path())).orElse(List.of()));
      problems.addAll(listed(file, found));
    }
    byPath.values().stream().map(definition.severities()::weighed).forEach(problems::addAll);
    return problems;
  }

  /** The problems of a file that are told, with the severities of the definition. */
  private List<Problem> listed(EntryFile file, List<Problem> found) {
    return ListedProblems.of(definition.severities().weighed(Suppressions.apply(file, found)));
  }
}
