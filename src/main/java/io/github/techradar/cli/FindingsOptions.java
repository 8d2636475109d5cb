package io.github.techradar.cli;

import io.github.techradar.app.FindingsOutput;
import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What other tools get to know of a check. */
final class FindingsOptions {

  @Option(
      names = "--findings",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "The formats in which problems are written to files for other tools, with commas between:"
              + " sarif (${COMMAND-NAME}.sarif), checkstyle (${COMMAND-NAME}.checkstyle.xml)."
              + " Default: sarif.")
  private List<@Nullable String> findings = List.of("sarif");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write these files. Default: ${DEFAULT-VALUE}.")
  private Path outputDirectory = Path.of("target/techradar");

  @Option(
      names = "--findings-root",
      paramLabel = "DIR",
      description =
          "Where paths in these files and in annotations start, as a rule the folder of the"
              + " repository. Default: the current one.")
  private Path findingsRoot = Path.of("");

  @Option(
      names = "--annotations",
      negatable = true,
      description =
          "Whether to print problems as annotations of GitHub Actions. Default: where GitHub"
              + " Actions runs the command.")
  private @Nullable Boolean annotations;

  /**
   * What they say.
   *
   * @param place where in the chosen directory the files go
   * @throws UnusableException if there is no such format
   */
  FindingsOutput output(SettingReader settings, UnaryOperator<Path> place)
      throws UnusableException {
    return new FindingsOutput(
        settings.findings(findings),
        place.apply(outputDirectory.toAbsolutePath()),
        findingsRoot.toAbsolutePath(),
        RadarCommand.version(),
        annotations == null ? isRunByGitHub() : annotations);
  }

  private static boolean isRunByGitHub() {
    return Boolean.parseBoolean(System.getenv("GITHUB_ACTIONS"));
  }
}
