package io.github.techradar.app;

import io.github.techradar.check.Baseline;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Documentation;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SourcePath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a front end is told of a check, in the order in which people want to read it. */
final class CheckReport {

  private final FrontEnd frontEnd;
  private final Path directory;
  private final String rewriting;

  /**
   * @param directory where the paths of problems start
   * @param rewriting what people call, or do, to write the baseline anew
   */
  CheckReport(FrontEnd frontEnd, Path directory, String rewriting) {
    this.frontEnd = frontEnd;
    this.directory = directory;
    this.rewriting = rewriting;
  }

  /** Each problem, what the plugin failed with, if it did, and where to read about the rules. */
  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      frontEnd.problem(shown(problem));
      problem.cause().ifPresent(cause -> frontEnd.fault(problem.location().path(), cause));
    }
    List<Rule> rules = problems.stream().map(Problem::rule).distinct().toList();
    if (rules.size() == 1) {
      frontEnd.inform("What this rule is for: " + Documentation.of(rules.get(0)));
    } else if (!rules.isEmpty()) {
      frontEnd.inform("What these rules are for: " + Documentation.OF_RULES);
    }
  }

  private Problem shown(Problem problem) {
    return frontEnd
        .start()
        .map(start -> SourcePath.from(start, directory, problem.location().path()))
        .map(problem::in)
        .orElse(problem);
  }

  /** How many problems a baseline knows, and how many it knows in vain. */
  void known(Baseline.Division problems, Path baseline) {
    int known = problems.known().size();
    if (known > 0) {
      frontEnd.inform(
          "%s known (%s) and no reason to fail. %s lists all."
              .formatted(
                  are(known),
                  baseline.getFileName(),
                  frontEnd.assignment(Setting.BASELINE, BaselineFile.NONE)));
    }
    if (problems.gone() > 0) {
      String first = problems.fresh().isEmpty() ? "Write" : "Mend what is new, then write";
      frontEnd.warn(
          "%s of %s %s no more. %s it anew: %s"
              .formatted(
                  count(problems.gone(), "problem"),
                  baseline.getFileName(),
                  problems.gone() == 1 ? "is" : "are",
                  first,
                  rewriting));
    }
  }

  /** What was done, and what came of it, in one line. */
  void summary(int files, Baseline.Division problems, Duration time) {
    String none = problems.known().isEmpty() ? "no problems" : "no new problems";
    frontEnd.inform(
        "%s checked in %s s: %s"
            .formatted(
                count(files, "file"),
                BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP),
                problems.fresh().isEmpty() ? none : counted(problems.fresh())));
  }

  /** That the age of entries cannot be counted, though the definition limits it. */
  void noReview() {
    frontEnd.inform(
        "reviewAfter is not checked: set %s to the day to count to, or to today."
            .formatted(frontEnd.key(Setting.REVIEW_DAY)));
  }

  /** That all problems are known from now on. */
  void written(List<Problem> problems, Path baseline) {
    frontEnd.inform(
        "%s written to %s; from now on only new ones fail."
            .formatted(are(problems.size()), baseline));
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

  private static String are(int problems) {
    return count(problems, "problem") + (problems == 1 ? " is" : " are");
  }

  private static String count(int number, String thing) {
    return Counts.plural(number, thing, thing + "s");
  }
}
