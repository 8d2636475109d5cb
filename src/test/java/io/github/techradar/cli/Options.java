package io.github.techradar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What can be written behind the command, for tests of what the documentation says of it. */
public final class Options {

  private Options() {}

  /** The long options of each command, and its arguments by their names. */
  public static Map<String, Set<String>> byCommand() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Map<String, Set<String>> commands = new TreeMap<>();
    Main.commandLine(new Terminal(nowhere, nowhere, false))
        .getSubcommands()
        .forEach((name, command) -> commands.put(name, words(command)));
    commands.remove("help");
    return commands;
  }

  private static Set<String> words(CommandLine command) {
    Set<String> words = new TreeSet<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      Arrays.stream(option.names()).filter(name -> name.startsWith("--")).forEach(words::add);
      if (option.negatable()) {
        words.add(option.longestName().replaceFirst("^--", "--no-"));
      }
    }
    command.getCommandSpec().positionalParameters().forEach(word -> words.add(word.paramLabel()));
    return words;
  }
}
