package io.github.techradar.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures say what they seem to say; checked before any is measured. */
@Tag("goals")
class FiguresTest {

  @TempDir Path folder;

  @Test
  void numbersOfOneRoundAreComparedAndTheMedianCounts() {
    Results results = new Results();
    double[] slowness = {1, 10, 3};
    for (int i = 0; i < slowness.length; i++) {
      add(results, 100, i, Call.EMPTY_VALIDATE, 2 * slowness[i]);
      add(results, 100, i, Call.VALIDATE, 5 * slowness[i]);
      add(results, 100, i, Call.BARE_FLEXMARK, 6 * slowness[i]);
      add(results, 200, i, Call.EMPTY_VALIDATE, 2 * slowness[i]);
      add(results, 200, i, Call.VALIDATE, 8 * slowness[i]);
    }

    assertThat(results.whole(100, Call.VALIDATE, Figure.WALL)).hasValue(15);
    assertThat(results.added(100, Call.VALIDATE, Figure.WALL)).hasValue(9);
    assertThat(results.added(100, Call.BARE_FLEXMARK, Figure.WALL)).hasValue(18);
    assertThat(results.ratio(100, Call.VALIDATE, Call.BARE_FLEXMARK, Figure.WALL)).hasValue(0.5);
    assertThat(results.growth(100, 200, Call.VALIDATE, Figure.WALL)).hasValue(2);
    assertThat(results.whole(100, Call.VALIDATE, Figure.PROCESSOR)).isEmpty();
    assertThat(new Tables(results).text()).contains("| `validate` | 0.50 (-) |");
  }

  private static void add(Results results, int size, int round, Call call, double seconds) {
    OptionalDouble none = OptionalDouble.empty();
    results.add(new Results.Run(size, round, call, new Measured(seconds, none, none, none)));
  }

  @Test
  void whatWasAllocatedIsReadFromTheLogOfTheCollector() throws IOException {
    Path log = folder.resolve("gc.log");
    Files.writeString(
        log,
        """
        [0.008s][info][gc] Using G1
        [0.512s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(256M) 3.1ms
        [0.900s][info][gc] GC(1) Concurrent Mark Cycle 2.1ms
        [1.012s][info][gc] GC(2) Pause Young (Normal) (G1 Evacuation Pause) 45M->8M(256M) 3.1ms
        [1.212s][info][gc,heap,exit] Heap
        [1.212s][info][gc,heap,exit]  garbage-first heap   total 262144K, used 10240K [0x0, 0x1)
        [1.212s][info][gc,heap,exit]  Metaspace       used 345K, committed 512K, reserved 1056768K
        """);

    assertThat(GcLog.allocated(log)).hasValue(24 + 40 + 2);
  }

  @Test
  void aNameThatNoCallHasIsRefused() {
    assertThat(Call.named(List.of("site-again")))
        .containsExactly(Call.EMPTY_SITE, Call.SITE, Call.SITE_AGAIN);
    assertThatThrownBy(() -> Call.named(List.of("vaildate")))
        .hasMessageContaining("no call 'vaildate'")
        .hasMessageContaining("bare-yaml");
  }
}
