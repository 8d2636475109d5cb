package io.github.techradar.cli;

import io.github.techradar.app.ImportSettingReader;
import io.github.techradar.app.NewImport;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarImport;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports the radar of another tool. */
@Command(
    name = "import",
    description = {
      "Imports the radar of another tool: writes an entry for each row or file, and a definition,"
          + " then checks them. No file that is there is changed unless that is wished."
    })
final class ImportCommand extends AbstractCommand {

  @Option(
      names = "--from",
      paramLabel = "FILE",
      split = ",",
      description =
          "The files of the radar: a file, a directory, or several with commas between them. Several"
              + " files are states of one radar, each of its day, unless the format has a file for"
              + " each entry.")
  private @Nullable List<Path> from;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "The format of these files. If not given, it is found out from their content.")
  private @Nullable String format;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What the radar is called. If not given, it is called as the files say.")
  private @Nullable String title;

  @Option(
      names = "--rings",
      paramLabel = "NAME",
      split = ",",
      description =
          "The names of the rings, innermost first and with commas between them, for a format that"
              + " only counts them.")
  private @Nullable List<@Nullable String> rings;

  @Option(
      names = "--quadrants",
      paramLabel = "NAME",
      split = ",",
      description =
          "The names of the quadrants, in the order of the format and with commas between them, for"
              + " a format that only counts them.")
  private @Nullable List<@Nullable String> quadrants;

  @Option(
      names = "--mapping",
      paramLabel = "FIELD:KEY",
      split = ",",
      description =
          "Where files with keys of their own have what entries need:"
              + " status:config.ring,title:page.name.")
  private @Nullable List<@Nullable String> mapping;

  @Option(
      names = "--old-site",
      paramLabel = "URL",
      description =
          "The address of the other tool's site, such as https://example.org/radar/. Links that"
              + " start at one of its pages get whole addresses.")
  private @Nullable String oldSite;

  @Option(
      names = "--days",
      paramLabel = "DAY",
      split = ",",
      description =
          "The days of the files, in their order and with commas between them. If not given, they"
              + " are what the files say, or their names; of a single file also when it was last"
              + " committed, or written.")
  private @Nullable List<@Nullable String> days;

  @Option(
      names = "--import-history",
      description =
          "Reads each state of the file that git knows, so that entries get timelines of their real"
              + " past.")
  private boolean importHistory;

  @Option(
      names = "--overwrite",
      description =
          "Writes over entries that are there, and over the definition, where the files say"
              + " something else.")
  private boolean overwrite;

  @Option(names = "--dry-run", description = "Says what would be written, and writes nothing.")
  private boolean dryRun;

  @Option(
      names = "--partial",
      description = "Writes what can be read though something else cannot.")
  private boolean partial;

  @Override
  void run() throws RefusedException, UnusableException {
    ImportSettingReader settings = new ImportSettingReader(frontEnd());
    RadarImport.run(
        new NewImport(
            settings.from(from == null ? List.of() : from),
            settings.format(format),
            settings.title(title),
            settings.names(rings),
            settings.names(quadrants),
            settings.mapping(mapping),
            settings.oldSite(oldSite),
            settings.days(days),
            new NewImport.Options(importHistory, overwrite, dryRun, partial)),
        namedDirectory().orElseGet(() -> RadarFinder.toBegin(here())),
        frontEnd());
  }
}
