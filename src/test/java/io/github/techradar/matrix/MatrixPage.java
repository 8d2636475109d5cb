package io.github.techradar.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the documentation that says with what the plugin was built and run. */
final class MatrixPage {

  static final Path FILE = Path.of("src/site/markdown/matrix.md");

  private MatrixPage() {}

  /** Writes the table in the place of the one that is there. */
  static void write(Collection<Lane> passed) throws IOException {
    Files.writeString(FILE, withTable(Files.readString(FILE), passed));
  }

  /** The lanes of which a page says that they have passed. */
  static List<Lane> passed(String page) {
    return Lane.ALL.stream().filter(lane -> cell(page, lane).equals("passes")).toList();
  }

  private static String cell(String page, Lane lane) {
    return page.lines()
        .filter(line -> line.startsWith("| " + lane.maven() + " |"))
        .map(line -> line.split("\\|", -1)[2 + Lane.JAVAS.indexOf(lane.java())].strip())
        .findFirst()
        .orElse("");
  }

  /** The page with a table of what has passed. */
  static String withTable(String page, Collection<Lane> passed) {
    int start = page.indexOf("| Maven |");
    int end = page.indexOf("\n\n", start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException(FILE + " has no table of Mavens with a text behind it.");
    }
    return page.substring(0, start) + table(passed) + page.substring(end);
  }

  private static String table(Collection<Lane> passed) {
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
                            .map(
                                java -> passed.contains(new Lane(maven, java)) ? " passes |" : " |")
                            .collect(Collectors.joining()))
            .collect(Collectors.joining());
  }
}
