package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import io.github.techradar.Fixtures;
import io.github.techradar.benchmark.Progress;
import io.github.techradar.export.ExportFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What happens to the cost of a radar that is built to make all be compared with all, if it becomes
 * four times as large: where nothing is, it becomes four times as much, and else up to sixteen
 * times. {@code mvn -Pbenchmark verify -Dtechradar.benchmark=growth} runs it in a warm JVM and
 * counts processor time; {@code -Dtechradar.benchmark.part=one-tag} chooses one shape.
 */
@Tag("growth")
class GrowthBenchmark {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int SMALL = 1_000;
  private static final int LARGE = 4 * SMALL;
  private static final int ROUNDS = 3;

  private static final String CHOSEN = System.getProperty("techradar.benchmark.part", "");

  @TempDir Path folder;

  /** A radar of any size that has much of one thing. */
  enum Shape {
    ONE_CELL,
    ONE_TAG,
    ALL_RELATED_TO_ONE,
    EACH_RELATED_TO_TWENTY,
    EACH_LINKED_TO_TWENTY,
    LINKS_BY_NAME,
    NEARLY_THE_SAME_NAMES,
    EDITIONS;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String definition(int size) {
      if (this != EDITIONS) {
        return "title: Grown\n";
      }
      String days =
          IntStream.range(0, size)
              .mapToObj(i -> LocalDate.of(2000, 1, 1).plusDays(2L * i).toString())
              .collect(Collectors.joining(", "));
      return "editions: [" + days + "]\n";
    }

    private String entry(int number, int size) {
      String more =
          switch (this) {
            case ONE_TAG -> "tags: [data, t" + number % 7 + "]\n";
            case ALL_RELATED_TO_ONE -> "related: [Number 0]\n";
            case EACH_RELATED_TO_TWENTY -> "related: [" + others(number, size, "Number %d") + "]\n";
            default -> "";
          };
      String body =
          switch (this) {
            case EACH_LINKED_TO_TWENTY -> others(number, size, "[it](number-%d.md)");
            case LINKS_BY_NAME -> others(number, size, "[[Number %d]]");
            case EDITIONS ->
                "## Timeline\n\n- "
                    + LocalDate.of(2000, 1, 1).plusDays(number)
                    + " Trial: It was chosen.\n";
            default -> "It is one of many.";
          };
      return "---\ntitle: %s\nstatus: %s\nquadrant: %s\n%s---\n\n%s\n"
          .formatted(
              this == NEARLY_THE_SAME_NAMES ? "Aaaaaaaaaa" + number : "Number " + number,
              this == ONE_CELL || this == EDITIONS ? "Trial" : ring(number),
              this == ONE_CELL ? "Tools" : quadrant(number),
              more,
              body);
    }

    private static String others(int number, int size, String form) {
      return IntStream.rangeClosed(1, 20)
          .mapToObj(i -> form.formatted((number + i * i) % size))
          .distinct()
          .collect(Collectors.joining(", "));
    }

    private static String ring(int number) {
      return new String[] {"Adopt", "Trial", "Assess", "Hold"}[number % 4];
    }

    private static String quadrant(int number) {
      return new String[] {"Tools", "Platforms", "Techniques"}[number % 3];
    }
  }

  /** What a radar costs, in milliseconds of processor time. */
  private record Cost(long check, long pages, long documents) {

    static final Cost MOST = new Cost(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    Cost orLess(Cost other) {
      return new Cost(
          Math.min(check, other.check),
          Math.min(pages, other.pages),
          Math.min(documents, other.documents));
    }
  }

  @ParameterizedTest
  @EnumSource
  void fourTimesAsMany(Shape shape) throws Exception {
    assumeTrue(CHOSEN.isEmpty() || shape.word().equals(CHOSEN));
    Path small = write(shape, SMALL);
    Path large = write(shape, LARGE);
    Cost less = Cost.MOST;
    Cost more = Cost.MOST;
    cost(small, SMALL); // warms up
    for (int i = 0; i < ROUNDS; i++) {
      less = less.orLess(cost(small, SMALL));
      more = more.orLess(cost(large, LARGE));
    }
    Progress.say(
        "%s, %d and %d entries: check %s, pages %s, documents %s"
            .formatted(
                shape.word(),
                SMALL,
                LARGE,
                grown(less.check(), more.check()),
                grown(less.pages(), more.pages()),
                grown(less.documents(), more.documents())));
  }

  private static String grown(long less, long more) {
    return "%d ms, times %.1f".formatted(less, more / (double) Math.max(1, less));
  }

  private Path write(Shape shape, int size) {
    Path radar = folder.resolve("radar-" + size);
    Fixtures.write(radar, "radar.yml", shape.definition(size));
    for (int i = 0; i < size; i++) {
      Fixtures.write(radar, "number-" + i + ".md", shape.entry(i, size));
    }
    return radar;
  }

  private Cost cost(Path radar, int size) throws RefusedException, UnusableException, IOException {
    Path site = Files.createTempDirectory(folder, "site");
    TechRadar goals = TechRadar.in(RadarFolder.at(radar), new Heard(), new Readings());
    long start = SYSTEM.getProcessCpuTime();
    goals.check(FailOn.NEVER);
    long checked = SYSTEM.getProcessCpuTime();
    Published published = goals.publish(FailOn.NEVER);
    assertThat(published.radar().published()).hasSize(size);
    published.site(SitePlan.at(site));
    long shown = SYSTEM.getProcessCpuTime();
    published.export(Documents.in(ExportFormat.values()), site.resolve("documents"));
    long end = SYSTEM.getProcessCpuTime();
    return new Cost(millis(checked - start), millis(shown - checked), millis(end - shown));
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }
}
