package io.github.techradar.maven;

import io.github.techradar.check.Baseline;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.check.RadarCheck;
import io.github.techradar.history.HistoryReader;
import io.github.techradar.history.Past;
import io.github.techradar.model.Definition;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the radar is, and what to do about problems. */
abstract class AbstractRadarMojo extends AbstractMojo {

  private static final String BASELINE = "radar.baseline";

  private static final String CHANGE_DIRECTORY =
      "Set <sourceDirectory> in the plugin's configuration (-Dtechradar.sourceDirectory on the"
          + " command line) to the directory that holds the entries.";

  /**
   * The directory that holds the entries: Markdown files with front matter, in it and below.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.sourceDirectory",
      defaultValue = "${project.basedir}/src/radar",
      required = true)
  private File sourceDirectory;

  /**
   * The radar's definition. If not set, <code>radar.yml</code> in the source directory; without
   * such a file every setting has its default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.definition")
  private @Nullable File definition;

  /**
   * Skips the goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Publishes drafts like any other entry.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.drafts", defaultValue = "false")
  private boolean drafts;

  /**
   * Which problems fail the build: <code>error</code>, <code>warning</code> (warnings and errors)
   * or <code>never</code>. With <code>never</code> entries with errors are left out and named.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The file that lists known problems, which do not fail the build; entries with known errors are
   * left out and named. If not set, <code>radar.baseline</code> in the source directory; without
   * such a file no problem is known.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.baseline")
  private @Nullable File baseline;

  /**
   * The day to count the age of entries to, where the definition says <code>reviewAfter</code>: as
   * <code>YYYY-MM-DD</code>, or <code>today</code>. If not set, no entry is too old.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.reviewDay")
  private @Nullable String reviewDay;

  /** Whether the goal is to do nothing; says so if it is. */
  final boolean skips() {
    if (skip) {
      getLog().info("Skipped (techradar.skip).");
    }
    return skip;
  }

  final SourceDirectory sourceDirectory() {
    return new SourceDirectory(sourceDirectory.toPath());
  }

  /**
   * Reads and checks the radar and logs its problems and counts.
   *
   * @throws MojoFailureException if there are problems that {@code failOn} does not accept
   * @throws MojoExecutionException if the radar cannot be found or read
   */
  final CheckedRadar check() throws MojoFailureException, MojoExecutionException {
    FailOn failing = failing();
    long start = System.nanoTime();
    CheckedRadar radar = read();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    refuseNoEntries(radar);
    Baseline.Division problems = baseline().divide(radar.problems());
    ProblemLog log = new ProblemLog(getLog());
    log.print(problems.fresh());
    log.printKnown(problems, baselineFile().getName());
    radar.notes().forEach(getLog()::warn);
    log.printSummary(radar.files(), problems.fresh(), time);
    radar.radar().ifPresent(sound -> getLog().info(sound.counts().toString()));
    if (reviewDay == null && radar.radar().flatMap(r -> r.definition().reviewAfter()).isPresent()) {
      log.printNoReview();
    }
    found(problems.fresh());
    if (failing.isBrokenBy(problems.fresh())) {
      throw new MojoFailureException(
          "The radar has %s in %s. Mend what is listed above."
              .formatted(ProblemLog.counted(problems.fresh()), sourceDirectory));
    }
    return radar;
  }

  /** The file of the baseline, whether there is one or not. */
  final File baselineFile() {
    return baseline == null ? new File(sourceDirectory, BASELINE) : baseline;
  }

  private Baseline baseline() throws MojoExecutionException {
    File file = baselineFile();
    if (!file.exists() && baseline == null) {
      return Baseline.empty();
    }
    try {
      return Baseline.read(Files.readString(file.toPath()));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The baseline %s cannot be read (techradar.baseline): %s".formatted(file, e), e);
    }
  }

  /**
   * Called with all new problems before they may fail the build.
   *
   * @throws MojoExecutionException if something that is to be made of them cannot be made
   */
  void found(List<Problem> problems) throws MojoExecutionException {
    // only some goals pass them on
  }

  /**
   * The radar to publish, without the entries that have errors; these are named.
   *
   * @throws MojoFailureException as {@link #check}, and if the definition has errors
   * @throws MojoExecutionException as {@link #check}
   */
  final Radar radar() throws MojoFailureException, MojoExecutionException {
    Radar radar = check().radar().orElseThrow(AbstractRadarMojo::badDefinition);
    if (!radar.leftOut().isEmpty()) {
      getLog()
          .warn(
              radar.leftOut().stream()
                  .map(LeftOut::source)
                  .map(Names::visible)
                  .collect(Collectors.joining(", ", "Left out: ", "")));
    }
    return radar;
  }

  /**
   * The schema of front matter, whatever is wrong with entries.
   *
   * @throws MojoFailureException if the definition has errors
   * @throws MojoExecutionException if the radar cannot be found or read
   */
  final byte[] schemaOfEntries() throws MojoFailureException, MojoExecutionException {
    CheckedRadar radar = read();
    if (radar.radar().isEmpty()) {
      new ProblemLog(getLog()).print(radar.problems());
    }
    return radar.schemaText().orElseThrow(AbstractRadarMojo::badDefinition);
  }

  private static MojoFailureException badDefinition() {
    return new MojoFailureException(
        "The radar's definition has errors, so there is no radar. Mend what is listed above.");
  }

  private FailOn failing() throws MojoExecutionException {
    try {
      return FailOn.of(failOn);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** The radar as it is, without a word about it. */
  final CheckedRadar read() throws MojoExecutionException {
    if (!sourceDirectory.isDirectory()) {
      throw new MojoExecutionException(
          "There is no directory %s. %s".formatted(sourceDirectory, CHANGE_DIRECTORY));
    }
    if (definition != null && !definition.isFile()) {
      throw new MojoExecutionException(
          "There is no file %s; <definition> (techradar.definition) names the radar's settings."
              .formatted(definition));
    }
    try {
      CheckedRadar checked =
          RadarCheck.run(
              sourceDirectory(),
              Optional.ofNullable(definition).map(File::toPath),
              drafts,
              reviewDay());
      return checked.radar().isPresent() ? withHistory(checked, checked.radar().get()) : checked;
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The entries in %s cannot be read: %s".formatted(sourceDirectory, e), e);
    }
  }

  private CheckedRadar withHistory(CheckedRadar checked, Radar radar)
      throws MojoExecutionException {
    try {
      Past past = HistoryReader.read(radar, sourceDirectory(), drafts);
      return checked.with(past.history(), past.problems(), past.notes());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The git repository around %s cannot be read: %s".formatted(sourceDirectory, e), e);
    }
  }

  private Optional<LocalDate> reviewDay() throws MojoExecutionException {
    if (reviewDay == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          reviewDay.strip().equals("today")
              ? LocalDate.now(ZoneId.systemDefault())
              : LocalDate.parse(reviewDay.strip()));
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "reviewDay (techradar.reviewDay) cannot be '%s'; write a day as YYYY-MM-DD, or today."
              .formatted(reviewDay),
          e);
    }
  }

  private void refuseNoEntries(CheckedRadar radar) throws MojoExecutionException {
    if (radar.files() == 0 && radar.radar().isPresent()) {
      throw new MojoExecutionException(
          "There are no entries in %s: it has no file that %s. %s"
              .formatted(
                  sourceDirectory, wanted(radar.radar().get().definition()), CHANGE_DIRECTORY));
    }
  }

  private static String wanted(Definition definition) {
    String include = "matches " + String.join(" or ", definition.include());
    return definition.exclude().isEmpty()
        ? include
        : include + " and not " + String.join(" or ", definition.exclude());
  }
}
