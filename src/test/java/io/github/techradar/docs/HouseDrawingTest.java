package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms that the architecture draws are those of the code. */
class HouseDrawingTest {

  private static final DocPage PAGE = DocPage.of("src/site/markdown/architecture.md");
  private static final Path CODE = Path.of("src/main/java/io/github/techradar");

  /** A room, and behind it the packages inside it. */
  private static final Pattern ROOM = Pattern.compile("(\\w+)(?: \\(([\\w, ]+)\\))?");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @Test
  void theDrawingHasEveryRoom() throws IOException {
    assertThat(drawn().stream().map(room -> room.group(1)).collect(Collectors.toSet()))
        .isEqualTo(folders(CODE));
  }

  @Test
  void theTableHasEveryRoom() throws IOException {
    assertThat(ROW.matcher(PAGE.text()).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(folders(CODE));
  }

  @Test
  void thePackagesInsideRoomsAreThere() {
    assertThat(drawn().stream().filter(room -> room.group(2) != null))
        .isNotEmpty()
        .allSatisfy(
            room ->
                assertThat(folders(CODE.resolve(room.group(1))))
                    .containsAll(Arrays.asList(room.group(2).split(", "))));
  }

  /** The left part of each line; what a room is for stands behind many blanks. */
  private static List<MatchResult> drawn() {
    return PAGE.block("text", 0)
        .lines()
        .map(line -> line.strip().replaceAll(" {4,}.*", ""))
        .filter(line -> !line.equals("|"))
        .flatMap(line -> Stream.of(line.split("\\|")))
        .flatMap(room -> ROOM.matcher(room).results())
        .toList();
  }

  private static Set<String> folders(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isDirectory)
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
