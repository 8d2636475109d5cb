package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Movement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AoeDataTest {

  private static final String CONFIG =
      """
      {
        "labels": {"title": "Our radar"},
        "segments": [
          {"id": "tools", "title": "Tools", "description": "What we\\nwork with.", "color": "#102030"},
          {"id": "cloth", "title": "Cloth"}
        ],
        "rings": [
          {"id": "adopt", "title": "Adopt", "description": "", "color": "#5ba300", "radius": 0.5},
          {"id": "hold", "title": "Hold"}
        ]
      }
      """;

  private static final String DATA =
      """
      {
        "releases": ["2022-03-01", "2023-04-01", "2024-05-01"],
        "tags": ["fast"],
        "items": [
          {
            "id": "mill",
            "title": "Mill",
            "body": "<p>Now.</p>",
            "featured": false,
            "ring": "adopt",
            "segment": "tools",
            "quadrant": "tools",
            "flag": "changed",
            "tags": ["fast", "fast"],
            "release": "2024-05-01",
            "revisions": [
              {"release": "2023-04-01", "ring": "hold", "body": "<p>Then.</p>"},
              {"release": "2022-03-01", "ring": "hold", "body": "<p>Now.</p>"},
              {"release": "2022-02-01", "body": ""}
            ],
            "position": [1.5, 2],
            "info": {"cost": "low"},
            "summary": "Builds\\nfast.",
            "teams": ["weavers", "dyers"],
            "products": ["coat"],
            "addedTeams": ["dyers"],
            "links": [{"url": "https://example.org/mill", "name": "Docs"}]
          },
          {"id": "reed", "title": "", "ring": "hold", "segment": "cloth", "flag": "new", "release": "2024-05-01"},
          {"id": "loom", "title": "Loom", "ring": "hold", "segment": "cloth", "flag": "default"}
        ]
      }
      """;

  private static final String BOTH = "{\"config\": " + CONFIG + ", \"data\": " + DATA + "}";

  private static ReadFile read(String json) {
    return ReadFile.of(ImportFormat.AOE, "radar.json", json);
  }

  @Test
  void configurationAndDataMayBeInOneFile() {
    ReadFile read = read(BOTH);

    assertThat(read.problems()).isEmpty();
    assertThat(read.radar().title()).contains("Our radar");
    assertThat(read.radar().editions())
        .containsExactly(
            LocalDate.of(2022, 3, 1), LocalDate.of(2023, 4, 1), LocalDate.of(2024, 5, 1));
    assertThat(read.radar().quadrants())
        .containsExactly(
            new FoundTerm(
                "Tools",
                List.of("tools"),
                Optional.of("What we work with."),
                Optional.of("#102030")),
            new FoundTerm("Cloth", List.of("cloth"), Optional.empty(), Optional.empty()));
    assertThat(read.radar().rings()).extracting(FoundTerm::name).containsExactly("Adopt", "Hold");
    assertThat(read.radar().sum())
        .hasToString("3 rows = 3 entries + 0 joined + 0 notes + 0 failed");
  }

  @Test
  void revisionsAreEvents() {
    FoundEntry mill = read(BOTH).entry("Mill");

    assertThat(mill.ring()).contains("Adopt");
    assertThat(mill.moved()).isEmpty();
    assertThat(mill.events())
        .containsExactly(
            new FoundEvent(LocalDate.of(2024, 5, 1), Optional.of("Adopt"), ""),
            new FoundEvent(LocalDate.of(2023, 4, 1), Optional.of("Hold"), "Then."),
            new FoundEvent(LocalDate.of(2022, 3, 1), Optional.of("Hold"), ""));
  }

  @Test
  void keysOfForksAreOursOrKept() {
    FoundEntry mill = read(BOTH).entry("Mill");

    assertThat(mill.id()).contains("mill");
    assertThat(mill.text()).isEqualTo("Now.");
    assertThat(mill.tags()).containsExactly("fast");
    assertThat(mill.links()).containsExactly(new FoundLink("https://example.org/mill", "Docs"));
    assertThat(mill.values())
        .containsOnly(
            Map.entry("description", "Builds fast."),
            Map.entry("owners", List.of("weavers", "dyers")),
            Map.entry("featured", false),
            Map.entry("info", Map.of("cost", "low")),
            Map.entry("products", List.of("coat")));
  }

  @Test
  void flagsAreMovements() {
    assertThat(read(BOTH).entry("reed").moved()).contains(Movement.NEW);
    assertThat(read(BOTH).entry("Loom").moved()).contains(Movement.NONE);
    assertThat(read(BOTH).entry("Loom").events()).isEmpty();
  }

  @Test
  void theConfigurationMayLieBeside() {
    SourceFile config = ReadFile.file("config.json", CONFIG);
    assertThat(ImportFormat.AOE.isCompanion(config)).isTrue();
    assertThat(ImportFormat.AOE.recognises(config)).isFalse();

    ReadFile read = ReadFile.any(ImportFormat.AOE, ReadFile.file("data.json", DATA), config);

    assertThat(read.entry("Loom").ring()).contains("Hold");
    assertThat(read.radar().title()).contains("Our radar");
  }

  @Test
  void withoutConfigurationIdsAreNames() {
    ReadFile read = read(DATA.replace("\"segment\"", "\"quadrant\""));

    assertThat(read.entry("Loom").ring()).contains("hold");
    assertThat(read.entry("Loom").quadrant()).contains("cloth");
    assertThat(read.radar().rings()).isEmpty();
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    SourceFile data =
        ReadFile.file(
            "data.json",
            DATA.replace("\"segment\": \"cloth\", \"flag\": \"new\"", "\"flag\": \"old\"")
                .replace("\"2023-04-01\", \"2024-05-01\"]", "\"summer\", null]")
                .replace("\"release\": \"2023-04-01\"", "\"release\": \"summer\"")
                .replace("\"2022-03-01\", \"ring\": \"hold\"", "\"2022-03-01\", \"ring\": \"holt\"")
                .replace("\"tags\": [\"fast\", \"fast\"]", "\"tags\": [{}], \"tags\": [[], \"a\"]")
                .replace("{\"id\": \"loom\", \"title\": \"Loom\",", "{\"id\": [], "));

    ReadFile read = ReadFile.any(ImportFormat.AOE, data, ReadFile.file("config.json", CONFIG));

    assertThat(read.told())
        .containsExactly(
            "14:21 warning: the key 'tags' stands on line 14 already",
            "2:30 warning: a release without a day",
            "2:40 warning: a release without a day",
            "17:21 warning: 'summer' is no day",
            "18:43 warning: 'holt' is no ring of this radar",
            "14:30 warning: 'tags' is a list, where a text is expected",
            "29:5 error: 'quadrant' is missing or empty",
            "30:12 warning: 'id' is a list, where a text is expected",
            "30:5 error: an item without an id and a title");
    assertThat(read.radar().sum()).hasToString("3 rows = 1 entry + 0 joined + 0 notes + 2 failed");
    assertThat(read.entry("Mill").events())
        .containsExactly(new FoundEvent(LocalDate.of(2024, 5, 1), Optional.of("Adopt"), ""));
  }

  @Test
  void spoiledFilesNeverEndTheReading() {
    Mutations.check(ImportFormat.AOE, "radar.json", BOTH);
    Mutations.check(ImportFormat.AOE, "data.json", DATA, ReadFile.file("config.json", CONFIG));
  }
}
