package io.github.techradar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Where the command writes, as compilers do: what is wrong goes to the standard error, what was
 * done to the standard output.
 *
 * @param out the standard output
 * @param err the standard error
 * @param isColoured whether people look at both, and want colours
 */
record Terminal(PrintWriter out, PrintWriter err, boolean isColoured) {

  /** Where a shell shows what goes to the standard error, on systems that have such a name. */
  private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

  /** The one that this JVM was started from. */
  static Terminal ofThisProcess() {
    Charset charset = charset(System.getProperty("os.name", ""), System.console());
    return new Terminal(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset),
        Ansi.AUTO.enabled() && !Files.isRegularFile(STANDARD_ERROR));
  }

  /**
   * UTF-8 in every locale, for files and other programs expect it; but a window of Windows shows
   * only what it says that it does.
   */
  private static Charset charset(String system, @Nullable Console console) {
    return system.startsWith("Windows") && console != null ? console.charset() : UTF_8;
  }

  /** Writes a line to the standard output. */
  void out(String line) {
    out.println(line);
  }

  /** Writes a line to the standard error. */
  void err(String line) {
    err.println(line);
  }

  /**
   * The colours of help.
   *
   * @param without whether there are to be none, wherever it is shown
   */
  ColorScheme colours(boolean without) {
    return Help.defaultColorScheme(isColoured && !without ? Ansi.ON : Ansi.OFF);
  }
}
