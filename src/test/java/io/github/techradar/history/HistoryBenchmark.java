package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.model.History;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the history of a large radar costs beside the radar itself, side by side in each round: the
 * entries read and checked, its editions looked up as {@code validate} does, and what was in them
 * read as {@code report} and {@code export} do. {@code mvn -Pbenchmark verify
 * -Dtechradar.benchmark=history} runs it.
 */
@Tag("history")
class HistoryBenchmark {

  private static final int ENTRIES = 1000;
  private static final int COMMITS = 500;
  private static final int TAGS = 10;
  private static final int ROUNDS = 7;
  private static final List<String> STATUSES =
      List.of("Adopt", "Trial", "Assess", "Hold", "Backlog");

  @TempDir Path folder;

  /** One round, in milliseconds. */
  private record Round(double entries, double lookup, double history) {}

  @Test
  void aThousandEntriesWithFiveHundredCommits() throws IOException {
    try (GitFolder git = GitFolder.in(folder)) {
      grow(git);
      SourceDirectory source = new SourceDirectory(git.radar());
      measure(source, "each object a file, as they were committed");
      git.pack();
      measure(source, "packed, as a clone is");
    }
  }

  private static void measure(SourceDirectory source, String state) throws IOException {
    System.out.printf(
        "%d entries, %d commits, %d editions; %s; the first round is cold%n",
        ENTRIES, COMMITS, TAGS + 1, state);
    Round[] rounds = new Round[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = round(source);
      System.out.printf(
          "entries %5.0f ms, looking editions up %4.0f ms, history %5.0f ms (%.2f of entries)%n",
          rounds[i].entries(),
          rounds[i].lookup(),
          rounds[i].history(),
          rounds[i].history() / rounds[i].entries());
    }
    double[] ratios =
        Arrays.stream(rounds)
            .skip(1)
            .mapToDouble(round -> round.history() / round.entries())
            .sorted()
            .toArray();
    System.out.printf(
        "history / entries, warm: minimum %.2f, median %.2f, maximum %.2f%n",
        ratios[0], ratios[ratios.length / 2], ratios[ratios.length - 1]);
  }

  private static Round round(SourceDirectory source) throws IOException {
    long start = System.nanoTime();
    CheckedRadar checked = RadarCheck.run(source, Optional.empty(), false, Optional.empty());
    PlacedEntries entries = checked.entries().orElseThrow();
    long read = System.nanoTime();
    HistoryReading reading = HistoryReading.of(entries, source, false);
    long found = System.nanoTime();
    History history = reading.read().history();
    long end = System.nanoTime();
    assertThat(entries.published()).hasSize(ENTRIES);
    assertThat(reading.problems()).isEmpty();
    assertThat(history.editions()).hasSize(TAGS + 1);
    return new Round(millis(read - start), millis(found - read), millis(end - found));
  }

  private static double millis(long nanos) {
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  /** Two entries change with each commit, and now and then one gets another name. */
  private static void grow(GitFolder git) {
    git.definition("editions: {tags: 'radar-*'}\n");
    for (int i = 0; i < ENTRIES; i++) {
      write(git, i, 0);
    }
    LocalDate day = LocalDate.of(2024, 1, 1);
    for (int i = 1; i <= COMMITS; i++) {
      write(git, 2 * i % ENTRIES, i);
      write(git, (2 * i + 1) % ENTRIES, i);
      if (i % 50 == 25) {
        git.move("docs/radar/entry-" + i + ".md", "docs/radar/renamed/entry-" + i + ".md");
      }
      git.commit(day.plusDays(i).toString());
      if (i % (COMMITS / TAGS) == 1) {
        git.tag("radar-%03d".formatted(i));
      }
    }
  }

  private static void write(GitFolder git, int entry, int commit) {
    String status = STATUSES.get((entry + commit) % STATUSES.size());
    String body =
        "## Why\n\n" + ("What is said of number " + entry + " in a line. ").repeat(40) + "\n";
    boolean isRenamed = entry < commit && entry % 50 == 25;
    Fixtures.write(
        git.radar(),
        (isRenamed ? "renamed/" : "") + "entry-" + entry + ".md",
        Fixtures.entry("Technology " + entry, status, "Tools", body));
  }
}
