package io.github.techradar.docs;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes as Maven's log does.
 *
 * @param folder the folder that Maven was started in
 * @param lines what is in the log
 */
record Console(Path folder, List<String> lines) implements FrontEnd {

  @Override
  public Optional<Path> start() {
    return Optional.of(folder);
  }

  @Override
  public void problem(Problem problem) {
    String level = problem.isError() ? "[ERROR] " : "[WARNING] ";
    lines.add(level + problem.headline());
    lines.add(level + "    " + problem.help());
  }

  @Override
  public void warn(String text) {
    lines.add("[WARNING] " + text);
  }

  @Override
  public void inform(String text) {
    lines.add("[INFO] " + text);
  }
}
