package io.github.techradar.cli;

import io.github.techradar.app.FailOn;
import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SafeFrontEnd;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What all commands share: where the radar is, and what to do about problems. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = RadarCommand.Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
abstract class AbstractRadarCommand implements Callable<Integer> {

  /** What messages and help call the place of the entries. */
  static final String DIRECTORY = "DIRECTORY";

  @Parameters(
      paramLabel = DIRECTORY,
      arity = "0..1",
      description =
          "The directory that holds the entries: Markdown files with front matter, in it and below."
              + " If not given: src/radar, radar, or the current directory, whichever has a radar.")
  private @Nullable Path sourceDirectory;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Which problems make the radar be refused: error, warning (warnings and errors) or never."
              + " With never, entries with errors are left out and named. Default:"
              + " ${DEFAULT-VALUE}.")
  private String failOn = "error";

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      description = "The radar's definition. Default: radar.yml in the directory of the entries.")
  private @Nullable Path definition;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The file that lists known problems; none knows no problem. Default: radar.baseline in"
              + " the directory of the entries, if it is there.")
  private @Nullable Path baseline;

  @Option(names = "--drafts", description = "Take drafts like any other entry.")
  private boolean drafts;

  @Option(
      names = "--review-day",
      paramLabel = "DAY",
      description =
          "The day to count the age of entries to, where the definition says reviewAfter: as"
              + " YYYY-MM-DD, or today. If not given, no entry is too old.")
  private @Nullable String reviewDay;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The name of the radar, where a site has several: its page is NAME.html, its other pages"
              + " are below NAME/, and so is what is written for other tools. Default:"
              + " ${DEFAULT-VALUE}.")
  private String name = SitePaths.DEFAULT_NAME;

  @ParentCommand private @Nullable RadarCommand parent;

  @Override
  public final Integer call() {
    CommandFrontEnd terminal = parent().frontEnd();
    try {
      run();
      return ExitStatus.FINE;
    } catch (RefusedException e) {
      terminal.fail(message(e));
      return ExitStatus.REFUSED;
    } catch (UnusableException e) {
      terminal.fail(message(e));
      if (e.getCause() != null) {
        terminal.fault(DIRECTORY, e.getCause());
      }
      return ExitStatus.UNUSABLE;
    } catch (RuntimeException | StackOverflowError e) {
      terminal.fail(
          "The program failed, which is a fault of its own (%s). Please report it, with what '--verbose' writes."
              .formatted(e.getClass().getSimpleName()));
      terminal.fault(DIRECTORY, e);
      return ExitStatus.FAULT;
    }
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  /** Does what the command is for. */
  abstract void run() throws RefusedException, UnusableException;

  private RadarCommand parent() {
    if (parent == null) {
      throw new IllegalStateException("there is no command around this one");
    }
    return parent;
  }

  final FrontEnd frontEnd() {
    return SafeFrontEnd.around(parent().frontEnd());
  }

  /** Understands words of a command line. */
  final SettingReader settings() {
    return new SettingReader(frontEnd());
  }

  /**
   * Where everything of the radar is on its site.
   *
   * @throws UnusableException if it cannot be named so
   */
  final SitePaths paths() throws UnusableException {
    return settings().name(name);
  }

  /**
   * Which problems make the radar be refused.
   *
   * @throws UnusableException if there is no such choice
   */
  final FailOn failOn() throws UnusableException {
    return settings().failOn(failOn);
  }

  /**
   * The radar.
   *
   * @throws UnusableException if a setting cannot be what it is
   */
  final TechRadar radar() throws UnusableException {
    Path directory =
        Optional.ofNullable(sourceDirectory).map(Path::toAbsolutePath).orElseGet(this::find);
    return TechRadar.in(
        new RadarFolder(
            directory,
            Optional.ofNullable(definition).map(Path::toAbsolutePath),
            Optional.ofNullable(baseline).map(Path::toAbsolutePath),
            drafts,
            settings().reviewDay(reviewDay)),
        frontEnd());
  }

  /** Where the radar is if nobody says it; tells so where that could be a surprise. */
  private Path find() {
    Path here = Path.of("").toAbsolutePath();
    Path usual = here.resolve(RadarFinder.USUAL);
    Path found = RadarFinder.in(here).orElse(usual);
    if (!found.equals(usual)) {
      frontEnd()
          .inform("The radar is in %s (%s names another folder).".formatted(found, DIRECTORY));
    }
    return found;
  }
}
