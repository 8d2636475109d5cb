package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The set-ups on the page of usage are the files that an integration project runs. */
class UsagePageTest {

  private static final Path PROJECT = Path.of("src/it/tie-to-builds");
  private static final DocPage PAGE = DocPage.of("src/site/markdown/usage.md");
  private static final String OF = " of ";

  /** Whether a block shows a file of that project, or what a build of it prints. */
  static boolean holds(DocPage page, DocPage.Block block) {
    return page.path().equals(PAGE.path()) && block.info().contains(OF);
  }

  @Test
  void eachFileIsThatOfTheIntegrationProject() throws IOException {
    List<DocPage.Block> files =
        PAGE.blocks().stream()
            .filter(block -> holds(PAGE, block) && !block.info().startsWith("text"))
            .toList();

    assertThat(files).hasSize(4);
    for (DocPage.Block block : files) {
      String path = block.info().substring(block.info().indexOf(OF) + OF.length());
      String file =
          Files.readString(PROJECT.resolve(path)).replace("@project.version@", Release.version());
      assertThat(block.text()).as(path).isEqualTo(file);
    }
  }

  @Test
  void whatTheBuildPrintsIsWhatTheProjectHasToPrint() throws IOException {
    String expected =
        Files.readString(PROJECT.resolve("verify.groovy")).replace("'\n        + '", "");
    List<String> lines =
        PAGE.blocks().stream()
            .filter(block -> block.info().equals("text of the product"))
            .flatMap(block -> block.text().lines())
            .toList();

    assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(expected).contains(line));
  }
}
