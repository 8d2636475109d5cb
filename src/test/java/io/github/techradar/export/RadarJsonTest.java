package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.Fixtures;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarJsonTest {

  @TempDir Path folder;

  @Test
  void carriesTheWholeRadar() throws IOException {
    Path resources = Path.of("src/test/resources/export");
    Fixtures.write(folder, "kafka.md", Files.readString(resources.resolve("kafka.md")));
    Fixtures.write(folder, "cobol.md", Files.readString(resources.resolve("cobol.md")));
    Fixtures.write(folder, "radar.yml", Files.readString(resources.resolve("radar.yml")));
    Fixtures.write(folder, "broken.md", "no front matter");
    Fixtures.write(folder, "zig.md", Fixtures.entry("Zig", "Use\ndraft: true", "Tools", ""));

    Export export = ExportFormat.RADAR.write(Publications.of(folder, Optional.empty(), true));

    assertThat(export.documents())
        .extracting(ExportedFile::path, ExportedFile::text)
        .containsExactly(
            tuple("radar.json", Files.readString(resources.resolve("radar.expected.json"))));
  }

  @Test
  void readBackItIsTheRadarThatWasWritten() {
    for (Path source : List.of(Publications.SMALL, Path.of("src/test/resources/browser"))) {
      RadarJsonReader.check(Publications.of(source, Optional.empty(), true));
    }
  }

  @Test
  void readBackItHasThePast() {
    Fixtures.write(
        folder,
        "radar.yml",
        "rings: [{name: Use, color: '#99ccff', aliases: [In use]}, Try]\n"
            + "editions: [2024-12-31, 2025-06-30]\n");
    Fixtures.write(
        folder,
        "kafka.md",
        Fixtures.entry(
            "Kafka",
            "Use",
            "Tools",
            """
            ## Timeline

            - (2025-10-02) - **[Use]** (Ann, Bob) All of it.
            - (2025-09-02) Use?
            - (2024-03-01) **[Try]**
            - (2023-03-01) A note.
            """));
    Fixtures.write(
        folder,
        "svn.md",
        Fixtures.entry(
            "Svn",
            "Archived",
            "Tools",
            "## Timeline\n\n- (2025-08-01) Archived\n- (2020-01-01) Use\n"));
    Publication publication =
        Publications.of(folder, Optional.of(URI.create("https://example.org/docs/")), true);

    RadarJsonReader.check(publication);

    JsonNode json = ToolRules.json(RadarJson.of(publication));
    assertThat(json.at("/editions").findValuesAsText("name"))
        .containsExactly("2024-12-31", "2025-06-30");
    assertThat(json.at("/entries").findValuesAsText("movement")).containsExactly("in", "left");
    assertThat(json.at("/entries/0/timeline")).hasSize(4);
  }

  @Test
  void summariesAreNoItemsOfTimelinesAndHaveNoNumbersOfFootnotes() {
    String body =
        """
        ## Timeline

        - (2025-10-02) Adopt: chosen

        - (2024-10-02) Trial: tried

        ## Why

        Text of old[^1] words.

        [^1]: A note.
        """;
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", body));
    Fixtures.write(
        folder, "b.md", Fixtures.entry("B", "Adopt", "Tools", "word ".repeat(100) + "\n"));
    Publication publication = Publications.of(folder, Optional.empty(), true);

    for (JsonNode entries :
        List.of(
            ToolRules.json(RadarJson.of(publication)).get("entries"),
            ToolRules.json(JsonFeed.of(publication)).get("items"))) {
      assertThat(entries.findValuesAsText("summary"))
          .containsExactly("Text of old words.", "word ".repeat(60).strip() + "…");
    }
  }

  @Test
  void numbersStandAsTheyWereWritten() {
    String numbers = "1e999, -1E-999, 1.50, 007, 1e9999, .inf, 0x1F, 1_000, 12345678901234567890";
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry("A", "Adopt\nown: [%s]\ndeep: {a: [1e5]}".formatted(numbers), "Tools", ""));
    Publication publication = Publications.of(folder, Optional.empty(), true);

    assertThat(ExportFormat.RADAR.write(publication).documents().get(0).text())
        .contains("\"a\": [ 1e5 ]".replace("[ ", "[\n            ").replace(" ]", "\n          ]"))
        .contains("1e999,", "-1E-999,", "1.50,", "\"007\",", "\"1e9999\",", "\".inf\",")
        .contains("\"0x1F\",", "\"1_000\",", " 12345678901234567890\n");
    assertThat(ExportFormat.CSV.write(publication).documents().get(0).text())
        .contains("\"" + numbers.replace(", -", ", '-") + "\"", "\"{\"\"a\"\":[1e5]}\"");
  }

  @Test
  void manyNumbersWithManyDigitsAddNoMore() {
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry("A", "Adopt\nown: [" + "1e999,".repeat(60_000) + "]", "Tools", ""));

    Export export = ExportFormat.RADAR.write(Publications.of(folder, Optional.empty(), true));

    assertThat(export.documents().get(0).text().replaceAll("\\s", "")).hasSizeLessThan(370_000);
  }

  @Test
  void isSmallWithoutBodies() {
    JsonNode entry =
        ToolRules.json(RadarJson.of(Publications.of(Publications.SMALL, Optional.empty(), false)))
            .at("/entries/1");

    assertThat(entry.has("body") || entry.has("html")).isFalse();
    assertThat(entry.get("summary").asText())
        .isEqualTo("The first paragraph, with code and a link, says what it is & why.");
  }
}
