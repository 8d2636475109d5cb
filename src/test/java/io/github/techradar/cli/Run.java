package io.github.techradar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What came of a command.
 *
 * @param status what it ended with
 * @param out the lines of the standard output
 * @param err the lines of the standard error
 */
public record Run(int status, List<String> out, List<String> err) {

  /** Runs a command in this JVM. */
  public static Run of(String... arguments) {
    return with(false, arguments);
  }

  /** The same, before people who want colours. */
  static Run inColours(String... arguments) {
    return with(true, arguments);
  }

  private static Run with(boolean isColoured, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), isColoured),
            arguments);
    return new Run(status, out.toString().lines().toList(), err.toString().lines().toList());
  }

  /** Runs another program, or this one in a JVM of its own. */
  static Run of(ProcessBuilder program) throws Exception {
    Process process = program.start();
    try (var reader = process.inputReader(UTF_8);
        var errors = process.errorReader(UTF_8)) {
      List<String> err = new CopyOnWriteArrayList<>();
      Thread collector = new Thread(() -> errors.lines().forEach(err::add));
      collector.start();
      List<String> out = reader.lines().toList();
      collector.join();
      return new Run(process.waitFor(), out, List.copyOf(err));
    }
  }
}
