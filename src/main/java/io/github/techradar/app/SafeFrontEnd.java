package io.github.techradar.app;

import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A front end that is told everything in a form that no terminal and no build obeys, whoever wrote
 * it: {@code ##vso[task.complete]} in the name of a file becomes {@code # #vso[task.complete]}.
 * Problems are in this form by themselves, and lines for other programs are made in it.
 */
public final class SafeFrontEnd implements FrontEnd {

  private final FrontEnd listener;

  private SafeFrontEnd(FrontEnd listener) {
    this.listener = listener;
  }

  /** What speaks to a front end in this form. */
  public static FrontEnd around(FrontEnd listener) {
    return listener instanceof SafeFrontEnd ? listener : new SafeFrontEnd(listener);
  }

  @Override
  public void problem(Problem problem) {
    listener.problem(problem);
  }

  @Override
  public Optional<Path> start() {
    return listener.start();
  }

  @Override
  public void warn(String text) {
    listener.warn(Names.visible(text));
  }

  @Override
  public void inform(String text) {
    listener.inform(Names.visible(text));
  }

  @Override
  public void detail(String text) {
    listener.detail(Names.visible(text));
  }

  @Override
  public void fault(String path, Throwable cause) {
    listener.fault(Names.visible(path), SafeCause.of(cause));
  }

  @Override
  public void output(String line) {
    listener.output(line);
  }

  @Override
  public String name(Setting setting) {
    return listener.name(setting);
  }

  @Override
  public String key(Setting setting) {
    return listener.key(setting);
  }

  @Override
  public String assignment(Setting setting, String value) {
    return listener.assignment(setting, value);
  }

  @Override
  public String place(Setting setting) {
    return listener.place(setting);
  }

  @Override
  public String startCommand() {
    return listener.startCommand();
  }

  @Override
  public String baselineOption() {
    return listener.baselineOption();
  }

  @Override
  public String baselineCommand(String goal) {
    return listener.baselineCommand(goal);
  }

  @Override
  public List<String> firstCommands(String folder) {
    return listener.firstCommands(folder);
  }
}
