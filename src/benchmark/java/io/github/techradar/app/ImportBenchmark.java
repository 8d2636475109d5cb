package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.techradar.benchmark.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int ROWS = 5_000;
  private static final int ROUNDS = 5;

  @TempDir Path folder;

  /** What is measured; it may throw what it likes. */
  private interface Work {
    void run() throws Exception;
  }

  /**
   * What a piece of work costs.
   *
   * @param wall in milliseconds
   * @param processor in milliseconds
   * @param peak of the heap, in MB, above what was in it before
   */
  private record Cost(long wall, long processor, long peak) {

    Cost orLess(Cost other) {
      return new Cost(
          Math.min(wall, other.wall),
          Math.min(processor, other.processor),
          Math.min(peak, other.peak));
    }

    String of(Cost bare) {
      return "%d ms, %d ms of processor time, %d MB; times %.0f, %.0f, %.1f of the library alone"
          .formatted(
              wall,
              processor,
              peak,
              wall / (double) Math.max(1, bare.wall),
              processor / (double) Math.max(1, bare.processor),
              peak / (double) Math.max(1, bare.peak));
    }
  }

  @Test
  void fiveThousandRows() throws Exception {
    Path table = folder.resolve("radar.csv");
    Files.writeString(table, table());
    Cost bare = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    Cost dry = bare;
    Cost whole = bare;
    for (int round = 0; round < ROUNDS; round++) {
      Path radar = folder.resolve("radar-" + round);
      bare = bare.orLess(cost(() -> read(table)));
      dry = dry.orLess(cost(() -> run(table, radar, true)));
      whole = whole.orLess(cost(() -> run(table, radar, false)));
    }
    Progress.say("the library alone: " + bare.of(bare));
    Progress.say("a dry run: " + dry.of(bare));
    Progress.say("written and checked: " + whole.of(bare));
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

  private static Cost cost(Work work) throws Exception {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = used(pools);
    long wall = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Cost(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - wall),
        TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - processor),
        (used(pools) - before) / 1_000_000);
  }

  private static long used(List<MemoryPoolMXBean> pools) {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
