package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.techradar.Fixtures;
import io.github.techradar.Shapes;
import io.github.techradar.export.ExportFormat;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the largest entry of each shape costs each goal, in milliseconds of processor time. {@code
 * mvn -Pbenchmark test} runs it.
 */
class ShapesBenchmark {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @TempDir Path folder;

  /** What a goal does. */
  @FunctionalInterface
  private interface Goal {
    void run(TechRadar radar) throws RefusedException, UnusableException;
  }

  @Test
  void theLargestEntryOfEachShape() throws RefusedException, UnusableException {
    int shapes = 0;
    for (String shape : Shapes.names()) {
      Path source = folder.resolve("entries");
      String body = Shapes.body(shape, Shapes.LARGEST);
      Fixtures.write(source, "a.md", Fixtures.entry("A", "Adopt", "Tools", body));
      System.out.printf(
          "check %6d pages %6d documents %6d  %s%n",
          millis(source, radar -> radar.check(FailOn.NEVER)),
          millis(
              source,
              radar -> radar.publish(FailOn.NEVER).site(SitePlan.at(folder.resolve("site")))),
          millis(
              source,
              radar ->
                  radar
                      .publish(FailOn.NEVER)
                      .export(Documents.in(ExportFormat.values()), folder.resolve("documents"))),
          shape);
      shapes++;
    }
    assertThat(shapes).isPositive();
  }

  private static long millis(Path source, Goal goal) throws RefusedException, UnusableException {
    long start = SYSTEM.getProcessCpuTime();
    goal.run(TechRadar.in(RadarFolder.at(source), new Heard()));
    return TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - start);
  }
}
