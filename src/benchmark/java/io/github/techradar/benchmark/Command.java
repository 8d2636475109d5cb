package io.github.techradar.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a process is started.
 *
 * @param words the program and its arguments
 * @param folder where it runs
 * @param log what it prints goes there
 * @param mavenOptions the options for the JVM of Maven; without, those of the one who measures
 */
record Command(List<String> words, Path folder, Path log, Optional<String> mavenOptions) {

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  Command {
    words = List.copyOf(words);
  }

  /** A program that is a script of its own on Windows, such as Maven and npm. */
  static String script(String program) {
    return WINDOWS ? program + ".cmd" : program;
  }

  /** A Java program with classes and jars of its own, and with the settings of every JVM. */
  static List<String> java(List<String> options, List<Path> classes, Class<?> program) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.add("-cp");
    words.add(classes.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    words.add(program.getName());
    return words;
  }

  /** A Java program that is an archive, with the settings of every JVM. */
  static List<String> archive(List<String> options, Path archive, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(options);
    words.addAll(List.of("-jar", archive.toString()));
    words.addAll(List.of(arguments));
    return words;
  }

  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    mavenOptions.ifPresent(
        options -> {
          Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "MAVEN_ARGS", "NODE_OPTIONS")
              .forEach(environment::remove);
          environment.put("MAVEN_OPTS", options);
        });
    return builder.start();
  }
}
