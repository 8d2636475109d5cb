package io.github.techradar.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What numbers depend on, without a word that names a machine. */
final class Machine {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /** A build, and the collector and the compiler of its JVM, keep about two processors busy. */
  private static final int OF_THE_BENCHMARK = 2;

  private Machine() {}

  /** How many threads want a processor, on average of the last minute; negative if not known. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** One line, such as {@code 2 processors, Java 17.0.15, Linux.} */
  static String text() {
    return "%d processors, Java %s, %s.%n"
        .formatted(PROCESSORS, System.getProperty("java.version"), System.getProperty("os.name"));
  }

  /**
   * The same, and what to think of the numbers if the machine was busy with something else.
   *
   * @param busiest the highest load that was seen
   */
  static String text(double busiest) {
    return busiest > PROCESSORS + OF_THE_BENCHMARK
        ? text()
            + String.format(
                Locale.ROOT,
                "Other programs were running (load %.0f): trust processor times only.%n",
                busiest)
        : text();
  }
}
