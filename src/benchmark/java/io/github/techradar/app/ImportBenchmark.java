package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.techradar.benchmark.Cost;
import io.github.techradar.benchmark.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to import a table of 5,000 rows, beside reading it with a library for CSV alone.
 * {@code mvn -Pbenchmark verify -Dtechradar.benchmark=import} runs it.
 */
@Tag("import")
class ImportBenchmark {

  private static final int ROWS = 5_000;
  private static final int ROUNDS = 5;

  @TempDir Path folder;

  @Test
  void fiveThousandRows() throws Exception {
    Path table = folder.resolve("radar.csv");
    Files.writeString(table, table());
    Cost bare = Cost.UNKNOWN;
    Cost dry = Cost.UNKNOWN;
    Cost whole = Cost.UNKNOWN;
    for (int round = 0; round < ROUNDS; round++) {
      Path radar = folder.resolve("radar-" + round);
      bare = bare.orLess(Cost.of(() -> read(table)));
      dry = dry.orLess(Cost.of(() -> run(table, radar, true)));
      whole = whole.orLess(Cost.of(() -> run(table, radar, false)));
    }
    Progress.say("the library alone: " + bare.beside(bare));
    Progress.say("a dry run: " + dry.beside(bare));
    Progress.say("written and checked: " + whole.beside(bare));
  }

  private static String table() {
    StringBuilder table = new StringBuilder("name,ring,quadrant,isNew,description\n");
    String[] rings = {"Adopt", "Trial", "Assess", "Hold"};
    String[] quadrants = {"Tools", "Platforms", "Techniques", "languages-and-frameworks"};
    for (int i = 0; i < ROWS; i++) {
      table
          .append("Technology ")
          .append(i)
          .append(',')
          .append(rings[i % 4])
          .append(',')
          .append(quadrants[i / 4 % 4])
          .append(',')
          .append(i % 7 == 0)
          .append(',')
          .append("\"<p>It is <strong>number ")
          .append(i)
          .append("</strong> of many, see <a href=\"\"https://example.org/")
          .append(i)
          .append("\"\">its page</a>.</p><ul><li>one</li><li>two</li></ul>\"\n");
    }
    return table.toString();
  }

  private static void read(Path table) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table);
        Stream<CsvRecord> records = reader.stream()) {
      assertThat(records.toList()).hasSize(ROWS + 1);
    }
  }

  private static void run(Path table, Path radar, boolean dryRun) throws Exception {
    RadarImport.run(
        new NewImport(
            List.of(table),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(LocalDate.of(2026, 3, 31)),
            new NewImport.Options(false, false, dryRun, false)),
        radar,
        new Heard());
  }
}
