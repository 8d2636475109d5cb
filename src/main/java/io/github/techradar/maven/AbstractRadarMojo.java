package io.github.techradar.maven;

import io.github.techradar.check.Baseline;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.model.Problem;
import io.github.techradar.model.SitePaths;
import io.github.techradar.source.SourceDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the radar is, and what to do about problems. */
abstract class AbstractRadarMojo extends AbstractMojo {

  private static final String BASELINE = "radar.baseline";
  private static final String NO_BASELINE = "none";

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
   * The name of the radar, where a project or a site has several: small letters, digits and single
   * hyphens. Its page is <code>NAME.html</code> and all its other pages are below <code>NAME/
   * </code>; what goals write for other tools goes to a folder <code>NAME</code> in their <code>
   * outputDirectory</code>, unless the name is <code>radar</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.name", defaultValue = "radar", required = true)
  private String name;

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
   * such a file, and with <code>none</code>, no problem is known.
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

  /** The name as it is set. */
  final String name() {
    return name;
  }

  /**
   * Where everything of the radar is on its site.
   *
   * @throws MojoExecutionException if it cannot be named so
   */
  final SitePaths paths() throws MojoExecutionException {
    try {
      return new SitePaths(name);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("name (techradar.name): " + e.getMessage(), e);
    }
  }

  /**
   * The folder of this radar's files in one where several radars write; it is that one itself if
   * the radar was given no name.
   *
   * @throws MojoExecutionException as {@link #paths}
   */
  final File ownFolder(File directory) throws MojoExecutionException {
    SitePaths paths = paths();
    return paths.isDefault() ? directory : new File(directory, paths.folder());
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
    Baseline known = radar.radar().isPresent() ? baseline() : Baseline.empty();
    Baseline.Division problems = known.divide(radar.problems());
    ProblemLog log = new ProblemLog(getLog());
    log.print(problems.fresh());
    log.printKnown(problems, baselineFile().getName());
    radar.notes().forEach(getLog()::warn);
    log.printSummary(radar.files(), problems, time);
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
    if ((!file.exists() && baseline == null) || file.getName().equals(NO_BASELINE)) {
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
   * The schema of front matter, whatever is wrong with entries.
   *
   * @throws MojoFailureException if the definition has errors
   * @throws MojoExecutionException if the radar cannot be found or read
   */
  final byte[] schemaOfEntries() throws MojoFailureException, MojoExecutionException {
    CheckedRadar radar = folder().entries();
    if (radar.radar().isEmpty()) {
      new ProblemLog(getLog()).print(radar.problems());
    }
    return radar.schemaText().orElseThrow(AbstractRadarMojo::badDefinition);
  }

  static MojoFailureException badDefinition() {
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

  /** The radar as it is, without a word about it, and without its history. */
  final CheckedRadar read() throws MojoExecutionException {
    return folder().read();
  }

  /** Where all of it is. */
  final RadarFolder folder() throws MojoExecutionException {
    try {
      Optional<LocalDate> day = Optional.ofNullable(reviewDay).map(ReviewDay::of);
      return new RadarFolder(sourceDirectory, Optional.ofNullable(definition), drafts, day);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
