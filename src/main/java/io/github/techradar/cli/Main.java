package io.github.techradar.cli;

import io.github.techradar.model.Names;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command. */
public final class Main {

  private Main() {}

  /** Does what the arguments say, and ends the JVM with one of the {@link ExitStatus}es. */
  public static void main(String... arguments) {
    System.exit(run(Terminal.ofThisProcess(), arguments));
  }

  /** Does what the arguments say, and returns the status to end with. */
  static int run(Terminal terminal, String... arguments) {
    return commandLine(terminal).execute(arguments);
  }

  /** All commands with their options. */
  static CommandLine commandLine(Terminal terminal) {
    RadarCommand top = new RadarCommand(terminal);
    CommandLine commandLine =
        new CommandLine(top)
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setUsageHelpWidth(80)
            .setParameterExceptionHandler((e, words) -> misused(terminal, e));
    return commandLine
        .setColorScheme(terminal.colours(false))
        .setExecutionStrategy(
            parsed -> {
              if (top.isColourless()) {
                parsed
                    .asCommandLineList()
                    .forEach(command -> command.setColorScheme(terminal.colours(true)));
              }
              return new RunLast().execute(parsed);
            });
  }

  /** Says what is wrong with the arguments, and where it stands how they should be. */
  private static int misused(Terminal terminal, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err("error: " + Names.visible(message(e)));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        terminal.err("    Did you mean %s?".formatted(String.join(" or ", meant)));
      }
    }
    terminal.err("    '%s --help' lists what can be written.".formatted(command));
    return ExitStatus.UNUSABLE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String first = unmatched.getUnmatched().get(0);
      return e.getCommandLine().getParent() == null
          ? "There is no command '%s'.".formatted(first)
          : "'%s' is one argument too many.".formatted(first);
    }
    return String.valueOf(e.getMessage());
  }
}
