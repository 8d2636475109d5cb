package io.github.techradar.check;

import io.github.techradar.check.schema.EntrySchema;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A radar that was read and checked.
 *
 * @param files how many files are entries
 * @param problems everything wrong with them and with the definition, sorted, each once
 * @param radar the sound entries, placed; empty if the definition has errors, for then no place
 *     means anything
 * @param notes what else is worth a word, for the log
 * @param schema the schema of front matter, with that of the team if there is one; empty as the
 *     radar is
 */
public record CheckedRadar(
    int files,
    List<Problem> problems,
    List<String> notes,
    Optional<Radar> radar,
    Optional<EntrySchema> schema) {

  public CheckedRadar {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** What can be said where the definition has errors: there is no radar. */
  static CheckedRadar without(int files, List<Problem> problems) {
    return new CheckedRadar(files, problems, List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * This radar with what is wrong about its history.
   *
   * @param faults what is wrong with what the definition says of it; with such there is no radar
   * @param more what else is worth a word
   */
  public CheckedRadar with(List<Problem> faults, List<String> more) {
    List<Problem> all = Stream.concat(problems.stream(), faults.stream()).toList();
    Optional<Radar> sound = radar.filter(r -> faults.isEmpty());
    return new CheckedRadar(files, Problem.sorted(all), more, sound, schema);
  }

  /** The schema of front matter as a document for other tools. */
  public Optional<byte[]> schemaText() {
    return schema.map(EntrySchema::text);
  }
}
