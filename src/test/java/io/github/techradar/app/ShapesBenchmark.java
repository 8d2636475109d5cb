package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.techradar.Fixtures;
import io.github.techradar.Shapes;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.Severity;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the largest entry of each shape costs each goal, in milliseconds of processor time, and what
 * two hundred of those cost together that are not refused. {@code mvn -Pbenchmark verify
 * -Dtechradar.benchmark=shapes -DargLine=-Xmx512m} runs it in as much memory as must be enough.
 */
@Tag("shapes")
class ShapesBenchmark {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int TOGETHER = 200;

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
      write(source, "a", shape);
      print(source, shape);
      shapes++;
    }
    assertThat(shapes).isPositive();
  }

  @Test
  void twoHundredOfThemTogether() throws RefusedException, UnusableException {
    List<String> accepted = new ArrayList<>();
    for (String shape : Shapes.names()) {
      Path source = folder.resolve("alone");
      write(source, "a", shape);
      Heard heard = new Heard();
      TechRadar.in(RadarFolder.at(source), heard).check(FailOn.NEVER);
      if (heard.problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
        accepted.add(shape);
      }
    }
    assertThat(accepted).isNotEmpty();
    Path source = folder.resolve("together");
    for (int i = 0; i < TOGETHER; i++) {
      write(source, "e" + i, accepted.get(i % accepted.size()));
    }
    print(source, TOGETHER + " of " + accepted.size() + " shapes");
  }

  private static void write(Path source, String id, String shape) {
    String body = Shapes.body(shape, Shapes.LARGEST);
    Fixtures.write(source, id + ".md", Fixtures.entry(id, "Adopt", "Tools", body));
  }

  private void print(Path source, String name) throws RefusedException, UnusableException {
    System.out.printf(
        "check %6d pages %6d documents %6d  %s%n",
        millis(source, radar -> radar.check(FailOn.NEVER)),
        millis(
            source, radar -> radar.publish(FailOn.NEVER).site(SitePlan.at(folder.resolve("site")))),
        millis(
            source,
            radar ->
                radar
                    .publish(FailOn.NEVER)
                    .export(Documents.in(ExportFormat.values()), folder.resolve("documents"))),
        name);
  }

  private static long millis(Path source, Goal goal) throws RefusedException, UnusableException {
    long start = SYSTEM.getProcessCpuTime();
    goal.run(TechRadar.in(RadarFolder.at(source), new Heard()));
    return TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - start);
  }
}
