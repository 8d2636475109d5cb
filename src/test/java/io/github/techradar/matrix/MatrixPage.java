package io.github.techradar.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of the documentation that says with what the plugin was built and run. */
final class MatrixPage {

  static final Path FILE = Path.of("src/site/markdown/matrix.md");

  private MatrixPage() {}

  /**
   * Writes the table in the place of the one that is there.
   *
   * @param passed how many projects have passed, by their lanes
   */
  static void write(Map<Lane, Integer> passed) throws IOException {
    Files.writeString(FILE, withTable(Files.readString(FILE), passed));
  }

  /** How many projects a page says have passed. */
  static Map<Lane, Integer> passed(String page) {
    Map<Lane, Integer> passed = new LinkedHashMap<>();
    for (Lane lane : Lane.ALL) {
      String cell = cell(page, lane);
      if (!cell.isEmpty()) {
        passed.put(lane, Integer.parseInt(cell));
      }
    }
    return passed;
  }

  private static String cell(String page, Lane lane) {
    return page.lines()
        .filter(line -> line.startsWith("| " + lane.maven() + " |"))
        .map(line -> line.split("\\|", -1)[2 + Lane.JAVAS.indexOf(lane.java())].strip())
        .findFirst()
        .orElse("");
  }

  /** The page with a table of what has passed. */
  static String withTable(String page, Map<Lane, Integer> passed) {
    int start = page.indexOf("| Maven |");
    int end = page.indexOf("\n\n", start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException(FILE + " has no table of Mavens with a text behind it.");
    }
    return page.substring(0, start) + table(passed) + page.substring(end);
  }

  private static String table(Map<Lane, Integer> passed) {
    return Lane.JAVAS.stream()
            .map(java -> " Java " + java + " |")
            .collect(Collectors.joining("", "| Maven |", "\n"))
        + "| --- |"
        + " --- |".repeat(Lane.JAVAS.size())
        + Lane.MAVENS.stream()
            .map(
                maven ->
                    "\n| "
                        + maven
                        + " |"
                        + Lane.JAVAS.stream()
                            .map(java -> cell(passed.get(new Lane(maven, java))))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
  }

  private static String cell(@Nullable Integer passed) {
    return passed == null ? " |" : " " + passed + " |";
  }
}
