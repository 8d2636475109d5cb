package io.github.techradar.app;

import io.github.techradar.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A front end that speaks of settings as a command line does, and keeps what it is told. */
final class Heard implements FrontEnd {

  final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
  final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  final List<String> news = Collections.synchronizedList(new ArrayList<>());
  final List<String> lines = new ArrayList<>();
  final List<String> details = Collections.synchronizedList(new ArrayList<>());

  Optional<Path> start = Optional.empty();

  @Override
  public Optional<Path> start() {
    return start;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void warn(String text) {
    warnings.add(text);
  }

  @Override
  public void inform(String text) {
    news.add(text);
  }

  @Override
  public void detail(String text) {
    details.add(text);
  }

  @Override
  public void output(String line) {
    lines.add(line);
  }

  @Override
  public String name(Setting setting) {
    return "--" + setting.word().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Override
  public String key(Setting setting) {
    return name(setting);
  }

  @Override
  public String assignment(Setting setting, String value) {
    return name(setting) + "=" + value;
  }

  @Override
  public String place(Setting setting) {
    return name(setting);
  }

  @Override
  public List<String> firstCommands(String folder) {
    return List.of("radar check " + folder);
  }

  @Override
  public String startCommand() {
    return "radar init";
  }

  @Override
  public String baselineOption() {
    return "--write";
  }

  @Override
  public String baselineCommand(String goal) {
    return "radar baseline";
  }
}
