package io.github.techradar.cli;

import io.github.techradar.app.NewRadar;
import io.github.techradar.app.RadarFinder;
import io.github.techradar.app.RadarStart;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins a radar. */
@Command(
    name = "init",
    description = {
      "Begins a radar in the current directory: a definition and a few entries. No file that is"
          + " there is changed."
    })
final class InitCommand extends AbstractCommand {

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What the radar is called. Default: ${DEFAULT-VALUE}.")
  private String title = NewRadar.DEFAULT_TITLE;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description =
          "The day that the entries begin with: as YYYY-MM-DD, or today. Default:"
              + " ${DEFAULT-VALUE}.")
  private String day = "today";

  @Option(
      names = "--maven",
      description =
          "Also begin what Maven makes a site of: a POM and the site's first page. The options below"
              + " are for these.")
  private boolean maven;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address that the site will have, such as https://docs.example.org/.")
  private @Nullable String url;

  @Option(
      names = "--ci",
      paramLabel = "HOST",
      split = ",",
      description =
          "Where Maven is to check each change and publish the site: github, gitlab, or both with a"
              + " comma between them.")
  private @Nullable List<@Nullable String> ci;

  @Option(
      names = "--group-id",
      paramLabel = "ID",
      description = "The groupId of the project. Default: " + NewRadar.DEFAULT_GROUP + ".")
  private @Nullable String groupId;

  @Option(
      names = "--artifact-id",
      paramLabel = "ID",
      description =
          "The artifactId of the project. If not given, it is made of the directory's name.")
  private @Nullable String artifactId;

  @Override
  void run() throws UnusableException {
    if (!maven && Stream.of(url, ci, groupId, artifactId).anyMatch(Objects::nonNull)) {
      throw new UnusableException(
          "--url, --ci, --group-id and --artifact-id are for what Maven makes: add --maven, or leave them out.");
    }
    SettingReader settings = settings();
    RadarStart.begin(
        new NewRadar(
            here(),
            namedDirectory().orElseGet(() -> RadarFinder.toBegin(here())),
            maven,
            settings.title(title).orElse(NewRadar.DEFAULT_TITLE),
            settings.url(url),
            settings.groupId(groupId).orElse(NewRadar.DEFAULT_GROUP),
            settings.artifactId(artifactId),
            settings.workflows(ci == null ? List.of() : ci),
            settings.day(day)),
        frontEnd());
  }
}
