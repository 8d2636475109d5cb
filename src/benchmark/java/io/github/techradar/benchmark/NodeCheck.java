package io.github.techradar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The check that a team would write for Node, with gray-matter and ajv; if Node is there. */
final class NodeCheck {

  private static final Path SOURCE = Path.of("src/benchmark/node");
  private static final Path FOLDER = Path.of("target/benchmark/node").toAbsolutePath();

  private NodeCheck() {}

  /** Installs what it needs, and says why it cannot be measured if it cannot. */
  static Optional<String> install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (String file : List.of("package.json", "check.js")) {
      Files.write(FOLDER.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
    }
    try {
      run("node.log", "node", "--version");
      run(
          "npm.log",
          Command.script("npm"),
          "install",
          "--ignore-scripts",
          "--no-audit",
          "--no-fund");
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("there is no Node with npm");
    } catch (MeasuredProcess.FailedException e) {
      return Optional.of("npm could not install gray-matter and ajv");
    }
  }

  private static void run(String log, String... words)
      throws IOException, InterruptedException, MeasuredProcess.FailedException {
    MeasuredProcess.run(new Command(List.of(words), FOLDER, FOLDER.resolve(log), Optional.empty()));
  }

  /** The command line that checks the entries of a folder. */
  static List<String> words(Path radar, Path schema) {
    return List.of(
        "node", FOLDER.resolve("check.js").toString(), radar.toString(), schema.toString());
  }
}
