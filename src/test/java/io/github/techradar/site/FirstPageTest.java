package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPageTest {

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void name() {
    index = folder.resolve("index.html");
  }

  /** The radar has its page when the first page is written. */
  private void write(String name, String title) throws IOException {
    SitePaths paths = new SitePaths(name);
    Files.writeString(folder.resolve(paths.radar()), "");
    FirstPage.write(folder, paths, title, Words.in(Locale.GERMAN));
  }

  @Test
  void leadsToTheRadarAtOnceAndByALink() throws IOException {
    write("radar", "A & <B>\u202E");

    assertThat(index)
        .content()
        .startsWith("<!DOCTYPE html><html lang=\"de\">")
        .contains(
            "<meta http-equiv=\"refresh\" content=\"0; url=radar.html\">",
            "<title>A &amp; &lt;B&gt;</title>",
            "<link rel=\"canonical\" href=\"radar.html\">",
            "<link rel=\"icon\" href=\"radar/icon.svg\">",
            "<a href=\"radar.html\">A &amp; &lt;B&gt;</a>")
        .doesNotContain("<script");
  }

  @Test
  void theNextRunWritesItAnew() throws IOException {
    write("radar", "Old");
    write("radar", "New");

    assertThat(index).content().contains("New").doesNotContain("Old");
  }

  @Test
  void whatSomebodyElseHasPutThereStays() throws IOException {
    Files.writeString(index, "<h1>Ours</h1><a href='radar.html'>Radar</a>");

    write("radar", "Radar");

    assertThat(index).hasContent("<h1>Ours</h1><a href='radar.html'>Radar</a>");
  }

  @Test
  void neitherAFolderNorALinkIsReplaced() throws IOException {
    Files.createDirectory(index);
    write("radar", "Radar");
    assertThat(index).isEmptyDirectory();
    Files.delete(index);

    Files.createSymbolicLink(index, folder.resolve("nowhere"));
    write("radar", "Radar");
    assertThat(index).isSymbolicLink();
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void ofSeveralRadarsItLeadsToTheFirstAsLongAsThatIsThere() throws IOException {
    write("languages", "Languages");
    write("platform", "Platform");
    assertThat(index).content().contains("url=languages.html");

    Files.delete(folder.resolve("languages.html"));
    write("platform", "Platform");
    assertThat(index).content().contains("url=platform.html", "platform/icon.svg");
  }
}
