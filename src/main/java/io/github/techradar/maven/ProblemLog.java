package io.github.techradar.maven;

import io.github.techradar.check.Baseline;
import io.github.techradar.model.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** How problems are said in Maven's log. */
final class ProblemLog {

  private final Log log;

  ProblemLog(Log log) {
    this.log = log;
  }

  /** Each problem with its place, and below it what to do. */
  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      String help = "    " + problem.help();
      if (problem.isError()) {
        log.error(problem.headline());
        log.error(help);
      } else {
        log.warn(problem.headline());
        log.warn(help);
      }
    }
  }

  /** How many problems a baseline knows, and how many it knows in vain. */
  void printKnown(Baseline.Division problems, String baseline) {
    int known = problems.known().size();
    if (known > 0) {
      String number = known == 1 ? "1 problem is" : known + " problems are";
      log.info(
          "%s known (%s) and no reason to fail. -Dtechradar.baseline=none lists all."
              .formatted(number, baseline));
    }
    if (problems.gone() > 0) {
      String first = problems.fresh().isEmpty() ? "Write" : "Mend what is new, then write";
      log.warn(
          "%s of %s %s no more. %s it anew: mvn techradar:validate -Dtechradar.baseline.write"
              .formatted(
                  count(problems.gone(), "problem"),
                  baseline,
                  problems.gone() == 1 ? "is" : "are",
                  first));
    }
  }

  /** What was done, and what came of it, in one line. */
  void printSummary(int files, Baseline.Division problems, Duration time) {
    String none = problems.known().isEmpty() ? "no problems" : "no new problems";
    log.info(
        "%s checked in %s s: %s"
            .formatted(
                count(files, "file"),
                BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP),
                problems.fresh().isEmpty() ? none : counted(problems.fresh())));
  }

  /** That the age of entries cannot be counted, though the definition limits it. */
  void printNoReview() {
    log.info(
        "reviewAfter is not checked: set techradar.reviewDay to the day to count to, or to today.");
  }

  /** Problems as a sum: {@code 2 errors and 1 warning}. */
  static String counted(List<Problem> problems) {
    int errors = (int) problems.stream().filter(Problem::isError).count();
    List<String> counts = new ArrayList<>();
    if (errors > 0) {
      counts.add(count(errors, "error"));
    }
    if (problems.size() > errors) {
      counts.add(count(problems.size() - errors, "warning"));
    }
    return String.join(" and ", counts);
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
