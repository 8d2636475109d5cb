package io.github.techradar.cli;

import io.github.techradar.app.RefusedException;
import io.github.techradar.app.SitePlan;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the radar's pages. */
@Command(
    name = "report",
    description = "Makes the radar's pages, which stand on their own: radar.html, and those below.")
final class ReportCommand extends AbstractPublishingCommand {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write the pages. Default: ${DEFAULT-VALUE}.")
  private Path outputDirectory = Path.of("target/reports");

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "The language of the pages' own words: en, de, fr or vi. Others become English. Default:"
              + " ${DEFAULT-VALUE}.")
  private String locale = "en";

  @Override
  void run() throws RefusedException, UnusableException {
    SitePlan plan =
        new SitePlan(
            outputDirectory.toAbsolutePath(),
            Locale.forLanguageTag(locale.replace('_', '-')),
            Optional.empty(),
            documents());
    published(plan.documents()).site(plan);
  }
}
