package io.github.techradar.model;

import java.util.regex.Pattern;

/**
 * What programs that run builds obey when they find it in the log of a build: {@code
 * ##vso[task.setvariable variable=PATH]/tmp} sets a variable in Azure Pipelines, wherever in a line
 * it stands.
 *
 * <p>Those of GitLab, Jenkins and Buildkite that do more than fold a log have a control character
 * in them, and are none where these are shown.
 */
final class LogCommands {

  /**
   * The first {@code #} of {@code ##vso[} (Azure Pipelines), {@code ##[} (the same, GitHub Actions,
   * Gitea) and {@code ##teamcity[}, which are obeyed anywhere in a line.
   */
  private static final Pattern ANYWHERE = Pattern.compile("#(?=#[\\w.-]*+\\[)");

  /**
   * The first character of {@code ::add-mask::} (GitHub Actions, Gitea) and of {@code --- }, {@code
   * +++ }, {@code ~~~ } and {@code ^^^ +++} (Buildkite), which are obeyed where a line starts.
   */
  private static final Pattern AT_START =
      Pattern.compile("(?U)^\\s*+(?::(?=:)|([-+~^])(?=\\1\\1))");

  private LogCommands() {}

  /** A text that holds no command: a space stands between the characters that would begin one. */
  static String broken(String line) {
    String broken = line.contains("##") ? ANYWHERE.matcher(line).replaceAll("# ") : line;
    return startsAsText(broken) ? broken : AT_START.matcher(broken).replaceFirst("$0 ");
  }

  private static boolean startsAsText(String line) {
    char first = line.isEmpty() ? 'a' : line.charAt(0);
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '\'';
  }
}
