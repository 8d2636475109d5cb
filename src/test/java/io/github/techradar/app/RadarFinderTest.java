package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarFinderTest {

  private static final String ENTRY = Fixtures.entry("Kafka", "Adopt", "Platforms", "Text.");

  @TempDir Path base;

  @Test
  void theUsualFolderComesFirst() throws IOException {
    Files.createDirectories(base.resolve("src/radar"));
    Fixtures.write(base, "radar/kafka.md", ENTRY);
    Fixtures.write(base, "kafka.md", ENTRY);

    assertThat(RadarFinder.in(base)).contains(base.resolve("src/radar"));
    assertThat(RadarFinder.inProject(base)).contains(base.resolve("src/radar"));
  }

  @Test
  void theShortNameComesNext() {
    Fixtures.write(base, "radar/kafka.md", ENTRY);
    Fixtures.write(base, "kafka.md", ENTRY);

    assertThat(RadarFinder.in(base)).contains(base.resolve("radar"));
    assertThat(RadarFinder.inProject(base)).contains(base.resolve("radar"));
  }

  /** A module may have that name too. */
  @Test
  void aFolderOfThatNameWithoutEntriesIsNoRadar() {
    Fixtures.write(base, "radar/pom.xml", "<project/>");
    Fixtures.write(base, "radar/README.md", "# Radar\n\nstatus: none\n");

    assertThat(RadarFinder.in(base)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka.md", "tools/kafka.markdown", "tools/2024-02-29/KAFKA.MD"})
  void aFolderOfEntriesIsARadarItself(String file) {
    Fixtures.write(base, file, ENTRY);

    assertThat(RadarFinder.in(base)).contains(base);
    assertThat(RadarFinder.inProject(base)).isEmpty();
  }

  @Test
  void aDefinitionIsEnough() {
    Fixtures.write(base, "radar.yml", "title: Ours\n");

    assertThat(RadarFinder.in(base)).contains(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Notes\n\nstatus: fine\n",
        "---\ntitle: A post\nlayout: post\n---\n\nstatus: fine\n",
        "text\n---\nstatus: Adopt\n---\n",
        "---\nstatus: accepted\ndate: 2026-03-09\n---\n\n# Use Kafka\n",
        "---\nstatus: \"superseded by ADR-0005\"\n---\n",
        "---\nstatus: deprecated # Adopt\n---\n",
        "---\nstatus:\n---\n",
        "---\nstatus: '\n---\n",
        ""
      })
  void otherMarkdownIsNoEntry(String text) {
    Fixtures.write(base, "notes.md", text);

    assertThat(RadarFinder.in(base)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nring: Adopt\n---\n",
        "---\r\ntitle: A\r\nStatus : Adopt\r\n---\r\n",
        "\uFEFF---\n\"status\": Adopt\n---\n",
        "---\nstatus: 'HOLD' # for now\n---\n",
        "---\nstatus: \"caution\"\n---\n",
        "---\nstatus: trial   # for now\n---\n",
        "---\nstatus:   Backlog  \n---\n",
        "---\n# what we say\n\ntitle: A\nstatus: Adopt\n"
      })
  void frontMatterWithAStatusIsAnEntry(String text) {
    Fixtures.write(base, "a.md", text);

    assertThat(RadarFinder.in(base)).contains(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/a.md", ".hidden/a.md", "node_modules/a.md", "a/b/c/d.md"})
  void whatIsMadeHiddenOrFarBelowIsNotLookedInto(String file) {
    Fixtures.write(base, file, ENTRY);

    assertThat(RadarFinder.in(base)).isEmpty();
  }

  @Test
  void aFolderThatIsALinkIsFollowed() throws IOException {
    Fixtures.write(base, "docs/entries/tools/kafka.md", ENTRY);
    Path project = Files.createDirectory(base.resolve("project"));
    Path link = Files.createSymbolicLink(project.resolve("radar"), base.resolve("docs/entries"));

    assertThat(RadarFinder.in(project)).contains(link);
    assertThat(RadarFinder.in(link)).contains(link);
  }

  @Test
  void aRadarIsBegunWhereThereIsOne() throws IOException {
    assertThat(RadarFinder.toBegin(base)).isEqualTo(base.resolve("src/radar"));
    Fixtures.write(base, "docs/kafka.md", ENTRY);
    assertThat(RadarFinder.toBegin(base)).isEqualTo(base.resolve("src/radar"));
    Fixtures.write(base, "radar.yml", "title: Ours\n");
    assertThat(RadarFinder.toBegin(base)).isEqualTo(base);
    Fixtures.write(base, "radar/kafka.md", ENTRY);
    assertThat(RadarFinder.toBegin(base)).isEqualTo(base.resolve("radar"));
  }

  @Test
  void nothingIsFoundInNoFolder() {
    assertThat(RadarFinder.in(base.resolve("gone"))).isEmpty();
  }
}
