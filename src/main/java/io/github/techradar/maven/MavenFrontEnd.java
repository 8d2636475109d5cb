package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.Setting;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * What a radar tells Maven's log, with the names of settings that a POM and a command line have.
 *
 * @param start the folder that Maven was started in
 * @param goals what stands before the name of a goal on the command line
 */
record MavenFrontEnd(Log log, Optional<Path> start, String goals) implements FrontEnd {

  private static final String PREFIX = "techradar.";

  /** Each problem with its place, and below it what to do. */
  @Override
  public void problem(Problem problem) {
    String help = "    " + problem.help();
    if (problem.isError()) {
      log.error(problem.headline());
      log.error(help);
      if (problem.rule() == Rule.INTERNAL_ERROR) {
        log.error("    'mvn -X' writes the debug log.");
      }
    } else {
      log.warn(problem.headline());
      log.warn(help);
    }
  }

  @Override
  public void warn(String text) {
    log.warn(text);
  }

  @Override
  public void inform(String text) {
    log.info(text);
  }

  @Override
  public void detail(String text) {
    log.debug(text);
  }

  @Override
  public void output(String line) {
    System.out.println(line); // a log's prefix would hide it
  }

  @Override
  public String name(Setting setting) {
    String word = setting == Setting.DEFINITION ? element(setting) : setting.word();
    return "%s (%s)".formatted(word, key(setting));
  }

  @Override
  public String key(Setting setting) {
    return PREFIX + setting.word();
  }

  @Override
  public String assignment(Setting setting, String value) {
    return "-D%s=%s".formatted(key(setting), value);
  }

  @Override
  public String place(Setting setting) {
    return "%s in the plugin's configuration (-D%s on the command line)"
        .formatted(element(setting), key(setting));
  }

  @Override
  public String startCommand() {
    return "mvn %sinit".formatted(goals);
  }

  @Override
  public String baselineOption() {
    return "-Dtechradar.baseline.write";
  }

  @Override
  public String baselineCommand(String goal) {
    return "mvn %s%s %s".formatted(goals, goal, baselineOption());
  }

  private static String element(Setting setting) {
    return "<%s>".formatted(setting.word());
  }
}
