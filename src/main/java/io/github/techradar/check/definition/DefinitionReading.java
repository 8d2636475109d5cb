package io.github.techradar.check.definition;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.source.LocatedText;
import java.util.List;
import java.util.Optional;

/**
 * What became of a definition's file.
 *
 * @param definition the definition; empty if there is any error, for then no place on the radar
 *     means anything
 * @param selection a definition to ask which files are entries, and nothing else: that of the file
 *     if it can be told, or else the default
 * @param teamSchema the path of the team's own schema, as the file has it; only if there is a
 *     definition
 * @param problems what is wrong with the file
 */
public record DefinitionReading(
    Optional<Definition> definition,
    Definition selection,
    Optional<LocatedText> teamSchema,
    List<Problem> problems) {

  public DefinitionReading {
    problems = List.copyOf(problems);
  }
}
