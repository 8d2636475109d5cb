package io.github.techradar.fuzz;

import io.github.techradar.app.UnusableException;
import io.github.techradar.hostile.WholeWay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One input on the whole way, and what is wrong with it. */
final class Attempt {

  private static final String HOUSE = "io.github.techradar.";

  /** Every so many inputs one is tried twice, for the same files must give the same bytes. */
  private static final int TWICE = 16;

  private final Target target;
  private final Path source;
  private final Path output;
  private final Path again;

  /**
   * @param folder where to put the radar and all that is made of it
   */
  Attempt(Target target, Path folder) {
    this.target = target;
    this.source = folder.resolve("source");
    this.output = folder.resolve("output");
    this.again = folder.resolve("again");
  }

  /** What is wrong, by its kind: two inputs with the same fault have the same kind. */
  Map<String, String> findings(byte[] input) {
    Map<String, String> findings = new TreeMap<>();
    try {
      for (Path folder : List.of(source, output, again)) {
        remove(folder);
        Files.createDirectories(folder);
      }
      target.write(source, input);
      for (String finding : WholeWay.findings(source, output)) {
        findings.put(finding.replaceFirst(": .*", ""), finding);
      }
      if (Arrays.hashCode(input) % TWICE == 0) {
        WholeWay.findings(source, again);
        if (!contents(output).equals(contents(again))) {
          findings.put("other bytes the second time", "");
        }
      }
    } catch (UnusableException e) {
      if (!e.getMessage().startsWith("There are no entries in")) {
        findings.put("unusable: " + kind(e), e.toString());
      }
    } catch (Throwable e) { // also an overflow of the stack
      findings.put(kind(e), e.toString());
    }
    return findings;
  }

  /** The exception and the first method of ours that it went through. */
  private static String kind(Throwable e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String where =
        Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(HOUSE))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("nowhere");
    return cause.getClass().getSimpleName() + " in " + where.replace(HOUSE, "");
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
