package io.github.techradar.cli;

import io.github.techradar.app.FailOn;
import io.github.techradar.app.RadarFolder;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands share that check a radar: what to do about problems. */
abstract class AbstractCheckingCommand extends AbstractRadarCommand {

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description =
          "Which problems make the radar be refused: error, warning (warnings and errors) or never."
              + " With never, entries with errors are left out and named. Default:"
              + " ${DEFAULT-VALUE}.")
  private String failOn = "error";

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

  @Mixin private NameOption name = new NameOption();

  /**
   * Where everything of the radar is on its site.
   *
   * @throws UnusableException if it cannot be named so
   */
  final SitePaths paths() throws UnusableException {
    return name.paths(settings());
  }

  /**
   * Which problems make the radar be refused.
   *
   * @throws UnusableException if there is no such choice
   */
  final FailOn failOn() throws UnusableException {
    return settings().failOn(failOn);
  }

  @Override
  final RadarFolder folder() throws UnusableException {
    return new RadarFolder(
        directory(),
        definition(),
        Optional.ofNullable(baseline).map(Path::toAbsolutePath),
        drafts,
        settings().reviewDay(reviewDay));
  }
}
