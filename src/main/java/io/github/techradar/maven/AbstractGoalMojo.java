package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SafeFrontEnd;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.Told;
import io.github.techradar.app.UnusableException;
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

/** What all goals share: where the radar is, and how they end. */
abstract class AbstractGoalMojo extends AbstractMojo {

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
   * Skips the goal.
   *
   * @since 0.1.0
   */
  @Parameter(property = "techradar.skip", defaultValue = "false")
  private boolean skip;

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

  /**
   * Finds the files that settings name.
   *
   * @param base the folder that paths of POMs start from
   */
  final GivenPaths given(Path base) {
    return new GivenPaths(session.getUserProperties(), start().orElse(base), base);
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
}
