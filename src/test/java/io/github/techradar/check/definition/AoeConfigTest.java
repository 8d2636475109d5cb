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
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Definition definition =
        DefinitionReader.read(DefinitionFile.read("config.json", CONFIG.getBytes(UTF_8)))
            .definition()
            .orElseThrow();

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
  void itsProblemsStandWhereItHasThem() {
    Fixtures.write(folder, "config.json", CONFIG.replace("\"methods\"", "\"tools\""));
    Fixtures.write(folder, "2026-01-31/a.md", "---\nring: use\nsegment: tools\n---\n");

    assertThat(Fixtures.check(folder, folder.resolve("config.json")).problems())
        .extracting(Problem::headline)
        .containsExactly(
            "config.json:5:10: error: 'tools' is taken already (line 4) [invalid-definition]");
  }
}
