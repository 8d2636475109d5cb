package io.github.techradar.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarCsvTest {

  @TempDir Path folder;

  @Test
  void keysOfAFewEntriesShareAColumnWhereThereAreTooMany() {
    String many = IntStream.range(0, 500).mapToObj(i -> "\nk" + i + ": " + i).collect(joining());
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt\nzone: eu" + many, "Tools", ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Adopt\nzone: us", "Tools", ""));

    List<String> lines = csv().lines().toList();

    assertThat(lines.get(0)).endsWith(",k277,zone,Other keys");
    assertThat(lines.get(0).split(",")).hasSize(19 + CsvColumns.MOST + 1);
    assertThat(lines.get(1)).contains(",eu,\"{\"\"").endsWith("\"\"k499\"\":499}\"");
    assertThat(lines.get(2)).endsWith(",us,");
  }

  private String csv() {
    Publication publication = Publications.of(folder, Optional.empty(), true);
    return RadarCsv.of(publication).documents().get(0).text();
  }
}
