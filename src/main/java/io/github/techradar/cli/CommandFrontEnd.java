package io.github.techradar.cli;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.Setting;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/**
 * What a radar tells a terminal, with the names of settings that the command's options have.
 *
 * @param isColoured whether errors and warnings are to stand out
 * @param isVerbose whether somebody wants to know how things are done
 */
record CommandFrontEnd(Terminal terminal, boolean isColoured, boolean isVerbose)
    implements FrontEnd {

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  /** What no shell takes for anything else. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/-]++");

  private static final String ERROR = "fg(red),bold";
  private static final String WARNING = "fg(yellow),bold";

  /** Each problem with its place, and below it what to do. */
  @Override
  public void problem(Problem problem) {
    terminal.err(coloured(problem.isError() ? ERROR : WARNING, problem.headline()));
    terminal.err("    " + problem.help());
    if (problem.rule() == Rule.INTERNAL_ERROR && !isVerbose) {
      terminal.err("    '--verbose' says what the program failed with.");
    }
  }

  /** The folder that the command was called in. */
  @Override
  public Optional<Path> start() {
    return Optional.of(Path.of("").toAbsolutePath());
  }

  @Override
  public void warn(String text) {
    terminal.err(coloured(WARNING, "warning: ") + text);
  }

  /** Says why the command did not do what it is for. */
  void fail(String text) {
    terminal.err(coloured(ERROR, "error: ") + text);
  }

  @Override
  public void inform(String text) {
    terminal.out(text);
  }

  @Override
  public void detail(String text) {
    if (isVerbose) {
      terminal.err(text);
    }
  }

  @Override
  public void output(String line) {
    terminal.out(line);
  }

  @Override
  public String name(Setting setting) {
    return key(setting);
  }

  @Override
  public String key(Setting setting) {
    return setting == Setting.SOURCE_DIRECTORY
        ? AbstractCommand.DIRECTORY
        : "--" + CAPITAL.matcher(setting.word()).replaceAll("-$0").toLowerCase(Locale.ROOT);
  }

  @Override
  public String assignment(Setting setting, String value) {
    return key(setting) + "=" + value;
  }

  @Override
  public String place(Setting setting) {
    return key(setting);
  }

  @Override
  public String startCommand() {
    return RadarCommand.NAME + " init";
  }

  @Override
  public String baselineOption() {
    return "--baseline-write";
  }

  @Override
  public String baselineCommand(String goal) {
    return "%s %s %s".formatted(RadarCommand.NAME, goal, baselineOption());
  }

  @Override
  public List<String> firstCommands(String folder) {
    String argument = folder.isEmpty() ? "" : " " + asOneWord(folder);
    return List.of(
        "%s validate%s    checks the entries".formatted(RadarCommand.NAME, argument),
        "%s report%s      makes the pages, at target/reports/radar.html"
            .formatted(RadarCommand.NAME, argument));
  }

  /** A path as shells take it, on Unix and on Windows, if it has no quotes and dollars. */
  private static String asOneWord(String path) {
    return PLAIN.matcher(path).matches() ? path : "\"%s\"".formatted(path);
  }

  private String coloured(String style, String text) {
    if (!isColoured) {
      return text;
    }
    Ansi.IStyle[] styles = Ansi.Style.parse(style);
    return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
  }
}
