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

  /** The entries of a radar that has 500 editions, and then 2,000. */
  private static final int FEW = 50;

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

    /** How many entries a radar of a size has; where the editions grow, they do not. */
    private int entries(int size) {
      return this == EDITIONS ? FEW : size;
    }

    /** How many files a radar of a size has: with editions, one entry has one in each. */
    private int files(int size) {
      return this == EDITIONS ? size / 2 : size;
    }

    private String path(int number) {
      return this == EDITIONS
          ? LocalDate.of(2000, 1, 1).plusDays(number) + "/number-" + number % FEW + ".md"
          : "number-" + number + ".md";
    }

    private String definition() {
      return this == EDITIONS ? "editions: folders\n" : "title: Grown\n";
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
            default -> "It is one of many.";
          };
      return "---\ntitle: %s\nstatus: %s\nquadrant: %s\n%s---\n\n%s\n"
          .formatted(
              title(number),
              this == ONE_CELL ? "Trial" : ring(this == EDITIONS ? number / FEW : number),
              this == ONE_CELL ? "Tools" : quadrant(number),
              more,
              body);
    }

    private String title(int number) {
      return switch (this) {
        case NEARLY_THE_SAME_NAMES -> "Aaaaaaaaaa" + number;
        case EDITIONS -> "Number " + number % FEW;
        default -> "Number " + number;
      };
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
    cost(small, shape.entries(SMALL)); // warms up
    for (int i = 0; i < ROUNDS; i++) {
      less = less.orLess(cost(small, shape.entries(SMALL)));
      more = more.orLess(cost(large, shape.entries(LARGE)));
    }
    Progress.say(
        "%s, %s: check %s, pages %s, documents %s"
            .formatted(
                shape.word(),
                shape == Shape.EDITIONS
                    ? "%d and %d editions".formatted(SMALL / 2, LARGE / 2)
                    : "%d and %d entries".formatted(SMALL, LARGE),
                grown(less.check(), more.check()),
                grown(less.pages(), more.pages()),
                grown(less.documents(), more.documents())));
  }

  private static String grown(long less, long more) {
    return "%d ms, times %.1f".formatted(less, more / (double) Math.max(1, less));
  }

  private Path write(Shape shape, int size) {
    Path radar = folder.resolve("radar-" + size);
    Fixtures.write(radar, "radar.yml", shape.definition());
    for (int i = 0; i < shape.files(size); i++) {
      Fixtures.write(radar, shape.path(i), shape.entry(i, size));
    }
    return radar;
  }

  private Cost cost(Path radar, int entries)
      throws RefusedException, UnusableException, IOException {
    Path site = Files.createTempDirectory(folder, "site");
    TechRadar goals = TechRadar.in(RadarFolder.at(radar), new Heard(), new Readings());
    long start = SYSTEM.getProcessCpuTime();
    goals.check(FailOn.NEVER);
    long checked = SYSTEM.getProcessCpuTime();
    Published published = goals.publish(FailOn.NEVER);
    assertThat(published.radar().published()).hasSize(entries);
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
