package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Numeral;
import io.github.techradar.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackstageRadarTest {

  private static final String RADAR =
      """
      {
        "title": "Title of your Tech radar",
        "quadrants": [
          {"id": "1", "name": "Tools"},
          {"id": "2", "name": "Platforms"},
          {"id": "3", "name": "Techniques"},
          {"id": "4", "name": "Languages"}
        ],
        "rings": [
          {"id": "use", "name": "Adopt", "color": "#5ba300", "description": "Ready\\nfor all."},
          {"id": "trial", "name": "Trial", "color": "#09f"},
          {"id": "hold", "name": "Hold", "color": "red"}
        ],
        "entries": [
          {
            "key": "mill",
            "id": "mill",
            "title": " Mill ",
            "quadrant": "1",
            "url": "#",
            "description": "Builds **fast**.",
            "links": [
              {"url": "https://example.org/mill", "title": "Docs", "kind": "manual"},
              {"title": "Nowhere"}
            ],
            "timeline": [
              {"moved": 1, "ringId": "use", "date": "2024-03-09T22:30:00.000-05:00", "description": "For *all*."},
              {"moved": -1, "ringId": "trial", "date": "2023-01-02"}
            ],
            "team": {"lead": "Ann", "size": 1.50}
          },
          {"key": "reed", "title": "Reed", "quadrant": "Platforms", "url": "https://example.org/reed"},
          {"key": "reed", "title": "Reed", "quadrant": "4", "url": "https://example.org/reed"},
          {
            "id": "loom",
            "title": "Loom",
            "quadrant": "3",
            "url": "https://example.org/loom",
            "links": [{"url": "https://example.org/loom", "title": "Loom"}],
            "timeline": [{"ringId": "hold", "date": "2022-05-06", "moved": -1}]
          }
        ]
      }
      """;

  private static ReadFile read(String json) {
    return ReadFile.of(ImportFormat.BACKSTAGE, "tech-radar.json", json);
  }

  @Test
  void timelinesAreEventsAndTheFirstItemIsTheStatus() {
    FoundEntry mill = read(RADAR).entry("Mill");

    assertThat(mill.id()).contains("mill");
    assertThat(mill.ring()).contains("Adopt");
    assertThat(mill.quadrant()).contains("Tools");
    assertThat(mill.moved()).contains(Movement.IN);
    assertThat(mill.text()).isEqualTo("Builds **fast**.");
    assertThat(mill.events())
        .containsExactly(
            new FoundEvent(LocalDate.of(2024, 3, 9), Optional.of("Adopt"), "For *all*."),
            new FoundEvent(LocalDate.of(2023, 1, 2), Optional.of("Trial"), ""));
    assertThat(mill.values())
        .containsExactly(Map.entry("team", Map.of("lead", "Ann", "size", new Numeral("1.50"))));
  }

  @Test
  void anEventOfAnUnknownRingWithoutATextIsNone() {
    ReadFile read = read(RADAR.replace("\"ringId\": \"trial\"", "\"ringId\": \"tried\""));

    assertThat(read.entry("Mill").events())
        .containsExactly(
            new FoundEvent(LocalDate.of(2024, 3, 9), Optional.of("Adopt"), "For *all*."));
    assertThat(read.told()).anyMatch(told -> told.contains("'tried' is no ring of this radar"));
  }

  @Test
  void blanksThatNobodySeesMakeNoOtherTerm() {
    ReadFile read = read(RADAR.replace("\"Platforms\", \"url\"", "\"Platforms\\u00A0\", \"url\""));

    assertThat(read.entry("Reed").quadrant()).contains("Platforms");
  }

  @Test
  void theAnswerOfItsBackendHasTheRadarInIt() {
    ReadFile read = read("{\"status\": \"ok\", \"data\": " + RADAR + "}");

    assertThat(read.radar().entries())
        .extracting(FoundEntry::title, FoundEntry::ring, FoundEntry::events)
        .isEqualTo(
            read(RADAR).radar().entries().stream()
                .map(entry -> tuple(entry.title(), entry.ring(), entry.events()))
                .toList());
    assertThat(read.radar().rings()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'entries:\\n  - title: A\\n', true",
    "'entries: # all\\n\\n- title: A\\n', true",
    "'entries: [{title: A}]\\n', true",
    "'entries: {exclude: [a]}\\n', false",
    "'entries:\\n  exclude: [a]\\n', false",
  })
  void yamlHasAListOfEntries(String entries, boolean isRadar) {
    SourceFile file =
        ReadFile.file("radar.yml", "rings: []\nquadrants: []\n" + entries.replace("\\n", "\n"));

    assertThat(ImportFormat.BACKSTAGE.recognises(file)).isEqualTo(isRadar);
  }

  @Test
  void whatCannotBeParsedCountsAsFailed() {
    for (ImportFormat format : ImportFormat.values()) {
      if (format != ImportFormat.CSV && format != ImportFormat.MARKDOWN) {
        ReadFile read = ReadFile.any(format, ReadFile.file("a.yaml", "{\"a\": ["));

        assertThat(read.radar().sum().failed()).as(format.word()).isEqualTo(1);
        assertThat(read.problems()).as(format.word()).anyMatch(Problem::isError);
      }
    }
  }

  @Test
  void ringsAndQuadrantsAreOursInOrderAndLook() {
    ReadFile read = read(RADAR);

    assertThat(read.radar().title()).isEmpty();
    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name)
        .containsExactly("Languages", "Tools", "Platforms", "Techniques");
    assertThat(read.radar().rings())
        .containsExactly(
            new FoundTerm(
                "Adopt", List.of("use"), Optional.of("Ready for all."), Optional.of("#5ba300")),
            new FoundTerm("Trial", List.of("trial"), Optional.empty(), Optional.of("#0099ff")),
            new FoundTerm("Hold", List.of("hold"), Optional.empty(), Optional.empty()));
  }

  @Test
  void linksStandOnce() {
    ReadFile read = read(RADAR);

    assertThat(read.entry("Mill").links())
        .containsExactly(
            new FoundLink("https://example.org/mill", "Docs", Map.of("kind", "manual")));
    assertThat(read.entry("Loom").links())
        .containsExactly(new FoundLink("https://example.org/loom", "Loom"));
    assertThat(read.entry("Reed").links())
        .containsExactly(new FoundLink("https://example.org/reed", ""));
    assertThat(read.told()).containsExactly("24:9 warning: a link without an address");
  }

  @Test
  void anEntryInTwoQuadrantsIsOne() {
    ReadFile read = read(RADAR);

    assertThat(read.radar().sum())
        .hasToString("4 rows = 3 entries + 1 joined + 0 notes + 0 failed");
    FoundEntry reed = read.entry("Reed");
    assertThat(reed.id()).contains("reed");
    assertThat(reed.ring()).isEmpty();
    assertThat(reed.quadrant()).contains("Platforms");
    assertThat(reed.tags()).containsExactly("Languages");
    assertThat(reed.place()).hasToString("tech-radar.json:32:30");
  }

  @Test
  void yamlSaysTheSame() {
    ReadFile read =
        ReadFile.of(
            ImportFormat.BACKSTAGE,
            "radar.yaml",
            """
            title: Our radar
            quadrants:
              - {id: tools, name: Tools}
            rings:
              - {id: adopt, name: Adopt, color: '#5BA300'}
            entries:
              - key: mill
                title: Mill
                quadrant: tools
                timeline:
                  - {date: 2024-03-09, ringId: adopt, moved: 0}
                  - {date: 2023-03-09, ringId: adobt}
            """);

    assertThat(read.radar().title()).contains("Our radar");
    assertThat(read.entry("Mill").ring()).contains("Adopt");
    assertThat(read.entry("Mill").moved()).contains(Movement.NONE);
    assertThat(read.told()).containsExactly("12:36 warning: 'adobt' is no ring of this radar");
    assertThat(read.problems().get(0).help())
        .isEqualTo("Did you mean 'adopt'? The file lists 'Adopt'.");
  }

  @Test
  void whatIsUnknownIsToldAtItsPlace() {
    ReadFile read =
        read(
            RADAR
                .replace("\"ringId\": \"hold\"", "\"ringId\": \"holt\"")
                .replace("\"quadrant\": \"4\"", "\"quadrant\": \"Languges\"")
                .replace("\"title\": \" Mill \"", "\"title\": [1]"));

    assertThat(read.told())
        .containsExactly(
            "18:16 warning: 'title' is a list, where a text is expected",
            "24:9 warning: a link without an address",
            "33:50 error: 'Languges' is no quadrant of this radar",
            "40:31 error: 'holt' is no ring of this radar");
    assertThat(read.radar().sum())
        .hasToString("4 rows = 2 entries + 0 joined + 0 notes + 2 failed");
    assertThat(read.problems().get(2).help())
        .isEqualTo(
            "Did you mean 'Languages'?"
                + " The file lists 'Tools', 'Platforms', 'Techniques', 'Languages'.");
    assertThat(read.entry("mill").ring()).contains("Adopt");
  }

  @Test
  void aMovementThatTheRingsContradictIsTold() {
    ReadFile read = read(RADAR.replace("\"moved\": 1", "\"moved\": -1"));

    assertThat(read.told())
        .contains("27:19 warning: 'moved' says out, and the rings of the timeline say in");
    assertThat(read.entry("Mill").moved()).isEmpty();
  }

  @Test
  void anItemBeforeANewerOneIsTold() {
    ReadFile read = read(RADAR.replace("2023-01-02", "2025-01-02"));

    assertThat(read.entry("Mill").ring()).contains("Adopt");
    assertThat(read.told())
        .contains("26:19 warning: the first item of the timeline is not the newest");
  }

  @Test
  void anItemWithoutADayStillHasARing() {
    ReadFile read = read(RADAR.replace("2022-05-06", "soon"));

    assertThat(read.entry("Loom").ring()).contains("Hold");
    assertThat(read.entry("Loom").events()).isEmpty();
    assertThat(read.told()).contains("40:47 warning: an item of a timeline without a day");
  }

  @Test
  void quadrantsThatOnlyFillTheChartAreNone() {
    ReadFile read =
        read(
            """
            {
              "quadrants": [
                {"id": "tools", "name": "Tools"},
                {"id": "unused_2", "name": ""},
                {"id": "unused_3", "name": ""},
                {"id": "languages", "name": "Languages"}
              ],
              "rings": [],
              "entries": [{"id": "a", "title": "A", "quadrant": "tools"}]
            }
            """);

    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name)
        .containsExactly("Languages", "Tools");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void whatIsNoRadarIsAProblem() {
    for (String text :
        List.of("", "[]", "[1]", "7", "{\"entries\":7}", "{\"entries\":[7]}", "a: [")) {
      ReadFile read = ReadFile.any(ImportFormat.BACKSTAGE, ReadFile.file("f.json", text));

      assertThat(read.radar().entries()).isEmpty();
      assertThat(read.problems()).as(text).isNotEmpty();
    }
  }

  @Test
  void whatIsTooDeepIsAProblem() {
    String deep = RADAR.replace("1.50", "[".repeat(10_000) + "]".repeat(10_000));

    ReadFile read = read(deep);

    assertThat(read.radar().entries()).isEmpty();
    assertThat(read.problems()).singleElement().matches(Problem::isError);
    assertThat(read.problems().get(0).location().line()).isEqualTo(30);
  }

  @Test
  void aKeyThatIsThereTwiceIsTold() {
    ReadFile read = read(RADAR.replace("\"team\"", "\"id\""));

    assertThat(read.told()).contains("30:7 warning: the key 'id' stands on line 17 already");
  }

  @Test
  void spoiledFilesNeverEndTheReading() {
    Mutations.check(ImportFormat.BACKSTAGE, "tech-radar.json", RADAR);
  }
}
