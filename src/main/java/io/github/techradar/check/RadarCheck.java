package io.github.techradar.check;

import io.github.techradar.check.body.BodyCheck;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole way from a directory to a radar and the list of what is wrong. */
public final class RadarCheck {

  private RadarCheck() {}

  /**
   * Reads and checks a radar.
   *
   * @param directory where its entries are
   * @param definitionFile its definition; if empty, the one beside the entries, or all defaults
   * @param publishDrafts whether drafts count as any other entry
   * @param reviewDay the day to count the age of entries to; without one none is too old
   * @throws IOException if the directory cannot be walked; a file that cannot be read is a problem
   */
  public static CheckedRadar run(
      SourceDirectory directory,
      Optional<Path> definitionFile,
      boolean publishDrafts,
      Optional<LocalDate> reviewDay)
      throws IOException {
    List<Path> definitions = definitionFile.map(List::of).orElseGet(directory::definitions);
    DefinitionFile file =
        definitions.isEmpty()
            ? DefinitionFile.none()
            : directory.readDefinition(definitions.get(0));
    List<Problem> problems = new ArrayList<>(file.problems());
    definitions.stream().skip(1).forEach(other -> problems.add(superfluous(other)));
    file.settings().ifPresent(settings -> problems.addAll(DefinitionCheck.check(settings)));
    Optional<TeamSchema> team =
        problems.isEmpty() ? teamSchema(file, definitions, directory) : Optional.empty();
    team.ifPresent(schema -> problems.addAll(schema.problems()));
    boolean sound = problems.stream().noneMatch(Problem::isError);
    Definition definition = sound ? file.toDefinition() : selectionOf(file);

    List<EntryFile> files = directory.readEntries(definition);
    files.forEach(entry -> problems.addAll(entry.problems()));
    if (!sound) {
      return new CheckedRadar(
          files.size(), Problem.sorted(problems), List.of(), Optional.empty(), Optional.empty());
    }
    List<EntryVersions> entries = EntryVersions.of(files, definition, problems);
    EntryCheck entryCheck = new EntryCheck(definition, team);
    BodyCheck bodyCheck = new BodyCheck(directory, files, definition, reviewDay);
    Map<String, List<Problem>> across =
        CrossCheck.check(entries.stream().map(EntryVersions::present).toList(), definition).stream()
            .collect(Collectors.groupingBy(problem -> problem.location().path()));
    for (EntryVersions entry : entries) {
      for (EntryFile state : entry.oldestFirst()) {
        boolean present = state.equals(entry.present());
        List<Problem> found = new ArrayList<>();
        if (present) {
          found.addAll(across.getOrDefault(state.path(), List.of()));
        }
        state.frontMatter().map(entryCheck::check).ifPresent(found::addAll);
        found.addAll(present ? bodyCheck.check(state) : bodyCheck.checkFormer(state));
        Suppressions.apply(state, found)
            .forEach(problem -> weighed(problem, definition).ifPresent(problems::add));
      }
    }

    List<Problem> sorted = Problem.sorted(problems);
    return new CheckedRadar(
        files.size(),
        sorted,
        List.of(),
        Optional.of(place(definition, entries, sorted, publishDrafts)),
        Optional.of(EntrySchema.of(definition, team)));
  }

  private static Optional<TeamSchema> teamSchema(
      DefinitionFile file, List<Path> definitions, SourceDirectory directory) {
    return definitions.stream()
        .findFirst()
        .flatMap(path -> TeamSchema.of(file.settings().orElseThrow(), path, directory));
  }

  /** A problem of an entry with the severity that the definition gives it. */
  private static Optional<Problem> weighed(Problem problem, Definition definition) {
    return definition.severity(problem.rule()).map(problem::weighing);
  }

  private static Problem superfluous(Path definition) {
    return Problem.of(
        Rule.INVALID_DEFINITION,
        Location.startOf(String.valueOf(definition.getFileName())),
        "there is another definition beside this one",
        "Keep radar.yml and remove this file.");
  }

  /** What a definition with errors still says for sure: which files are entries. */
  private static Definition selectionOf(DefinitionFile file) {
    DefinitionFile selection = file.only("entries");
    return selection.settings().filter(s -> DefinitionCheck.check(s).isEmpty()).isPresent()
        ? selection.toDefinition()
        : Definition.DEFAULT;
  }

  private static Radar place(
      Definition definition,
      List<EntryVersions> states,
      List<Problem> problems,
      boolean publishDrafts) {
    Map<String, List<Problem>> errors =
        problems.stream()
            .filter(Problem::isError)
            .collect(Collectors.groupingBy(problem -> problem.location().path()));
    List<Entry> entries = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (EntryVersions entry : states) {
      List<Problem> own =
          entry.oldestFirst().stream()
              .flatMap(state -> errors.getOrDefault(state.path(), List.of()).stream())
              .toList();
      if (own.isEmpty()) {
        entries.add(entry.toEntry(definition, publishDrafts));
      } else {
        leftOut.add(new LeftOut(entry.present().path(), own));
      }
    }
    return Radar.of(definition, entries, leftOut, states.size(), publishDrafts);
  }
}
