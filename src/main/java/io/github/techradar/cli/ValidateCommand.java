package io.github.techradar.cli;

import io.github.techradar.app.FindingsOutput;
import io.github.techradar.app.RefusedException;
import io.github.techradar.app.UnusableException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the radar. */
@Command(
    name = "validate",
    description = "Checks every entry and the definition, and lists all problems.")
final class ValidateCommand extends AbstractCheckingCommand {

  @Option(
      names = "--findings",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "The formats in which problems are written to files for other tools, with commas between:"
              + " sarif (validate.sarif), checkstyle (validate.checkstyle.xml). Default: sarif.")
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

  @Option(
      names = "--baseline-write",
      description =
          "Make all of today's problems known instead of refusing the radar for them. From then on"
              + " only new ones count.")
  private boolean writeBaseline;

  @Override
  void run() throws RefusedException, UnusableException {
    if (writeBaseline) {
      radar().writeBaseline();
      return;
    }
    FindingsOutput output =
        new FindingsOutput(
            settings().findings(findings),
            paths().folderIn(outputDirectory.toAbsolutePath()),
            findingsRoot.toAbsolutePath(),
            RadarCommand.version(),
            annotations == null ? GitHub.runsThis() : annotations);
    radar().check(failOn(), output);
  }
}
