package io.github.techradar.app;

import io.github.techradar.check.Baseline;
import io.github.techradar.export.UsageJson;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.output.OutputFile;
import io.github.techradar.source.FileContent;
import io.github.techradar.source.ReadingException;
import io.github.techradar.usage.InventoryReading;
import io.github.techradar.usage.Policy;
import io.github.techradar.usage.PolicyFile;
import io.github.techradar.usage.Suggestions;
import io.github.techradar.usage.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A build that is held to a radar: all that a front end calls for that.
 *
 * <pre>{@code
 * UsageCheck check = new UsageCheck(plan, frontEnd);
 * Policy policy = check.policy(Path.of("radar.json"));
 * check.check(policy, InventoryFiles.read(files, root));
 * }</pre>
 */
public final class UsageCheck {

  /** What people call to have a build checked, and what its files are called. */
  private static final String CHECK = "usage";

  private static final String BASELINE = "usage.baseline";

  /** In bytes; a radar of 1,000 long entries has a twentieth of that. */
  private static final int LARGEST_RADAR = 200_000_000;

  /** What a team may accept as it is. What could not be looked at is none of it. */
  private static final Set<Rule> OF_USES =
      Set.of(Rule.BANNED_IN_USE, Rule.VERSION_OUTSIDE, Rule.UNLISTED_IN_USE);

  private final UsagePlan plan;
  private final FrontEnd frontEnd;
  private final BaselineFile baseline;
  private final CheckReport report;

  /**
   * @param plan how to check
   * @param frontEnd is told what is found
   */
  public UsageCheck(UsagePlan plan, FrontEnd frontEnd) {
    this.plan = plan;
    this.frontEnd = SafeFrontEnd.around(frontEnd);
    this.baseline =
        new BaselineFile(
            plan.baseline(), plan.root().resolve(BASELINE), "this build", CHECK, this.frontEnd);
    this.report = new CheckReport(this.frontEnd, plan.root(), rewriting());
  }

  /**
   * What a radar has decided, by its {@code radar.json}.
   *
   * @throws UnusableException if the file cannot be read, or is no such document
   */
  public Policy policy(Path radarJson) throws UnusableException {
    if (!Files.exists(radarJson)) {
      throw new UnusableException(
          "There is no radar %s (%s): no such file or folder, and no coordinates of one in a repository (groupId:artifactId:version)."
              .formatted(radarJson, frontEnd.key(Setting.RADAR)));
    }
    try {
      byte[] bytes =
          FileContent.read(radarJson, LARGEST_RADAR)
              .orElseThrow(() -> new IOException("it is larger than 200 MB"));
      return PolicyFile.read(radarJson.toString(), bytes);
    } catch (IOException e) {
      throw new UnusableException(
          "The radar %s cannot be read (%s): %s"
              .formatted(radarJson, frontEnd.key(Setting.RADAR), e),
          e);
    } catch (ReadingException e) {
      throw new UnusableException(
          "The radar cannot be read (%s): %s. %s"
              .formatted(frontEnd.key(Setting.RADAR), e.problem().headline(), e.problem().help()));
    }
  }

  /**
   * Tells the front end and other tools what is used against the radar.
   *
   * @throws RefusedException if there are problems that are not accepted
   * @throws UnusableException if a file cannot be read or written
   */
  public void check(Policy radar, InventoryReading reading)
      throws RefusedException, UnusableException {
    Usage usage = usage(radar, reading);
    Baseline.Division problems = baseline.read().divide(problems(usage, reading), Usage::asDirect);
    report.problems(problems.fresh());
    report.known(
        plan.isPart() || !reading.unread().isEmpty()
            ? new Baseline.Division(problems.fresh(), problems.known(), 0)
            : problems,
        baseline.path());
    if (reading.inventories().isEmpty()) {
      throw new UnusableException(
          "No inventory could be read (%s), so nothing was checked."
              .formatted(frontEnd.key(Setting.INVENTORIES)));
    }
    frontEnd.inform(usage.sums().ofComponents());
    frontEnd.inform(usage.sums().ofEntries());
    if (usage.policy().entries().stream().allMatch(entry -> entry.coordinates().isEmpty())) {
      frontEnd.warn(
          "No entry of %s has coordinates, so nothing of it can be found in builds."
              .formatted(radar.radar()));
    }
    FindingsWriter.write(problems.fresh(), plan.root(), plan.output(), CHECK, frontEnd);
    write(usage);
    if (plan.suggests()) {
      Suggestions.of(usage).forEach(frontEnd::output);
    }
    accept(radar, problems.fresh());
  }

  /**
   * Makes all of today's uses known, so that only new ones are refused from now on.
   *
   * @throws UnusableException if only a part of the build is looked at, or if the file cannot be
   *     written
   */
  public void writeBaseline(Policy radar, InventoryReading reading) throws UnusableException {
    if (plan.whole().isPresent()) {
      throw new UnusableException(
          "The baseline is of the whole build, and this is only a part of it. Write it %s."
              .formatted(plan.whole().get()));
    }
    Usage usage = usage(radar, reading);
    List<Problem> all = problems(usage, reading);
    if (!reading.unread().isEmpty()) {
      report.problems(all.stream().filter(p -> !OF_USES.contains(p.rule())).toList());
      throw new UnusableException(
          "The baseline is of the whole build, and not all inventories could be read. Mend what is"
              + " listed above, or leave it out.");
    }
    List<Problem> uses =
        Baseline.distinct(all.stream().filter(p -> OF_USES.contains(p.rule())).toList());
    report.problems(all.stream().filter(p -> !OF_USES.contains(p.rule())).toList());
    baseline.write(uses);
    report.written(uses, baseline.path());
  }

  private Usage usage(Policy radar, InventoryReading reading) throws UnusableException {
    if (reading.inventories().isEmpty() && reading.problems().isEmpty()) {
      throw new UnusableException(
          "There is nothing to look at: no project of Maven, and no inventory (%s)."
              .formatted(frontEnd.key(Setting.INVENTORIES)));
    }
    return Usage.of(radar.with(plan.rules()), reading);
  }

  private static List<Problem> problems(Usage usage, InventoryReading reading) {
    return Problem.sorted(
        Stream.concat(
                usage.problems().stream(),
                usage.policy().severities().weighed(reading.problems()).stream())
            .toList());
  }

  private void write(Usage usage) throws UnusableException {
    Path file = plan.output().directory().resolve(UsageJson.FILE_NAME);
    try {
      OutputFile.write(file, UsageJson.bytes(usage));
    } catch (IOException e) {
      throw new UnusableException("%s cannot be written: %s".formatted(file, e), e);
    }
  }

  /** In words, for only who has called it knows all that it was called with. */
  private String rewriting() {
    return "run the same command with " + frontEnd.baselineOption();
  }

  /** How to write the baseline: a part of the build must not. */
  private String how() {
    return plan.whole().map(whole -> " " + whole).orElse("") + ": " + rewriting();
  }

  private void accept(Policy radar, List<Problem> fresh) throws RefusedException {
    if (plan.failOn().isBrokenBy(fresh)) {
      boolean areUses = fresh.stream().anyMatch(problem -> OF_USES.contains(problem.rule()));
      throw new RefusedException(
          "The build has %s against %s. Mend what is listed above%s."
              .formatted(
                  CheckReport.counted(fresh),
                  radar.radar(),
                  areUses ? ", or accept today's uses" + how() : ""),
          fresh);
    }
  }
}
