package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.start.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarStartTest {

  private static final List<String> ALL =
      List.of(
          ".github/workflows/radar.yml",
          ".gitignore",
          ".gitlab-ci.yml",
          ".mvn/.gitkeep",
          "pom.xml",
          "src/radar/architecture-decision-records.md",
          "src/radar/decisions-in-a-wiki.md",
          "src/radar/markdown.md",
          "src/radar/radar.yml",
          "src/site/markdown/index.md",
          "src/site/site.xml");

  private final Heard heard = new Heard();

  @TempDir Path folder;

  private List<Path> begin(boolean hasBuild, String entries, Workflow... workflows)
      throws UnusableException {
    return RadarStart.begin(
        new NewRadar(
            folder,
            folder.resolve(entries),
            hasBuild,
            "Our Radar",
            Optional.empty(),
            "org.example",
            Optional.empty(),
            List.of(workflows),
            LocalDate.of(2026, 3, 9)),
        heard);
  }

  @Test
  void anEmptyFolderGetsAllThatARadarNeeds() throws Exception {
    List<Path> written = begin(true, "src/radar", Workflow.values());

    assertThat(files().keySet()).containsExactlyElementsOf(ALL);
    assertThat(written).hasSameSizeAs(ALL).allMatch(Files::isRegularFile);
    Checked checked =
        TechRadar.in(RadarFolder.at(folder.resolve("src/radar")), heard).check(FailOn.WARNING);
    assertThat(checked.entries().orElseThrow().blips()).hasSize(3);
    assertThat(heard.news).contains("Written: pom.xml", "Written: src/radar/radar.yml");
  }

  @Test
  void aSecondRunChangesNothingAndSaysSo() throws Exception {
    begin(true, "src/radar", Workflow.values());
    Map<String, String> first = files();
    heard.news.clear();

    List<Path> written = begin(true, "src/radar", Workflow.values());

    assertThat(written).isEmpty();
    assertThat(files()).isEqualTo(first);
    assertThat(heard.news)
        .contains(
            "Kept: pom.xml",
            "Kept: src/radar, which has files",
            "Kept: .gitlab-ci.yml",
            "Nothing was written, for all of it is there.");
    assertThat(heard.lines).isEmpty(); // the POM has the plugin
  }

  @Test
  void whatIsThereStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve(".gitignore"), "mine\n");
    Files.createDirectories(folder.resolve("src/radar"));
    Files.writeString(folder.resolve("src/radar/kafka.md"), "mine\n");

    begin(true, "src/radar");

    assertThat(files())
        .containsEntry(".gitignore", "mine\n")
        .containsEntry("src/radar/kafka.md", "mine\n")
        .doesNotContainKeys("src/radar/radar.yml", "src/radar/markdown.md")
        .containsKey("pom.xml");
    assertThat(heard.news).contains("Kept: .gitignore", "Kept: src/radar, which has files");
  }

  @Test
  void aProjectThatIsThereIsToldWhatToAdd() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");

    begin(true, "src/radar", Workflow.GITHUB);

    assertThat(files())
        .containsEntry("pom.xml", "<project/>")
        .containsKeys("src/radar/radar.yml", ".github/workflows/radar.yml")
        .doesNotContainKeys("src/site/site.xml", ".gitignore");
    assertThat(heard.lines)
        .contains("<build>", "<reporting>")
        .noneMatch(l -> l.contains("inherit"));
    assertThat(heard.news).contains("Kept: pom.xml", "Add this to it, below <project>:");
  }

  @Test
  void theRootOfModulesIsToldHowToKeepItFromThem() throws Exception {
    Files.writeString(
        folder.resolve("pom.xml"), "<project><modules><module>a</module></modules></project>");

    begin(true, "src/radar");

    assertThat(heard.lines).anyMatch(line -> line.contains("<inherited>false</inherited>"));
    assertThat(heard.news).anyMatch(text -> text.startsWith("This POM has modules"));
  }

  @Test
  void withoutABuildThereIsOnlyARadar() throws Exception {
    begin(false, "radar");

    assertThat(files().keySet())
        .containsExactly(
            "radar/architecture-decision-records.md",
            "radar/decisions-in-a-wiki.md",
            "radar/markdown.md",
            "radar/radar.yml");
  }

  /** Else the site's first page would be an entry. */
  @Test
  void aProjectIsNotMadeAmongEntries() throws Exception {
    Files.writeString(folder.resolve("kafka.md"), "mine\n");

    assertThatThrownBy(() -> begin(true, ""))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("Move them to src/radar first.");
    assertThat(files()).containsOnlyKeys("kafka.md");
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws Exception {
    Files.writeString(folder.resolve("src"), "no folder");

    assertThatThrownBy(() -> begin(true, "src/radar"))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("cannot be written");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
