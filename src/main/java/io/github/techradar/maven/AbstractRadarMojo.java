package io.github.techradar.maven;

import io.github.techradar.app.FailOn;
import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SafeFrontEnd;
import io.github.techradar.app.Setting;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.Told;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the radar is, and what to do about problems. */
abstract class AbstractRadarMojo extends AbstractMojo {

  private static final String NOT_HERE = "Modules without a radar of their own are left alone.";

  /**
   * The directory that holds the entries: Markdown files with front matter, in it and below. If not
   * set, <code>src/radar</code>; without such a folder <code>radar</code>, and without a POM the
   * folder that Maven was started in, if they have entries.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.sourceDirectory")
  private @Nullable File sourceDirectory;

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

  /**
   * Keeps what was read and rendered below the build directory, for the next build to make only
   * what has changed. What builds write is the same without it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.cache", defaultValue = "true")
  private boolean cache;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      return;
    }
    if (isWithoutRadar()) {
      if (told().isNew("modules")) {
        getLog().info(NOT_HERE);
      }
      return;
    }
    try {
      run();
    } catch (RefusedException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (UnusableException e) {
      throw new MojoExecutionException(e.getMessage(), e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | StackOverflowError e) {
      throw new MojoExecutionException(failed(e), e);
    }
  }

  /** That the plugin failed, though every file that it could blame has been named. */
  static String failed(Throwable cause) {
    return "The plugin failed, which is a fault of its own (%s). Please report it, with what 'mvn -X' writes."
        .formatted(cause.getClass().getSimpleName());
  }

  /** Does what the goal is for. */
  abstract void run() throws RefusedException, UnusableException;

  /** Whether the goal is to do nothing; says so if it is. */
  final boolean skips() {
    if (skip) {
      getLog().info("Skipped (techradar.skip).");
    }
    return skip;
  }

  final MavenSession session() {
    return session;
  }

  /** The name as it is set. */
  final String name() {
    return name;
  }

  /**
   * Where everything of the radar is on its site.
   *
   * @throws UnusableException if it cannot be named so
   */
  final SitePaths paths() throws UnusableException {
    return settings().name(name);
  }

  /** The folder of the radar as it is set, or else found; it need not exist. */
  final Path sourceDirectory() {
    return namedDirectory()
        .or(this::found)
        .orElseGet(() -> work().base().resolve(RadarFinder.USUAL));
  }

  /** The folder of the radar as it is set. */
  final Optional<Path> namedDirectory() {
    return Optional.ofNullable(sourceDirectory).map(File::toPath);
  }

  private Optional<Path> found() {
    WorkFolder work = work();
    return work.hasPom()
        ? RadarFinder.inProject(work.base()).or(this::ofTheOnlyModule)
        : RadarFinder.in(work.base());
  }

  /** The radar of another module, where the goal is called by itself and only one has a radar. */
  private Optional<Path> ofTheOnlyModule() {
    List<Path> radars =
        execution.getSource() == MojoExecution.Source.CLI ? Modules.radars(session) : List.of();
    return radars.size() == 1 ? Optional.of(radars.get(0)) : Optional.empty();
  }

  /** Whether there is nothing to do, for the radar of this build is in another module. */
  boolean isWithoutRadar() {
    Path source = sourceDirectory();
    return work().hasPom()
        && !Files.isDirectory(source)
        && execution.getSource() != MojoExecution.Source.CLI
        && Modules.haveRadarElsewhere(session, source, sourceDirectory == null);
  }

  final WorkFolder work() {
    return WorkFolder.of(session);
  }

  final Told told() {
    return SessionReadings.told(session);
  }

  /** Understands words of a POM or a command line. */
  final SettingReader settings() {
    return new SettingReader(frontEnd());
  }

  final FrontEnd frontEnd() {
    return SafeFrontEnd.around(new MavenFrontEnd(getLog(), start(), goals()));
  }

  /** The folder that Maven was started in, if it says. */
  private Optional<Path> start() {
    return Optional.ofNullable(session.getSystemProperties().getProperty("user.dir")).map(Path::of);
  }

  /** What stands before the name of a goal on the command line. */
  private String goals() {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return (work().hasPom() ? plugin.getGoalPrefix() : plugin.getId()) + ":";
  }

  /**
   * Which problems fail the build.
   *
   * @throws UnusableException if there is no such choice
   */
  final FailOn failOn() throws UnusableException {
    return settings().failOn(failOn);
  }

  /**
   * The radar, whose reading all goals of this call of Maven share.
   *
   * @throws UnusableException if a setting cannot be what it is
   */
  final TechRadar radar() throws UnusableException {
    Path source = sourceDirectory();
    sayWhatWasFound(source);
    RadarFolder folder =
        new RadarFolder(
            source,
            Optional.ofNullable(definition).map(File::toPath),
            Optional.ofNullable(baseline).map(File::toPath),
            drafts,
            settings().reviewDay(reviewDay),
            cache ? ProjectCache.of(session, paths().name()) : Optional.empty());
    return TechRadar.in(folder, frontEnd(), SessionReadings.of(session));
  }

  /** That the folder is not the usual one, or that there is no POM that anybody could read. */
  private void sayWhatWasFound(Path source) {
    WorkFolder work = work();
    boolean isUsual = work.hasPom() && source.equals(work.base().resolve(RadarFinder.USUAL));
    String found =
        "The radar is in %s (%s names another folder)."
            .formatted(source, frontEnd().key(Setting.SOURCE_DIRECTORY));
    if (sourceDirectory == null && !isUsual && Files.isDirectory(source) && told().isNew(found)) {
      frontEnd().inform(found);
    }
  }
}
