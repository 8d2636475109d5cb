package io.github.techradar.check;

import io.github.techradar.check.definition.DefinitionReader;
import io.github.techradar.check.definition.DefinitionReading;
import io.github.techradar.check.schema.TeamSchema;
import io.github.techradar.model.Definition;
import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.SourceDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a radar as a whole.
 *
 * @param definition its definition; empty if there is any error
 * @param selection a definition that says for sure which files are entries
 * @param team the schema that the team has added, if it has
 * @param fields where the definition says how fields are written, or would say it; empty if there
 *     is no definition
 * @param problems what is wrong with all that
 */
record RadarSettings(
    Optional<Definition> definition,
    Definition selection,
    Optional<TeamSchema> team,
    Optional<Location> fields,
    List<Problem> problems) {

  RadarSettings {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the settings of a radar.
   *
   * @param chosen its definition; if empty, the one beside the entries, or all defaults
   */
  static RadarSettings read(SourceDirectory directory, Optional<Path> chosen) {
    List<Path> files = chosen.map(List::of).orElseGet(directory::definitions);
    Optional<Path> file = files.stream().findFirst();
    DefinitionFile settings = file.map(directory::readDefinition).orElseGet(DefinitionFile::none);
    DefinitionReading reading =
        FaultBarrier.around(
            settings.path(),
            () -> DefinitionReader.read(settings),
            fault -> DefinitionReader.read(DefinitionFile.unreadable(fault)));
    List<Problem> problems = new ArrayList<>(reading.problems());
    files.stream().skip(1).map(RadarSettings::superfluous).forEach(problems::add);
    Optional<TeamSchema> team =
        problems.stream().noneMatch(Problem::isError)
            ? file.flatMap(
                path -> reading.teamSchema().map(name -> TeamSchema.read(name, path, directory)))
            : Optional.empty();
    team.ifPresent(schema -> problems.addAll(schema.problems()));
    return new RadarSettings(
        reading.definition().filter(sound -> problems.stream().noneMatch(Problem::isError)),
        reading.selection(),
        team,
        file.map(any -> settings.place("fields")),
        problems);
  }

  private static Problem superfluous(Path definition) {
    return Problem.of(
        Rule.INVALID_DEFINITION,
        Location.startOf(String.valueOf(definition.getFileName())),
        "there is another definition beside this one",
        "Keep radar.yml and remove this file.");
  }
}
