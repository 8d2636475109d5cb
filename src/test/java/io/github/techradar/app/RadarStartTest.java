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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String NOTHING = "Nothing was written, for all of it is there.";

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
            "Kept: pom.xml", "Kept: src/radar, which has files", "Kept: .gitlab-ci.yml", NOTHING);
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
    assertThat(heard.news)
        .contains("Kept: pom.xml")
        .anyMatch(
            text ->
                text.startsWith("Add this to it, below <project>.")
                    && text.endsWith("into its <build><plugins> and <reporting><plugins>."));
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
        .hasMessageContaining("Move entries that you have to src/radar");
    assertThat(files()).containsOnlyKeys("kafka.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "src", "src/site", "src/site/markdown", ".mvn", ".."})
  void aFolderThatHasFilesOfTheSiteIsRefusedBeforeAnyIsWritten(String entries) throws Exception {
    assertThatThrownBy(() -> begin(true, entries))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("cannot be the folder of the entries")
        .hasMessageContaining("src/radar")
        .hasMessageContaining("--source-directory");
    assertThat(files()).isEmpty();
  }

  /** Not at the root of the file system, which a path without a folder would begin with. */
  @ParameterizedTest
  @ValueSource(strings = {"", "."})
  void aRadarCanBeTheFolderItself(String entries) throws Exception {
    List<Path> written = begin(false, entries);

    assertThat(files().keySet())
        .containsExactly(
            "architecture-decision-records.md",
            "decisions-in-a-wiki.md",
            "markdown.md",
            "radar.yml");
    assertThat(written).allMatch(file -> file.startsWith(folder)).hasSize(4);
    assertThat(heard.news).contains("Written: radar.yml");
    heard.news.clear();

    assertThat(begin(false, entries)).isEmpty();
    assertThat(heard.news).contains("Kept: the folder itself, which has files");
  }

  /** As if each file had been the last one. */
  @Test
  void whatWasCutOffCanBeTakenUpAgain() throws Exception {
    List<Path> order = begin(true, "src/radar", Workflow.values());
    Map<String, String> all = files();

    assertThat(order).last().isEqualTo(folder.resolve("pom.xml"));
    for (int done = 4; done < order.size(); done++) {
      for (Path file : order.subList(done, order.size())) {
        Files.delete(file);
      }
      assertThat(begin(true, "src/radar", Workflow.values()))
          .isEqualTo(order.subList(done, order.size()));
      assertThat(files()).isEqualTo(all);
    }
  }

  @Test
  void itIsNotAllThereWhereAPomOrAWorkflowLacksSomething() throws Exception {
    begin(true, "src/radar", Workflow.values());
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    begin(true, "src/radar", Workflow.values());
    assertThat(heard.lines).contains("<build>");
    assertThat(heard.news).doesNotContain(NOTHING);

    begin(false, "src/radar");
    assertThat(heard.news).contains(NOTHING);
    heard.news.clear();

    Files.writeString(folder.resolve(".gitlab-ci.yml"), "mine\n");
    begin(false, "src/radar", Workflow.values());
    assertThat(heard.news)
        .doesNotContain(NOTHING)
        .contains(
            "What has to be in .gitlab-ci.yml for the radar: "
                + "https://techradar.github.io/techradar-maven-plugin/continuous-integration.html")
        .noneMatch(text -> text.startsWith("What has to be in .github"));
  }

  @Test
  void theNextCommandsFindTheFolder() throws Exception {
    begin(false, "docs/our radar");
    begin(false, "radar");
    begin(true, "docs/our radar");

    assertThat(heard.news)
        .filteredOn(text -> text.startsWith("    "))
        .containsExactly(
            "    radar check docs/our radar",
            "    radar check ",
            "    mvn validate    checks the entries",
            "    mvn site        makes the pages, at target/site/index.html");
  }

  @Test
  void anUnusualFolderIsToBeAddedToAPom() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");

    begin(true, "docs/a & b");

    assertThat(String.join("\n", heard.lines))
        .startsWith(
            "<properties>\n  <techradar.sourceDirectory>docs/a &amp; b</techradar.sourceDirectory>\n"
                + "</properties>\n<build>\n");
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
