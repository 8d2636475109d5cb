package io.github.techradar.cli;

import io.github.techradar.app.SettingReader;
import io.github.techradar.app.UnusableException;
import io.github.techradar.model.SitePaths;
import picocli.CommandLine.Option;

/** What the radar is called. */
final class NameOption {

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The name of the radar, where a site has several: its page is NAME.html, its other pages"
              + " are below NAME/, and so is what is written for other tools. Default:"
              + " ${DEFAULT-VALUE}.")
  private String name = SitePaths.DEFAULT_NAME;

  /**
   * Where everything of the radar is on its site.
   *
   * @throws UnusableException if it cannot be named so
   */
  SitePaths paths(SettingReader settings) throws UnusableException {
    return settings.name(name);
  }
}
