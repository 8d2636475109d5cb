package io.github.techradar.matrix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.w3c.dom.Element;

/**
 * Runs the projects of {@code src/it} in every lane, one lane after the other, and compares what
 * they make. {@code mvn -Pmatrix verify} calls it. With all lanes it writes the table of the
 * documentation anew.
 */
@EnabledIfSystemProperty(named = Matrix.MAVEN, matches = ".+")
class Matrix {

  /** The Maven that runs the lanes, one after the other. */
  static final String MAVEN = "techradar.matrix.maven";

  private static final Path FOLDER = Path.of("target/matrix");

  private final List<Lane> lanes = Lane.named(System.getProperty("techradar.matrix.lanes", ""));
  private final String projects = System.getProperty("techradar.matrix.projects", "");

  @Test
  void everyProjectPassesInEveryLaneAndMakesTheSameBytes() throws Exception {
    Map<Lane, Map<String, String>> results = new LinkedHashMap<>();
    for (Lane lane : lanes) {
      Jdks.home(lane.java());
    }
    for (Lane lane : lanes) {
      long start = System.nanoTime();
      int exit = run(lane);
      Map<String, String> result = results(lane);
      results.put(lane, result);
      System.out.printf(
          "Maven %s with Java %s: %s of %s projects pass, in %s s%n",
          lane.maven(),
          lane.java(),
          result.values().stream().filter("success"::equals).count(),
          result.size(),
          (System.nanoTime() - start) / 1_000_000_000);
      assertThat(result).as("%s ended with %s; see %s", lane, exit, log(lane)).isNotEmpty();
    }

    assertThat(failures(results)).as("projects that fail; see target/matrix").isEmpty();
    assertThat(results.values().stream().map(Map::keySet).distinct())
        .as("all lanes run the same projects")
        .hasSize(1);
    assertThat(differences()).as("files that are not the same in all lanes").isEmpty();
    if (lanes.equals(Lane.ALL)) {
      Map<Lane, Integer> passed = new LinkedHashMap<>();
      results.forEach((lane, result) -> passed.put(lane, result.size()));
      MatrixPage.write(passed);
    }
  }

  /** Has the invoker run the projects; what fails is read from its reports. */
  private int run(Lane lane) throws IOException, InterruptedException {
    Path folder = folder(lane);
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.createDirectories(folder);
    String maven = Path.of(System.getProperty(MAVEN), "bin", "mvn").toString();
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command =
        new ArrayList<>(
            List.of(
                windows ? maven + ".cmd" : maven,
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never",
                "invoker:run",
                "-Dinvoker.mavenHome="
                    + FOLDER.resolve("mavens/apache-maven-" + lane.maven()).toAbsolutePath(),
                "-Dinvoker.javaHome=" + Jdks.home(lane.java()),
                "-Dinvoker.reportsDirectory=" + folder.resolve("reports").toAbsolutePath(),
                "-Dit.directory=" + folder.resolve("it").toAbsolutePath()));
    if (!projects.isEmpty()) {
      command.add("-Dinvoker.test=" + projects);
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(lane).toFile())
        .start()
        .waitFor();
  }

  /** What became of each project of a lane. */
  private static Map<String, String> results(Lane lane) throws Exception {
    Map<String, String> results = new TreeMap<>();
    for (Path report : files(folder(lane).resolve("reports"))) {
      if (report.getFileName().toString().startsWith("BUILD-")) {
        Element job =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getDocumentElement();
        results.put(job.getAttribute("project"), job.getAttribute("result"));
      }
    }
    return results;
  }

  private static List<String> failures(Map<Lane, Map<String, String>> results) {
    List<String> failures = new ArrayList<>();
    results.forEach(
        (lane, projects) ->
            projects.forEach(
                (project, result) -> {
                  if (!result.equals("success")) {
                    failures.add(lane + ": " + project + ": " + result);
                  }
                }));
    return failures;
  }

  /** The files that one lane has and another has not, or has otherwise. */
  private List<String> differences() throws IOException {
    Map<String, String> first = made(lanes.get(0));
    assertThat(first).isNotEmpty();
    List<String> differences = new ArrayList<>();
    for (Lane lane : lanes.subList(1, lanes.size())) {
      Map<String, String> made = made(lane);
      Stream.concat(first.keySet().stream(), made.keySet().stream())
          .distinct()
          .sorted()
          .filter(file -> !first.getOrDefault(file, "-").equals(made.getOrDefault(file, "-")))
          .forEach(file -> differences.add(lanes.get(0) + " and " + lane + ": " + file));
    }
    return differences;
  }

  /**
   * What the plugin has made in a lane: documents, findings and pages, but not the site around
   * them, nor what it keeps for the next build. Where a file names its own folder or today, that is
   * left out.
   */
  private static Map<String, String> made(Lane lane) throws IOException {
    Path folder = folder(lane).resolve("it");
    String name = folder.toAbsolutePath().toString();
    Map<String, String> made = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (path.matches(
          ".*/target/(?:[\\w-]+/)*(?:techradar/|reports/|site/(?:\\w+/)*radar[./]).*")) {
        String text = Files.readString(file, ISO_8859_1);
        made.put(
            path,
            text.replace(name, "")
                .replaceAll("\\| Generated by .* at \\d{4}-\\d\\d-\\d\\d", "")
                .replaceAll(
                    "(Last Published: |id=\"publishDate\">[^<0-9]*)\\d{4}-\\d\\d-\\d\\d", "$1"));
      }
    }
    return made;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path folder(Lane lane) {
    return FOLDER.resolve(lane.toString());
  }

  private static Path log(Lane lane) {
    return folder(lane).resolve("lane.log");
  }
}
