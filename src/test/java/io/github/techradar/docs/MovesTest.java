package io.github.techradar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.ExportedFile;
import io.github.techradar.export.Publications;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages on moving from other tools show what comes of an import, and what their tool reads; the
 * last is what the export makes of the first. {@link ImportPagesTest} holds the first.
 */
class MovesTest {

  @TempDir Path folder;

  @Test
  void anEntryIsTheRowOfBuildYourOwnRadar() {
    DocPage page = DocPage.of("src/site/markdown/from-byor.md");

    assertThat(exported(page, ExportFormat.BYOR, "byor.csv"))
        .isEqualToNormalizingNewlines(page.block("csv", 0));
  }

  @Test
  void anEntryIsTheItemOfZalandosRadar() throws IOException {
    DocPage page = DocPage.of("src/site/markdown/from-zalando.md");

    assertSame(page, exported(page, ExportFormat.ZALANDO, "zalando.json"));
  }

  @Test
  void anEntryIsTheItemOfBackstage() throws IOException {
    DocPage page = DocPage.of("src/site/markdown/from-backstage.md");

    assertSame(page, exported(page, ExportFormat.BACKSTAGE, "backstage.json"));
  }

  private static void assertSame(DocPage page, String exported) throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(exported))
        .as(exported)
        .isEqualTo(json.readTree(page.block("json", 0)));
  }

  private String exported(DocPage page, ExportFormat format, String name) {
    Fixtures.write(folder, "radar.yml", page.block("yaml to radar.yml", 0));
    Fixtures.write(folder, "kafka.md", page.block("markdown to kafka.md", 0));
    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();

    return format.write(Publications.of(folder, Optional.empty(), true)).documents().stream()
        .filter(document -> document.path().equals(name))
        .map(ExportedFile::text)
        .findFirst()
        .orElseThrow();
  }
}
