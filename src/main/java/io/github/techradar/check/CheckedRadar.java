package io.github.techradar.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.output.JsonText;
import java.util.List;
import java.util.Optional;

/**
 * A radar that was read and checked.
 *
 * @param files how many files are entries
 * @param problems everything wrong with them and with the definition, sorted, each once
 * @param entries the sound entries, placed; empty if the definition has errors, for then no place
 *     means anything
 * @param schema the schema of front matter, with that of the team if there is one; empty as the
 *     entries are
 */
public record CheckedRadar(
    int files, List<Problem> problems, Optional<PlacedEntries> entries, Optional<JsonNode> schema) {

  public CheckedRadar {
    problems = List.copyOf(problems);
  }

  /** The schema of front matter as a document for other tools. */
  public Optional<byte[]> schemaText() {
    return schema.map(JsonText::of);
  }
}
