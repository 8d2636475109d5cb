package io.github.techradar.cli;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SafeFrontEnd;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What all commands share: where the radar is, and what they end with. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = RadarCommand.Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
abstract class AbstractCommand implements Callable<Integer> {

  /** What messages and help call the place of the entries. */
  static final String DIRECTORY = "DIRECTORY";

  @Parameters(
      paramLabel = DIRECTORY,
      arity = "0..1",
      description =
          "The directory that holds the entries: Markdown files with front matter, in it and below."
              + " If not given: src/radar, radar, or the current directory, whichever has a radar.")
  private @Nullable Path sourceDirectory;

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
    } catch (RuntimeException | Error e) {
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

  /** The folder that the command was called in. */
  static Path here() {
    return Path.of("").toAbsolutePath();
  }

  /** Files as they are given, each with its whole path. */
  static List<Path> whole(List<Path> files) {
    return files.stream().map(Path::toAbsolutePath).toList();
  }

  /** The folder of the radar as it is given, or else found; it need not exist. */
  final Path directory() {
    return namedDirectory().orElseGet(this::find);
  }

  /** The folder of the radar as it is given. */
  final Optional<Path> namedDirectory() {
    return Optional.ofNullable(sourceDirectory).map(Path::toAbsolutePath);
  }

  /** Where the radar is if nobody says it; tells so where that could be a surprise. */
  private Path find() {
    Path usual = here().resolve(RadarFinder.USUAL);
    Path found = RadarFinder.in(here()).orElse(usual);
    if (!found.equals(usual)) {
      frontEnd()
          .inform("The radar is in %s (%s names another folder).".formatted(found, DIRECTORY));
    }
    return found;
  }
}
