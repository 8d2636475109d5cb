package io.github.techradar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM allocated, by its own log: the sum of what the heap grew by between its collections.
 * The log counts in whole MB, so less than one in a hundred is lost.
 */
final class GcLog {

  /** Makes a JVM write such a log into the folder it runs in. */
  static final String OPTION = "-Xlog:gc,gc+heap+exit:file=gc.log";

  /** Of {@code Pause Young (Normal) (G1 Evacuation Pause) 24M->5M(256M) 3.1ms}. */
  private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M");

  /** At the end, such as {@code garbage-first heap total 258048K, used 33456K}. */
  private static final Pattern AT_EXIT = Pattern.compile("total \\d+K, used (\\d+)K");

  private GcLog() {}

  static Path in(Path folder) {
    return folder.resolve("gc.log");
  }

  /** In MB; empty if the log has none of what is looked for. */
  static OptionalDouble allocated(Path log) throws IOException {
    double grown = 0;
    double last = 0;
    double atExit = 0;
    boolean hasEnd = false;
    for (String line : Files.readAllLines(log)) {
      Matcher pause = PAUSE.matcher(line);
      Matcher end = AT_EXIT.matcher(line);
      if (pause.find()) {
        grown += Double.parseDouble(pause.group(1)) - last;
        last = Double.parseDouble(pause.group(2));
      } else if (end.find()) {
        atExit += Double.parseDouble(end.group(1)) / 1024;
        hasEnd = true;
      }
    }
    return hasEnd ? OptionalDouble.of(grown + atExit - last) : OptionalDouble.empty();
  }
}
