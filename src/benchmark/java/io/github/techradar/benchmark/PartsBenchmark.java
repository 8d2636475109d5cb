package io.github.techradar.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What the pure parts of the goals cost in a warm JVM, by JMH: {@code mvn -Pbenchmark verify
 * -Dtechradar.benchmark=parts}. {@code -Dtechradar.benchmark.part=json} measures one of them. The
 * table is printed, and written to {@code target/benchmark/parts.md}.
 */
@Tag("parts")
public class PartsBenchmark {

  private static final Path TABLE = Path.of("target/benchmark/parts.md");
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @Test
  void whatAnEntryCostsInEachPart() throws IOException, RunnerException {
    String chosen = System.getProperty(Choice.PROPERTIES + "part", ".*");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("Parts\\." + chosen + "$")
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .forks(2)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();

    assertThat(results).isNotEmpty();
    String table =
        results.stream()
            .map(PartsBenchmark::row)
            .collect(
                Collectors.joining(
                    "",
                    "| part | µs an entry | ± | kB allocated |\n| --- | ---: | ---: | ---: |\n",
                    ""));
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, Machine.text() + "\n" + table);
    System.out.println(table);
  }

  @SuppressWarnings("rawtypes") // JMH hands out results so
  private static String row(RunResult result) {
    double allocated =
        result.getSecondaryResults().entrySet().stream()
            .filter(figure -> figure.getKey().endsWith(ALLOCATED))
            .mapToDouble(figure -> figure.getValue().getScore())
            .findFirst()
            .orElse(Double.NaN);
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f |\n",
        words(result.getPrimaryResult().getLabel()),
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError(),
        allocated / 1024);
  }

  /** A method's name as a text: {@code factsOfMarkdown} is "facts of markdown". */
  private static String words(String method) {
    return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
