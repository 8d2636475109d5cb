package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Standing;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What the reader of histories has to tell of a folder. */
final class Told {

  private Told() {}

  /** The history of a folder that nothing is wrong with. */
  static String clean(Path folder) {
    HistoryReading reading = reading(folder);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(past(folder).notes()).isEmpty();
    return history(folder);
  }

  static HistoryReading reading(Path folder) {
    var checked = Fixtures.check(folder);
    assertThat(checked.problems().stream().filter(Problem::isError)).isEmpty();
    try {
      return HistoryReading.of(checked.entries().orElseThrow(), new SourceDirectory(folder), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HistoryReading.Result past(Path folder) {
    try {
      return reading(folder).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String history(Path folder) {
    return told(past(folder).history());
  }

  /** The editions, then each entry with what it was in them. */
  static String told(History history) {
    String editions =
        history.editions().stream()
            .map(
                edition ->
                    edition.isNow()
                        ? "now"
                        : edition.name()
                            + edition
                                .day()
                                .map(day -> " " + day)
                                .filter(day -> !day.equals(" " + edition.name()))
                                .orElse(""))
            .collect(Collectors.joining(", "));
    return history.entryHistories().stream()
        .map(Told::told)
        .collect(Collectors.joining("", editions + "\n", ""));
  }

  private static String told(EntryHistory entryHistory) {
    return entryHistory.standings().stream()
        .map(Told::told)
        .collect(
            Collectors.joining(
                ", ", entryHistory.title() + (entryHistory.gone() ? " (gone)" : "") + ": ", "\n"));
  }

  private static String told(Standing standing) {
    if (standing instanceof Standing.In in) {
      return in.status().name();
    }
    return standing instanceof Standing.Absent ? "absent" : "unknown";
  }
}
