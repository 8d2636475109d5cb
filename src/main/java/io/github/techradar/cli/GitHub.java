package io.github.techradar.cli;

/** Whether GitHub Actions runs the command. */
final class GitHub {

  private GitHub() {}

  static boolean runsThis() {
    return Boolean.parseBoolean(System.getenv("GITHUB_ACTIONS"));
  }
}
