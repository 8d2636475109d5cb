package io.github.techradar.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs Jazzer for each target in a process of its own, and fails if it finds something. {@code
 * -Dtechradar.fuzz.minutes=60} says for how long all of it may run, {@code
 * -Dtechradar.fuzz.target=entry} chooses one target, and {@code -Dtechradar.fuzz.seed=7} begins
 * with the same changes again. {@code -Dtechradar.fuzz.input=FILE} tries one input and nothing
 * else.
 */
class Fuzzing {

  private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();
  private static final String CHOSEN = System.getProperty("techradar.fuzz.target", "");
  private static final String INPUT = System.getProperty("techradar.fuzz.input", "");
  private static final int MINUTES = Integer.getInteger("techradar.fuzz.minutes", 5);
  private static final int SEED =
      Integer.getInteger("techradar.fuzz.seed", (int) (System.nanoTime() & 0xffffff));

  /** How long one input may take before it counts as one that never ends. */
  private static final int PATIENCE_IN_SECONDS = 60;

  /** The code whose ways count: ours, and that of libraries that entries go through. */
  private static final String WATCHED =
      "io.github.techradar.**:com.vladsch.flexmark.**:org.owasp.html.**:org.yaml.**";

  /** Takes every pattern of a team's schema for an attack, but teams may write what they want. */
  private static final String PATTERNS_OF_TEAMS =
      "com.code_intelligence.jazzer.sanitizers.RegexInjection";

  private static final int LONGEST_INPUT = 20_000;

  @ParameterizedTest
  @EnumSource
  void nothingIsFound(Target target) throws Exception {
    assumeTrue(INPUT.isEmpty() && isChosen(target));
    Path folder = FOLDER.resolve(target.word());
    Path seeds = empty(folder.resolve("seeds"));
    Path found = empty(folder.resolve("found"));
    Path corpus = Files.createDirectories(folder.resolve("corpus")); // a later run goes on with it
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(seeds.resolve("seed-" + number++), seed);
    }
    Path log = folder.resolve("log.txt");

    Process jazzer =
        new ProcessBuilder(command(target, corpus, seeds, found))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(jazzer::destroyForcibly));
    System.out.printf("%s: seed %s, %s%n", target.word(), SEED, log);
    int result = jazzer.waitFor();

    assertThat(texts(found)).as("what was found, with its inputs in %s", found).isEmpty();
    assertThat(result).as("whether Jazzer ended as it should, see %s", log).isZero();
  }

  @Test
  void oneInputIsHarmless() throws IOException {
    assumeTrue(!INPUT.isEmpty());
    Attempt attempt = new Attempt(Target.of(CHOSEN), Files.createTempDirectory("techradar-fuzz"));

    assertThat(attempt.findings(Files.readAllBytes(Path.of(INPUT)))).isEmpty();
  }

  private static boolean isChosen(Target target) {
    return CHOSEN.isEmpty() || target.word().equals(CHOSEN);
  }

  private static List<String> command(Target target, Path corpus, Path seeds, Path found) {
    long targets = Stream.of(Target.values()).filter(Fuzzing::isChosen).count();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzzed.class.getName());
    command.add("--target_args=" + target.word() + " " + found);
    command.add("--instrumentation_includes=" + WATCHED);
    command.add("--custom_hook_includes=" + WATCHED);
    command.add("--disabled_hooks=" + PATTERNS_OF_TEAMS);
    command.add(
        "--instrumentation_excludes=io.github.techradar.fuzz.**:io.github.techradar.hostile.**");
    command.add("--reproducer_path=" + found);
    command.add("-artifact_prefix=" + found + "/");
    command.add("-dict=src/fuzz/resources/words.dict");
    command.add("-seed=" + SEED);
    command.add("-timeout=" + PATIENCE_IN_SECONDS);
    command.add("-max_len=" + LONGEST_INPUT);
    command.add("-rss_limit_mb=0"); // the heap has its limit
    command.add("-max_total_time=" + Math.max(1, MINUTES * 60L / targets));
    command.add(corpus.toString());
    command.add(seeds.toString());
    return command;
  }

  private static Path empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    return folder;
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".input"))
          .sorted()
          .map(Path::getFileName)
          .map(Path::toString)
          .collect(Collectors.toList());
    }
  }
}
