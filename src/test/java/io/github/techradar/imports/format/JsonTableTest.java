package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Numeral;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTableTest {

  private static final String LIST =
      """
      [
        {"name": " Mill ", "ring": "Adopt", "quadrant": "Tools", "isNew": "TRUE", "status": "", "description": "Builds <b>fast</b>."},
        {"name": "Reed", "ring": "adopt", "quadrant": "Tools", "isNew": false, "status": "Moved In", "description": null},
        {"title": "Loom", "ring": "Trial", "quadrant": "languages-and-frameworks", "isNew": true, "description": ""},
        {"name": "Bobbin", "ring": "Trial", "quadrant": "Languages & Frameworks", "status": "No Change",
         "relatedBlips": ["Mill", "Loom"], "detected": {"in": ["a", null, 2], "since": 2.50}, "stars": 3, "old": false,
         "tags": ["weaving", "cloth"], "url": "https://example.org/bobbin"},
        {"name": "Shuttle", "ring": "Trial", "quadrant": "Tools", "isNew": "later", "empty": [], "note": " "}
      ]
      """;

  private static ReadFile read(String json) {
    return ReadFile.of(ImportFormat.BYOR_JSON, "tech-radar.json", json);
  }

  @Test
  void objectsAreEntries() {
    ReadFile read = read(LIST);

    assertThat(read.radar().sum())
        .hasToString("5 rows = 5 entries + 0 joined + 0 notes + 0 failed");
    assertThat(read.entry("Mill").text()).isEqualTo("Builds **fast**.");
    assertThat(read.entry("Mill").place()).hasToString("tech-radar.json:2:12");
    assertThat(read.entry("Loom").quadrant()).contains("languages-and-frameworks");
    assertThat(read.radar().entries())
        .extracting(FoundEntry::moved)
        .containsExactly(
            Optional.of(Movement.NEW),
            Optional.of(Movement.IN),
            Optional.of(Movement.NEW),
            Optional.of(Movement.NONE),
            Optional.empty());
    assertThat(read.told()).containsExactly("8:70 warning: 'later' says nothing of a movement");
  }

  @Test
  void otherKeysAreKept() {
    FoundEntry bobbin = read(LIST).entry("Bobbin");

    assertThat(bobbin.tags()).containsExactly("weaving", "cloth");
    assertThat(bobbin.links()).containsExactly(new FoundLink("https://example.org/bobbin", ""));
    assertThat(bobbin.values())
        .containsOnly(
            Map.entry("related", List.of("Mill", "Loom")),
            Map.entry(
                "detected",
                Map.of("in", List.of("a", new Numeral("2")), "since", new Numeral("2.50"))),
            Map.entry("stars", new Numeral("3")),
            Map.entry("old", false));
    assertThat(read(LIST).entry("Shuttle").values()).isEmpty();
  }

  @Test
  void descriptionsThatAreCellsOfATableLoseItsQuotes() {
    ReadFile read =
        read(
            """
            [
              {"name": "A", "ring": "Hold", "quadrant": "Tools", "description": "\\"Say \\"\\"no\\"\\".\\""},
              {"name": "B", "ring": "Hold", "quadrant": "Tools", "description": "\\"No.\\""},
              {"name": "C", "ring": "Hold", "quadrant": "Tools", "description": ""}
            ]
            """);

    assertThat(read.radar().entries())
        .extracting(FoundEntry::text)
        .containsExactly("Say \"no\".", "No.", "");
  }

  @Test
  void descriptionsThatQuoteSomethingKeepTheirQuotes() {
    ReadFile read =
        read(
            """
            [
              {"name": "A", "ring": "Hold", "quadrant": "Tools", "description": "\\"Old\\" and \\"new\\""},
              {"name": "B", "ring": "Hold", "quadrant": "Tools", "description": "\\"No.\\""},
              {"name": "C", "ring": "Hold", "quadrant": "Tools", "description": "\\"A \\"\\"cell\\"\\"\\""}
            ]
            """);

    assertThat(read.radar().entries())
        .extracting(FoundEntry::text)
        .containsExactly("\"Old\" and \"new\"", "\"No.\"", "A \"cell\"");
  }

  @Test
  void aFileMayNameTheRadarItsRingsAndItsQuadrants() {
    ReadFile read =
        read(
            """
            {
              "title": "Our radar",
              "quadrants": ["Tools", "Cloth", {"name": "Dyes", "color": "#102030"}, 4],
              "rings": ["In", "Out", "", {}],
              "blips": [
                {"name": "Mill", "quadrant": "Cloth", "ring": "In", "isNew": false, "description": "x"},
                "Reed",
                {"name": {"de": "Webstuhl"}, "quadrant": "Cloth", "ring": "In"},
                {"name": "Dye", "quadrant": "Dyes", "ring": "In", "description": ["a", {}],
                 "links": [{"href": "/dye", "label": "Dye", "kind": "book"}]}
              ]
            }
            """);

    assertThat(read.radar().title()).contains("Our radar");
    assertThat(read.radar().quadrants())
        .containsExactly(
            FoundTerm.of("Tools"),
            FoundTerm.of("Cloth"),
            new FoundTerm("Dyes", List.of(), Optional.empty(), Optional.of("#102030")),
            FoundTerm.of("4"));
    assertThat(read.radar().rings()).extracting(FoundTerm::name).containsExactly("In", "Out");
    assertThat(read.radar().sum())
        .hasToString("4 rows = 2 entries + 0 joined + 0 notes + 2 failed");
    assertThat(read.entry("Dye").links())
        .containsExactly(new FoundLink("/dye", "Dye", Map.of("kind", "book")));
    assertThat(read.told())
        .containsExactly(
            "4:26 warning: an item of 'rings' without a name",
            "4:30 warning: an item of 'rings' without a name",
            "7:5 error: an entry that is text",
            "8:14 error: 'name' is a mapping, where a text is expected",
            "10:16 warning: the link '/dye' starts at a page of the old tool");
  }

  @Test
  void linksLeadOnWherePeopleSayWhereTheOldPagesAre() {
    String json =
        """
        [{"name": "A", "ring": "Hold", "quadrant": "Tools", "url": "../a.html"},
         {"name": "B", "ring": "Hold", "quadrant": "Tools", "links": ["b", "https://example.org/b"]},
         {"name": "C", "ring": "Hold", "quadrant": "Tools", "url": "#"}]
        """;
    ImportContext context =
        new ImportContext(
            List.of(), List.of(), Optional.of(URI.create("https://example.org/old/")), Map.of());

    ReadFile read =
        ReadFile.with(context, ImportFormat.BYOR_JSON, ReadFile.file("radar.json", json));

    assertThat(read.radar().entries())
        .extracting(entry -> entry.links().stream().map(FoundLink::address).toList())
        .containsExactly(
            List.of("https://example.org/a.html"),
            List.of("https://example.org/old/b", "https://example.org/b"),
            List.of());
    assertThat(context.completed())
        .containsExactly("https://example.org/a.html", "https://example.org/old/b");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void anEntryWithoutARingDoesNotTakeItsMovementForOne() {
    ReadFile read =
        read(
            """
            [{"name": "A", "ring": "Hold", "quadrant": "Tools", "status": "new"},
             {"name": "B", "quadrant": "Tools", "status": "new"},
             {"ring": "Hold", "quadrant": "Tools", "status": "new"},
             {"name": "D", "ring": "Hold"},
             {}]
            """);

    assertThat(read.entry("B").ring()).isEmpty();
    assertThat(read.radar().sum()).hasToString("5 rows = 2 entries + 0 joined + 1 note + 2 failed");
    assertThat(read.told())
        .containsExactly("3:2 error: an entry without a name", "4:2 error: 'D' has no quadrant");
  }

  @Test
  void whatShowsNothingIsLeftOut() {
    ReadFile read =
        read(
            """
            [{"name": "A\\u0000\\u0007B \\uD83D\\uDE00", "ring": "Hold", "quadrant": "Tools", "x": "\\uD83D!"},
             {"name": "\\u200B", "ring": "Hold", "quadrant": "Tools"},
             {"name": "C", "ring": "Hold", "quadrant": "Tools",
              "links": [{"url": "https://example.org", "name": ["x"], "kind": ["y"]}]}]
            """);

    assertThat(read.entry("AB 😀").values()).containsOnly(Map.entry("x", "!"));
    assertThat(read.entry("C").links())
        .containsExactly(new FoundLink("https://example.org", "", Map.of("kind", List.of("y"))));
    assertThat(read.told())
        .containsExactly(
            "1:11 warning: a text with control characters, or with halves of characters",
            "1:84 warning: a text with control characters, or with halves of characters",
            "2:11 error: an entry without a name",
            "4:13 warning: the 'name' of a link is no text");
  }

  @Test
  void otherJsonIsNoRadar() {
    List.of(
            "[]",
            "{}",
            "[1]",
            "[[{\"name\":1}]]",
            "7",
            "\"name\"",
            "{\"name\":\"x\",\"ring\":1}",
            "{\"dependencies\":{\"a\":{\"name\":1,\"ring\":1,\"quadrant\":1}}}",
            "{",
            "\u0001\u0002",
            "[" + "[".repeat(5_000),
            "[{\"name\":\"a\",\"ring\":\"b\"}]")
        .forEach(
            text ->
                assertThat(ImportFormat.BYOR_JSON.recognises(ReadFile.file("a.json", text)))
                    .as(text)
                    .isFalse());
  }

  @Test
  void spoiledFilesNeverEndTheReading() {
    Mutations.check(ImportFormat.BYOR_JSON, "tech-radar.json", LIST);
    Mutations.check(
        ImportFormat.BYOR_JSON,
        "tech-radar.json",
        "{\"title\":\"x\",\"rings\":[\"Adopt\"],\"quadrants\":[\"Tools\"],\"blips\":" + LIST + "}");
  }
}
