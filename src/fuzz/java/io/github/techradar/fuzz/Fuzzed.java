package io.github.techradar.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What Jazzer calls with each input. A finding does not end the search: of each kind the smallest
 * input is kept, and a text beside it that says what happened.
 */
public final class Fuzzed {

  private static final Map<String, Integer> SIZES = new HashMap<>();
  private static Attempt attempt;
  private static Path found;

  private Fuzzed() {}

  /**
   * Takes the target's word and the folder for findings. A sound entry goes the whole way before
   * Jazzer counts time, for that of the first input goes into loading classes.
   */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("techradar-fuzz");
    attempt = new Attempt(Target.of(arguments[0]), folder);
    found = Path.of(arguments[1]);
    new Attempt(Target.ENTRY, folder).findings("## A *text* <b>with</b> HTML\n".getBytes(UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (Map.Entry<String, String> finding : attempt.findings(input).entrySet()) {
      if (input.length < SIZES.getOrDefault(finding.getKey(), Integer.MAX_VALUE)) {
        SIZES.put(finding.getKey(), input.length);
        String name = finding.getKey().replaceAll("[^A-Za-z0-9]+", "-");
        Files.write(found.resolve(name + ".input"), input);
        Files.write(
            found.resolve(name + ".txt"),
            (finding.getKey() + "\n" + finding.getValue() + "\n").getBytes(UTF_8));
      }
    }
  }
}
