package io.github.techradar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MatrixPageTest {

  /** Whoever adds a lane runs the matrix, which writes the table. */
  @Test
  void theTableHasTheLanesThatThereAre() throws IOException {
    String page = Files.readString(MatrixPage.FILE);

    assertThat(MatrixPage.withTable(page, MatrixPage.passed(page))).isEqualTo(page);
  }

  @Test
  void aLaneThatHasNotPassedIsNotThere() throws IOException {
    String page = Files.readString(MatrixPage.FILE);

    assertThat(MatrixPage.withTable(page, Map.of(new Lane("3.8.8", 25), 31)).lines())
        .contains("| 3.6.3 | | |", "| 3.8.8 | | 31 |");
  }

  /** Maven downloads them itself, as the POM tells it to. */
  @Test
  void thePomHasEveryMaven() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Pattern item = Pattern.compile("<artifactId>apache-maven</artifactId>\\s*<version>([^<]*)<");

    assertThat(item.matcher(pom).results().map(match -> match.group(1)))
        .containsExactlyElementsOf(Lane.MAVENS);
    assertThat(pom).contains("<maven.oldest>" + Lane.MAVENS.get(0) + "</maven.oldest>");
  }
}
