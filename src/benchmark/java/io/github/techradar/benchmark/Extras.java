package io.github.techradar.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is no time: the classes that a goal loads, and whether a small heap is enough for it. */
final class Extras {

  private static final String SMALL_HEAP = "-Xmx256m -XX:+ExitOnOutOfMemoryError";

  private Extras() {}

  /**
   * Counts and tries, and makes a table of it.
   *
   * @param small whose radar is enough to see which classes are loaded
   * @param large whose radar needs the most memory
   * @param entries how many that has
   */
  static String table(Workplace small, Workplace large, int entries, List<Call> calls)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    StringBuilder table = new StringBuilder("\n### Classes and memory\n\n");
    table.append(
        "| goal | classes loaded beyond an empty build | %s entries in 256 MB |\n"
            .formatted(Numbers.count(entries)));
    table.append("| --- | ---: | --- |\n");
    for (Call call : calls) {
      if (call.isUsual()) {
        Progress.say("classes and memory of " + call.word());
        Optional<String> failure = failure(large, call);
        failure.ifPresent(Progress::say);
        long classes = small.classes(call) - small.classes(call.empty().orElseThrow());
        table.append(
            "| %s | %s | %s |\n"
                .formatted(
                    call.label(),
                    Numbers.count(classes),
                    failure.isEmpty() ? "enough" : "too little"));
      }
    }
    return table.toString();
  }

  private static Optional<String> failure(Workplace large, Call call)
      throws IOException, InterruptedException {
    try {
      large.measure(call, SMALL_HEAP);
      return Optional.empty();
    } catch (MeasuredProcess.FailedException e) {
      return Optional.of(e.getMessage());
    }
  }
}
