package io.github.techradar.cli;

import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.TechRadar;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands share that read a radar. */
abstract class AbstractRadarCommand extends AbstractCommand {

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      description = "The radar's definition. Default: radar.yml in the directory of the entries.")
  private @Nullable Path definition;

  final Optional<Path> definition() {
    return Optional.ofNullable(definition).map(Path::toAbsolutePath);
  }

  /**
   * How the radar is to be read.
   *
   * @throws UnusableException if a setting cannot be what it is
   */
  RadarFolder folder() throws UnusableException {
    return new RadarFolder(directory(), definition(), Optional.empty(), false, Optional.empty());
  }

  /**
   * The radar.
   *
   * @throws UnusableException if a setting cannot be what it is
   */
  final TechRadar radar() throws UnusableException {
    return TechRadar.in(folder(), frontEnd());
  }
}
