package io.github.techradar.check.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Layout;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.SourceDirectory;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AoeConfigTest {

  private static final String CONFIG =
      """
      {
      \t"labels": {"title": "Ours", "footer": "x"},
      \t"segments": [
      \t\t{"id": "tools", "title": "Tools & more", "description": "One.<br/>Two.", "color": "#1b6ca8"},
      \t\t{"id": "methods", "title": "Methods", "description": "", "color": "rgba(0, 0, 0, 1)"}
      \t],
      \t"rings": [{"id": "use", "title": "Use", "radius": 0.5, "strokeWidth": 5}],
      \t"toggles": {"showChart": true}
      }
      """;

  @TempDir Path folder;

  @Test
  void saysWhatADefinitionSays() {
    Definition definition = definition(CONFIG);

    assertThat(definition.title()).isEqualTo("Ours");
    assertThat(definition.quadrants())
        .containsExactly(
            new Quadrant("tools", "Tools & more", "One. Two.", Optional.of("#1b6ca8")),
            new Quadrant("methods", "Methods", "", Optional.empty()));
    assertThat(definition.rings())
        .extracting(Ring::id, Ring::name)
        .containsExactly(Tuple.tuple("use", "Use"));
    assertThat(definition.offRadar()).isEmpty();
    assertThat(definition.layout()).isEqualTo(new Layout.DatedFolders());
  }

  @Test
  void readsMappingsFromIdsToTitlesAsVersion3HasThem() {
    Definition definition =
        definition(
            """
            {
              "tags": [],
              "quadrants": {"tools": "Tools", "languages-and-frameworks": "Languages & Frameworks"},
              "quadrantsMap": {
                "tools": {"colour": "#f2a25c", "txtColour": "white", "position": 2},
                "languages-and-frameworks": {"colour": "red", "position": 1, "description": "Code."}
              },
              "rings": ["all", "adopt", "on-hold"],
              "showEmptyRings": true
            }
            """);

    assertThat(definition.quadrants())
        .containsExactly(
            new Quadrant(
                "languages-and-frameworks", "Languages & Frameworks", "Code.", Optional.empty()),
            new Quadrant("tools", "Tools", "", Optional.of("#f2a25c")));
    assertThat(definition.rings())
        .extracting(Ring::id, Ring::name)
        .containsExactly(Tuple.tuple("adopt", "Adopt"), Tuple.tuple("on-hold", "On-hold"));
    assertThat(definition.title()).isEqualTo("Technology Radar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{quadrants: {tools: {title: Tools}}}",
        "{quadrants: {tools: }, quadrantsMap: {tools: {name: Tools}}}",
        "{quadrants: {tools: null}}",
        "{quadrantsMap: {tools: {position: 1}}}",
        "{quadrants: [tools]}",
        "{segments: [{id: tools, title: Tools}], quadrants: [others]}"
      })
  void readsQuadrantsInWhateverFormAVersionHasThem(String config) {
    assertThat(definition(config).quadrants())
        .containsExactly(new Quadrant("tools", "Tools", "", Optional.empty()));
  }

  @Test
  void takesWhatItLeavesOutFromTheDefaultsBesideIt() {
    Fixtures.write(folder, "config.default.json", CONFIG);
    Fixtures.write(
        folder, "config.json", "{\"labels\": {\"footer\": \"Own\"}, \"basePath\": \"/x\"}");

    assertThat(read("config.json").title()).isEqualTo("Ours");
    assertThat(read("config.json").quadrants()).extracting(Quadrant::id).contains("methods");
    assertThat(read("config.default.json").title()).isEqualTo("Ours");

    Fixtures.write(folder, "config.json", "{quadrants: [tools], labels: {title: Own}}");

    assertThat(read("config.json").title()).isEqualTo("Own");
    assertThat(read("config.json").quadrants()).extracting(Quadrant::id).containsExactly("tools");
    assertThat(read("config.json").rings()).extracting(Ring::id).containsExactly("use");
  }

  @Test
  void aConfigWithoutQuadrantsIsOneProblem() {
    Fixtures.write(folder, "config.json", "{\"basePath\": \"/x\"}");
    Fixtures.write(folder, "2026-01-31/a.md", "---\nring: adopt\nsegment: tools\n---\n");
    Fixtures.write(folder, "2026-01-31/b.md", "---\nring: adopt\nsegment: methods\n---\n");

    assertThat(Fixtures.printed(Fixtures.check(folder, folder.resolve("config.json")).problems()))
        .isEqualTo(
            """
            config.json:1:1: error: the file names no quadrants, neither as 'segments' nor as\
             'quadrants' [invalid-definition]
                Add them; or put the generator's config.default.json, which has them, beside this\
             file.
            """);
  }

  @Test
  void whatIsWrongWithTheDefaultsStandsThere() {
    Fixtures.write(folder, "config.json", "{}");
    Fixtures.write(folder, "config.default.json", "{\"segments\": 5}");

    assertThat(Fixtures.check(folder, folder.resolve("config.json")).problems())
        .extracting(problem -> problem.location().toString())
        .containsExactly("config.default.json:1:14");
  }

  private static Definition definition(String config) {
    return DefinitionReader.read(DefinitionFile.read("config.json", config.getBytes(UTF_8)))
        .definition()
        .orElseThrow();
  }

  private Definition read(String file) {
    return DefinitionReader.read(new SourceDirectory(folder).readDefinition(folder.resolve(file)))
        .definition()
        .orElseThrow();
  }

  @Test
  void itsProblemsStandWhereItHasThem() {
    Fixtures.write(folder, "config.json", CONFIG.replace("\"methods\"", "\"tools\""));
    Fixtures.write(folder, "2026-01-31/a.md", "---\nring: use\nsegment: tools\n---\n");

    assertThat(Fixtures.check(folder, folder.resolve("config.json")).problems())
        .extracting(Problem::headline)
        .containsExactly(
            "config.json:5:10: error: 'tools' is taken already (line 4) [invalid-definition]");
  }
}
