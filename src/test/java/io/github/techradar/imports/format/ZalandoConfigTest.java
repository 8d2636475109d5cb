package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZalandoConfigTest {

  private static final String CONFIG =
      """
      {
        "date": "2026.05",
        "entries": [
          {"quadrant": 3, "ring": 0, "label": "Mill", "active": true, "link": "https://example.org/mill", "moved": 1},
          {"quadrant": 0, "ring": 1, "label": " Reed ", "active": "TRUE", "moved": 2},
          {"quadrant": 2, "ring": 2, "label": "Loom", "active": "FALSE", "moved": -1, "team": "cloth"},
          {"quadrant": 1, "ring": 0, "label": "Dye", "active": true, "moved": 0}
        ]
      }
      """;

  private static final String PAGE =
      """
      <html><script src="radar.js"></script>
      <script>
      function radar_visualization(config) { return config; }
      fetch('./config.json').then(config => {
        radar_visualization({
          repo_url: "https://example.org/radar",
          title: 'Our radar', // shown above
          date: config.date,
          quadrants: [
            { name: "Languages" }, /* bottom right */
            { name: "Infra, and more" },
            { "name": `Data \\`stores\\`` },
            { name: 'Don\\'t know' },
          ],
          rings: [
            { name: "ADOPT", color: "#5ba300", description: "Use" + it },
            { name: "TRIAL", color: "#009eb0" },
            { name: "HOLD", color: "#e09b96" }
          ],
          entries: config.entries.filter(e => e.label !== "}"),
          draw() { return { a: [1, (2)] }; },
          width,
          ...more
        });
      });
      </script></html>
      """;

  private static final SourceFile WITH_PAGE = ReadFile.file("index.html", PAGE);

  private static ReadFile read(String json, SourceFile page) {
    return ReadFile.any(ImportFormat.ZALANDO, ReadFile.file("config.json", json), page);
  }

  private static ImportContext naming(List<String> rings, List<String> quadrants) {
    return new ImportContext(rings, quadrants, Optional.empty(), Map.of());
  }

  @Test
  void thePageNamesRingsAndQuadrants() {
    assertThat(ImportFormat.of(ReadFile.file("config.json", CONFIG)))
        .contains(ImportFormat.ZALANDO);
    assertThat(ImportFormat.ZALANDO.isCompanion(WITH_PAGE)).isTrue();
    assertThat(ImportFormat.ZALANDO.recognises(WITH_PAGE)).isFalse();

    ReadFile read = read(CONFIG, WITH_PAGE);

    assertThat(read.problems()).isEmpty();
    assertThat(read.radar().title()).contains("Our radar");
    assertThat(read.radar().day()).contains(LocalDate.of(2026, 5, 1));
    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name)
        .containsExactly("Don't know", "Languages", "Infra, and more", "Data `stores`");
    assertThat(read.radar().rings())
        .containsExactly(
            new FoundTerm("ADOPT", List.of(), Optional.empty(), Optional.of("#5ba300")),
            new FoundTerm("TRIAL", List.of(), Optional.empty(), Optional.of("#009eb0")),
            new FoundTerm("HOLD", List.of(), Optional.empty(), Optional.of("#e09b96")));
    assertThat(read.radar().sum())
        .hasToString("4 rows = 4 entries + 0 joined + 0 notes + 0 failed");
  }

  @Test
  void numbersAreNames() {
    ReadFile read = read(CONFIG, WITH_PAGE);

    FoundEntry mill = read.entry("Mill");
    assertThat(mill.quadrant()).contains("Don't know");
    assertThat(mill.ring()).contains("ADOPT");
    assertThat(mill.moved()).contains(Movement.IN);
    assertThat(mill.text()).isEmpty();
    assertThat(mill.links()).containsExactly(new FoundLink("https://example.org/mill", ""));
    assertThat(mill.values()).isEmpty();
    assertThat(mill.place()).hasToString("config.json:4:41");
    assertThat(read.entry("Reed").moved()).contains(Movement.NEW);
    assertThat(read.entry("Reed").values()).isEmpty();
    assertThat(read.entry("Loom").values())
        .containsOnly(Map.entry("active", false), Map.entry("team", "cloth"));
    assertThat(read.entry("Dye").moved()).contains(Movement.NONE);
  }

  @Test
  void whatPeopleSayCountsMoreThanThePage() {
    ImportContext context =
        naming(List.of("In", "Near", "Out"), List.of("First", "Second", "Third", "Fourth"));

    ReadFile read =
        ReadFile.with(
            context, ImportFormat.ZALANDO, ReadFile.file("config.json", CONFIG), WITH_PAGE);

    assertThat(read.entry("Mill").ring()).contains("In");
    assertThat(read.entry("Mill").quadrant()).contains("Fourth");
    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name)
        .containsExactly("Fourth", "First", "Second", "Third");
  }

  @Test
  void withoutNamesThereIsOneProblem() {
    ReadFile read = ReadFile.of(ImportFormat.ZALANDO, "config.json", CONFIG);

    assertThat(read.radar().sum())
        .hasToString("4 rows = 0 entries + 0 joined + 0 notes + 4 failed");
    assertThat(read.told())
        .containsExactly(
            "4:5 error: the entries have numbers for rings and quadrants,"
                + " and nothing says their names");
    assertThat(read.problems().get(0).help())
        .contains("rings (Adopt,Trial,Assess,Hold)")
        .contains("quadrants (");

    ReadFile withQuadrants =
        ReadFile.with(
            naming(List.of(), List.of("a", "b", "c", "d")),
            ImportFormat.ZALANDO,
            ReadFile.file("config.json", CONFIG));
    assertThat(withQuadrants.problems()).singleElement().matches(Problem::isError);
    assertThat(withQuadrants.problems().get(0).help()).doesNotContain("quadrants (");
  }

  @Test
  void scriptsEscapeLettersInTheirWays() {
    String page =
        "radar_visualization({title: 'Caf\\u00e9 \\x41\\u{1F600}\\tb\\\n c\\u00zz', quadrants: [{name: 'It\\'s'}],"
            + " rings: [{name: \"a\\\r\nb\"}], entries: [{label: 'L', quadrant: 0, ring: 0}]})";

    ReadFile read = ReadFile.of(ImportFormat.ZALANDO, "index.html", page);

    assertThat(read.radar().title()).contains("Café A😀\tb cu00zz");
    assertThat(read.entry("L").quadrant()).contains("It's");
    assertThat(read.entry("L").ring()).contains("ab");
  }

  @Test
  void aNumberOfNothingIsAProblem() {
    ReadFile read =
        read(
            CONFIG
                .replace("\"quadrant\": 0", "\"quadrant\": 4")
                .replace("\"ring\": 2", "\"ring\": -1")
                .replace("\"label\": \"Dye\"", "\"label\": null")
                .replace("\"moved\": 1", "\"moved\": 7")
                .replace("2026.05", "spring"),
            WITH_PAGE);

    assertThat(read.told())
        .containsExactly(
            "2:11 warning: 'spring' is no day and no month",
            "4:110 warning: '7' says nothing of a movement",
            "5:18 error: '4' is the number of no quadrant",
            "6:29 error: '-1' is the number of no ring",
            "7:5 error: an entry without a label");
    assertThat(read.problems().get(3).help())
        .isEqualTo("There are 0 (ADOPT), 1 (TRIAL), 2 (HOLD).");
    assertThat(read.radar().sum()).hasToString("4 rows = 1 entry + 0 joined + 0 notes + 3 failed");
  }

  @Test
  void namesMayStandInTheFileItself() {
    ReadFile read =
        ReadFile.of(
            ImportFormat.ZALANDO,
            "config.json",
            """
            {"title": "Both", "quadrants": [{"name": "A"}, {"name": ""}, {"name": "C"}],
             "rings": [{"name": "ADOPT"}, {"name": "ON HOLD"}],
             "entries": [{"quadrant": 2, "ring": 1, "label": "x"},
                         {"quadrant": 1, "ring": 1, "label": "y"},
                         {"quadrant": "a", "ring": "Adopt", "label": "z"}]}
            """);

    assertThat(read.radar().title()).contains("Both");
    assertThat(read.radar().quadrants()).extracting(FoundTerm::name).containsExactly("A", "C");
    assertThat(read.entry("x").quadrant()).contains("C");
    assertThat(read.entry("z").ring()).contains("ADOPT");
    assertThat(read.told()).containsExactly("4:27 error: '1' is the number of no quadrant");
  }

  @Test
  void entriesMayStandInThePage() {
    String page =
        PAGE.replace(
            "entries: config.entries.filter(e => e.label !== \"}\"),",
            "entries: [{label: 'Mill', quadrant: 0, ring: 1, moved: +1, active: false,},],");

    ReadFile read = ReadFile.of(ImportFormat.ZALANDO, "index.html", page);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entry("Mill").quadrant()).contains("Languages");
    assertThat(read.entry("Mill").ring()).contains("TRIAL");
    assertThat(read.entry("Mill").moved()).contains(Movement.IN);
    assertThat(read.entry("Mill").values()).containsOnly(Map.entry("active", false));
    assertThat(read.entry("Mill").place()).hasToString("index.html:20:23");
  }

  @Test
  void aListAloneIsEnough() {
    String list = "[{\"label\": \"x\", \"quadrant\": 0, \"ring\": 0}]";

    assertThat(ImportFormat.of(ReadFile.file("entries.json", list))).contains(ImportFormat.ZALANDO);
    assertThat(read(list, WITH_PAGE).entry("x").quadrant()).contains("Languages");
  }

  @Test
  void whatWeWriteComesBack() throws IOException {
    String json =
        Files.readString(Path.of("src/test/resources/export/formats/expected/zalando.json"));

    ReadFile read = ReadFile.of(ImportFormat.ZALANDO, "zalando.json", json);

    assertThat(read.radar().title()).contains("Radar *of* <us> | all");
    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name)
        .containsExactly("Languages & Frameworks", "Tools", "Platforms", "Techniques");
    assertThat(read.entry("=SUM(1,2) | <b>bold</b>").quadrant()).contains("Languages & Frameworks");
    assertThat(read.radar().sum().failed()).isZero();
  }

  @Test
  void pagesThatNeverEndAreNoCompanions() {
    List.of(
            "radar_visualization(",
            "radar_visualization({",
            "radar_visualization({a:",
            "radar_visualization({a:'",
            "radar_visualization({/*",
            "radar_visualization({a:[1,{]})",
            "radar_visualization({quadrants:" + "[".repeat(10_000) + "]".repeat(10_000) + "})",
            "radar_visualization({a:{b:\"".repeat(10_000))
        .forEach(
            text -> {
              SourceFile file = ReadFile.file("index.html", text);
              assertThat(ImportFormat.ZALANDO.isCompanion(file)).as(text).isFalse();
              assertThat(ImportFormat.ZALANDO.recognises(file)).as(text).isFalse();
            });
  }

  @Test
  void spoiledFilesNeverEndTheReading() {
    Mutations.check(ImportFormat.ZALANDO, "config.json", CONFIG, WITH_PAGE);
    Mutations.check(ImportFormat.ZALANDO, "index.html", PAGE);
  }
}
