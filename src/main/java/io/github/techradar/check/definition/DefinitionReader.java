package io.github.techradar.check.definition;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Problem;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.LocatedText;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the settings of a definition's file and makes the definition of them. */
public final class DefinitionReader {

  private DefinitionReader() {}

  /** Reads a definition. Whatever stands in the file, this gives errors or a definition. */
  public static DefinitionReading read(DefinitionFile file) {
    List<Problem> problems = new ArrayList<>(file.problems());
    file.settings().map(DefinitionCheck::check).ifPresent(problems::addAll);
    if (problems.stream().anyMatch(Problem::isError)) {
      return new DefinitionReading(Optional.empty(), selection(file), Optional.empty(), problems);
    }
    Optional<Definition> definition = file.settings().map(SettingsConversion::definition);
    return new DefinitionReading(
        definition,
        definition.orElse(Definition.DEFAULT),
        file.settings().flatMap(settings -> settings.value("schema")).flatMap(DefinitionReader::at),
        problems);
  }

  private static Optional<LocatedText> at(YamlValue value) {
    return value instanceof YamlScalar scalar
        ? Optional.of(new LocatedText(scalar.text(), scalar.location()))
        : Optional.empty();
  }

  /** Which files are entries, as far as that setting alone is sound. */
  private static Definition selection(DefinitionFile file) {
    return file.settings()
        .map(all -> new YamlMap(all.pair("entries").stream().toList(), all.location()))
        .filter(entries -> DefinitionCheck.check(entries).isEmpty())
        .map(SettingsConversion::definition)
        .orElse(Definition.DEFAULT);
  }
}
