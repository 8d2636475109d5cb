package io.github.techradar.start;

import java.util.Locale;

/** What checks each change of a radar and publishes its pages, by the host of its repository. */
public enum Workflow {
  GITHUB(".github/workflows/radar.yml", "github.yml"),
  GITLAB(".gitlab-ci.yml", "gitlab.yml");

  /** The address of the page that says what has to be in these files. */
  public static final String PAGE =
      "https://techradar.github.io/techradar-maven-plugin/continuous-integration.html";

  private final String path;
  private final String template;

  Workflow(String path, String template) {
    this.path = path;
    this.template = template;
  }

  /** What people call it: {@code github}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file that has it. */
  public StartFile file() {
    return new StartFile(path, Template.text(template));
  }
}
