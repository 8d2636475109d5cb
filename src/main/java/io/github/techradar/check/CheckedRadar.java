package io.github.techradar.check;

import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.model.EntryNames;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.source.LinkedFiles;
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
 * @param linked the files that links may lead to; empty as the entries are
 * @param names what the entries are called, whatever is wrong with them; empty as the entries are
 */
public record CheckedRadar(
    int files,
    List<Problem> problems,
    Optional<PlacedEntries> entries,
    Optional<EntrySchema> schema,
    Optional<LinkedFiles> linked,
    Optional<EntryNames> names) {

  public CheckedRadar {
    problems = List.copyOf(problems);
  }

  /** What can be said where the definition has errors: no entry has a place. */
  static CheckedRadar without(int files, List<Problem> problems) {
    return new CheckedRadar(
        files, problems, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The keys of front matter that the team's own schema asks of every entry. */
  public List<String> keysOfTeam() {
    return schema.map(EntrySchema::keysOfTeam).orElse(List.of());
  }

  /** The schema of front matter as a document for other tools. */
  public Optional<byte[]> schemaText() {
    return schema.map(EntrySchema::text);
  }
}
