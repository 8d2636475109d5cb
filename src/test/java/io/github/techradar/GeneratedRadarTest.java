package io.github.techradar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PlacedEntries;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured on a generated radar is measured on a sound one, and on the same each time. */
class GeneratedRadarTest {

  private static final int ENTRIES = 300;
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() {
    GeneratedRadar one = GeneratedRadar.of(ENTRIES, SEED);
    GeneratedRadar same = GeneratedRadar.of(ENTRIES, SEED);
    GeneratedRadar other = GeneratedRadar.of(ENTRIES, SEED + 1);

    for (int i = 0; i < ENTRIES; i++) {
      assertThat(same.entry(i)).isEqualTo(one.entry(i)).isNotEqualTo(other.entry(i));
    }
    assertThat(one.entry(0)).startsWith("---\ntitle: Babababa\nstatus: ");
  }

  @Test
  void entriesAreAboutFourKilobytesLong() {
    GeneratedRadar radar = GeneratedRadar.of(ENTRIES, SEED);

    double mean =
        IntStream.range(0, ENTRIES)
            .map(i -> radar.entry(i).getBytes(UTF_8).length)
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(3_900.0, 4_400.0);
  }

  @Test
  void nothingIsWrongWithIt() {
    GeneratedRadar.of(ENTRIES, SEED).write(folder);

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems()).isEmpty();
    PlacedEntries entries = checked.entries().orElseThrow();
    assertThat(entries.published()).hasSize(ENTRIES);
    assertThat(entries.blips()).hasSizeBetween(ENTRIES / 2, ENTRIES - 1);
    assertThat(entries.published().stream().map(Entry::timeline))
        .filteredOn(timeline -> !timeline.isEmpty())
        .hasSize(ENTRIES / 3);
  }

  @Test
  void oneEntryAloneIsSoundToo() {
    GeneratedRadar.of(1, SEED).write(folder);

    assertThat(Fixtures.check(folder).problems()).isEmpty();
  }
}
