package io.github.techradar.cli;

import io.github.techradar.app.NewEntry;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins an entry. */
@Command(
    name = "new",
    description =
        "Begins an entry: writes its file, with all that the radar asks of entries, and says what is"
            + " to be filled in.")
final class NewCommand extends AbstractRadarCommand {

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What the entry is called: --title=\"Apache Kafka\".")
  private @Nullable String title;

  @Option(
      names = "--quadrant",
      paramLabel = "NAME",
      description =
          "The name or id of the entry's quadrant. Only a radar of one quadrant can do without.")
  private @Nullable String quadrant;

  @Option(
      names = "--status",
      paramLabel = "NAME",
      description =
          "The name or id of the entry's status. If not given, it is Assess, or else the ring just"
              + " inside of Hold; a radar that has neither cannot do without.")
  private @Nullable String status;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description =
          "The day that the entry begins with: as YYYY-MM-DD, or today. Default: ${DEFAULT-VALUE}.")
  private String day = "today";

  @Override
  void run() throws RefusedException, UnusableException {
    SettingReader settings = settings();
    radar()
        .begin(
            new NewEntry(
                settings.entryTitle(title),
                Optional.ofNullable(quadrant),
                Optional.ofNullable(status),
                settings.day(day)));
  }
}
