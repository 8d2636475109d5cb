package io.github.techradar.check.findings;

import io.github.techradar.model.Problem;
import io.github.techradar.model.SourcePath;
import io.github.techradar.model.UrlPath;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The problems of a radar, with what other tools need to find their files.
 *
 * @param problems the problems, in the order in which they are to be written
 * @param root the folder that the tools take paths from, as a rule that of the repository
 * @param sourceDirectory the folder that the problems' paths start from
 * @param version the version of this plugin
 */
public record Findings(List<Problem> problems, Path root, Path sourceDirectory, String version) {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");

  public Findings {
    problems = List.copyOf(problems);
    root = root.toAbsolutePath().normalize();
    sourceDirectory = sourceDirectory.toAbsolutePath().normalize();
  }

  /** Whether the entries lie below the root, so that paths can start there. */
  public boolean areBelowRoot() {
    return sourceDirectory.startsWith(root);
  }

  /** The path of a problem's file from the root, with {@code /}; elsewhere its whole path. */
  String file(Problem problem) {
    return SourcePath.from(root, sourceDirectory, problem.location().path());
  }

  /** The same as an address: relative, or of the scheme {@code file}. */
  String address(Problem problem) {
    String file = file(problem);
    String slashes = DRIVE.matcher(file).lookingAt() ? "file:///" : "file://";
    boolean isWhole = file.startsWith("/") || slashes.endsWith("///");
    return (isWhole ? slashes : "") + UrlPath.encoded(file);
  }

  /** All that there is to say about a problem, in one paragraph. */
  static String text(Problem problem) {
    return problem.message() + ". " + problem.help();
  }
}
