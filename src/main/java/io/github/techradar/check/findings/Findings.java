package io.github.techradar.check.findings;

import io.github.techradar.model.Problem;
import io.github.techradar.model.SourcePath;
import java.nio.file.Path;
import java.util.List;

/**
 * The problems of a radar, with what other tools need to find their files.
 *
 * @param problems the problems, in the order in which they are to be written
 * @param root the folder that the tools take paths from, as a rule that of the repository
 * @param sourceDirectory the folder that the problems' paths start from
 * @param version the version of this plugin
 */
public record Findings(List<Problem> problems, Path root, Path sourceDirectory, String version) {

  public Findings {
    problems = List.copyOf(problems);
    root = root.toAbsolutePath().normalize();
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
  }

  /** The path of a problem's file from the root, with {@code /}. */
  String file(Problem problem) {
    Path file = sourceDirectory.resolve(problem.location().path()).normalize();
    return SourcePath.of(root.relativize(file));
  }

  /** All that there is to say about a problem, in one paragraph. */
  static String text(Problem problem) {
    return problem.message() + ". " + problem.help();
  }
}
