package io.github.techradar.docs;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.model.Problem;
import java.util.List;

/** Writes as Maven's log does. */
record Console(List<String> lines) implements FrontEnd {

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
