package io.github.techradar.app;

import io.github.techradar.check.findings.Findings;
import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.check.findings.GitHubAnnotations;
import io.github.techradar.model.Problem;
import io.github.techradar.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hands problems on to other tools. */
final class FindingsWriter {

  private FindingsWriter() {}

  /**
   * Writes the files that are wanted, and tells annotations to the front end.
   *
   * @param directory where the paths of the problems start
   * @param goal what has found them
   * @throws UnusableException if a file cannot be written
   */
  static void write(
      List<Problem> problems, Path directory, FindingsOutput output, String goal, FrontEnd frontEnd)
      throws UnusableException {
    Findings all = new Findings(problems, output.root(), directory, output.version());
    if (!problems.isEmpty() && !all.areBelowRoot()) {
      frontEnd.warn(
          "%s is not in %s (%s), so findings have the whole paths of their files."
              .formatted(directory, output.root(), frontEnd.key(Setting.FINDINGS_ROOT)));
    }
    try {
      for (FindingsFormat format : output.formats()) {
        OutputFile.write(output.directory().resolve(format.fileName(goal)), format.write(all));
      }
    } catch (IOException e) {
      throw new UnusableException(
          "The findings cannot be written to %s: %s".formatted(output.directory(), e), e);
    }
    if (output.annotations()) {
      GitHubAnnotations.of(all).forEach(frontEnd::output);
    }
  }
}
