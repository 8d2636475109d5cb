package io.github.techradar.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class NewProjectTest {

  @TempDir Path folder;

  private static NewProject project(String title) {
    return new NewProject(
        title,
        Optional.of(URI.create("https://docs.example.org/a&b/")),
        "org.example",
        "radar",
        "src/radar",
        LocalDate.of(2026, 3, 9));
  }

  private static Map<String, String> files(NewProject project) {
    return Stream.concat(project.build().stream(), project.radar().stream())
        .collect(Collectors.toMap(StartFile::path, StartFile::text, (a, b) -> a));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our Radar",
        "\"Radar\" & 'radar'",
        "</name><modules>",
        "]]> --> <!--",
        "a: b # c",
        "@day@ and @groupId@",
        "Größe 技術 🚀",
        "`#` [a](javascript:b) *c*"
      })
  void aTitleIsATextInEachOfItsFiles(String title) throws Exception {
    Map<String, String> files = files(project(title));

    assertThat(child(xml(files.get("pom.xml")), "name")).isEqualTo(title);
    assertThat(xml(files.get("src/site/site.xml")).getAttribute("name")).isEqualTo(title);
    assertThat(Fixtures.definition(files.get("src/radar/radar.yml")).title()).isEqualTo(title);
    String heading = files.get("src/site/markdown/index.md").lines().findFirst().orElseThrow();
    assertThat(heading.replaceAll("\\\\(.)", "$1")).isEqualTo("# " + title);
  }

  @Test
  void mavenPutsNothingInThePlaceOfPartsOfATitle() throws Exception {
    Map<String, String> files = files(project("${project.version} ${env.HOME}"));

    assertThat(child(xml(files.get("pom.xml")), "name"))
        .isEqualTo("$ {project.version} $ {env.HOME}");
    assertThat(xml(files.get("src/site/site.xml")).getAttribute("name")).doesNotContain("${");
    assertThat(Fixtures.definition(files.get("src/radar/radar.yml")).title())
        .isEqualTo("${project.version} ${env.HOME}");
  }

  @Test
  void everyPlaceIsFilledWithAVersionOrAValue() {
    Map<String, String> files = files(project("Radar"));

    assertThat(files)
        .allSatisfy(
            (path, text) -> assertThat(text).endsWith("\n").doesNotContainPattern("@[a-z]+@"));
    assertThat(Versions.byName())
        .hasSize(7)
        .allSatisfy((name, version) -> assertThat(version).matches("[0-9].*"));
    assertThat(files.get("pom.xml"))
        .contains("<url>https://docs.example.org/a&amp;b/</url>")
        .contains("<project.build.outputTimestamp>2026-03-09T00:00:00Z<")
        .contains(">%s</techradar-maven-plugin.version>".formatted(Versions.byName().get("plugin")))
        .doesNotContain("techradar.sourceDirectory");
  }

  @Test
  void onlyOfModulesThePluginIsKeptAway() {
    NewProject project = project("Radar");

    assertThat(project.addition(new KnownProject(true, false)))
        .filteredOn(line -> line.contains("<inherited>false</inherited>"))
        .hasSize(2);
    assertThat(project.addition(new KnownProject(false, false)))
        .noneMatch(line -> line.contains("inherited") || line.contains("properties"))
        .anyMatch(line -> line.contains("<version>%s<".formatted(Versions.byName().get("plugin"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/radar", "a_b *c*", "]]> & <b>", "${basedir}"})
  void theSiteNamesTheFolderOfTheEntries(String folder) throws Exception {
    NewProject known = project("Radar");
    NewProject project = new NewProject("Radar", known.url(), "a", "b", folder, known.day());
    Map<String, String> files = files(project);

    String footer = child(xml(files.get("src/site/site.xml")), "footer");
    assertThat(child(xml(footer), "code")).isEqualTo(folder.replace("${", "$ {"));
    assertThat(files.get("src/site/markdown/index.md").replaceAll("\\\\(.)", "$1"))
        .contains("Markdown file in %s. To".formatted(folder));
    assertThat(files.toString()).doesNotContain("src/radar");
  }

  @Test
  void whatHasNoAddressNamesNone() throws Exception {
    NewProject known = project("Radar");
    NewProject project =
        new NewProject("Radar", Optional.empty(), "a", "b", "docs/radar", known.day());

    Element pom = xml(files(project).get("pom.xml"));

    assertThat(child(pom, "url")).isEqualTo("/");
    assertThat(child(pom, "techradar.sourceDirectory")).isEqualTo("docs/radar");
  }

  @Test
  void theFirstEntriesAreSound() {
    project("Radar")
        .radar()
        .forEach(
            file ->
                Fixtures.write(folder, Path.of(file.path()).getFileName().toString(), file.text()));

    assertThat(Fixtures.printed(Fixtures.check(folder).problems())).isEmpty();
    assertThat(Fixtures.check(folder).entries().orElseThrow().blips())
        .extracting(blip -> blip.ring().name() + " " + blip.entry().title())
        .containsExactly(
            "Adopt Markdown", "Trial Architecture decision records", "Hold Decisions in a wiki");
  }

  /** What is off in the definition can be turned on. */
  @Test
  void commentsOfTheDefinitionAreSettings() {
    String text = files(project("Radar")).get("src/radar/radar.yml");

    String more = text.replaceAll("(?m)^# (editions: .*)$", "$1");

    assertThat(more).isNotEqualTo(text);
    assertThat(Fixtures.definition(more).editions()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Größe & <b>", "Gro\u0308ße & <b>"})
  void aProjectIsCalledAsItsFolder(String name) {
    assertThat(ProjectName.of(Path.of("/x").resolve(name))).isEqualTo("grosse-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"技術", "---", "."})
  void aFolderWithoutALetterOfMavensGivesAPlainName(String name) {
    assertThat(ProjectName.of(Path.of("/x/技術").resolve(name))).isEqualTo("technology-radar");
    assertThat(ProjectName.of(Path.of("/"))).isEqualTo("technology-radar");
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String child(Element top, String name) {
    return top.getElementsByTagName(name).item(0).getTextContent();
  }
}
