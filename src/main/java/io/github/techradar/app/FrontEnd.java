package io.github.techradar.app;

import io.github.techradar.model.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What calls the radar for people: it is told what happens, and gives settings the names that these
 * people know. For a Maven plugin a setting is {@code formats (techradar.formats)}, for a command
 * line {@code --formats}.
 *
 * <p>What it is told is in a form that no terminal and no build obeys, whoever wrote it.
 */
public interface FrontEnd {

  /**
   * Takes a problem that is not known yet, in the order of files and lines. Its path starts at
   * {@link #start}, if the file lies there.
   */
  void problem(Problem problem);

  /**
   * The folder that people's tools open paths from. By default it is not known, and paths start at
   * the source directory.
   */
  default Optional<Path> start() {
    return Optional.empty();
  }

  /** Takes a sentence that somebody should read. */
  void warn(String text);

  /** Takes a sentence about what was done. */
  void inform(String text);

  /** Takes a sentence for those who want to know how things are done. By default nobody does. */
  default void detail(String text) {}

  /**
   * Takes what the plugin failed with on a file, for those who mend the plugin. By default it is a
   * {@link #detail}.
   */
  default void fault(String path, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    detail(path + ": " + trace);
  }

  /**
   * Takes a line for another program that reads the standard output, such as an annotation of
   * GitHub Actions. Nothing may be put before it. By default nobody listens.
   */
  default void output(String line) {}

  /** What people call a setting at the start of a sentence: {@code --formats}. */
  default String name(Setting setting) {
    return setting.word();
  }

  /** The short form of that, between parentheses: {@code --formats}. */
  default String key(Setting setting) {
    return setting.word();
  }

  /** What people write to give a setting a value: {@code --baseline=none}. */
  default String assignment(Setting setting, String value) {
    return setting.word() + "=" + value;
  }

  /** Where people give a setting its value, behind "Set": {@code --source-directory}. */
  default String place(Setting setting) {
    return setting.word();
  }

  /** The command that begins a radar. */
  default String startCommand() {
    return "the command that begins a radar";
  }

  /** What people add to a command that checks, so that it writes the baseline anew. */
  default String baselineOption() {
    return "the option that writes the baseline";
  }

  /**
   * The command that writes a baseline anew, where it needs nothing else.
   *
   * @param goal what knows the problems of that baseline
   */
  default String baselineCommand(String goal) {
    return "the command that writes the baseline";
  }

  /**
   * The commands that check a radar that was just begun, and make its pages; each with a word.
   *
   * @param folder the folder of its entries, where commands do not find it; else empty
   */
  default List<String> firstCommands(String folder) {
    return List.of();
  }
}
