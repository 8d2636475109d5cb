package io.github.techradar.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publications;
import io.github.techradar.imports.DatedRadar;
import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.imports.ImportPlan;
import io.github.techradar.imports.PresentEntries;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadarJsonFileTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path EXPORTS = Path.of("src/test/resources/export");

  @TempDir Path folder;

  private static ReadFile read(String json) {
    return ReadFile.of(ImportFormat.RADAR, "radar.json", json);
  }

  private static String exported(Path folder) {
    return ExportFormat.RADAR
        .write(Publications.of(folder, Optional.of(URI.create("https://example.org/docs/")), true))
        .documents()
        .get(0)
        .text();
  }

  private static ImportPlan plan(ReadFile read) {
    return ImportPlan.of(
        List.of(new DatedRadar(read.radar(), LocalDate.of(2026, 3, 31))),
        new ImportPlan.Wish(Optional.empty(), false, PresentEntries.NONE),
        new ImportContext(List.of(), List.of(), Optional.empty(), Map.of()));
  }

  /** The folder with the entries and the definition that come of a file. */
  private Path written(ReadFile read) {
    Path again = folder.resolve("again");
    plan(read).entries().forEach(file -> Fixtures.write(again, file.path(), file.text()));
    Fixtures.write(again, "radar.yml", plan(read).definition().text());
    return again;
  }

  /** Exports what the folder has, imports that elsewhere, and exports it again. */
  private void assertThatItComesBack(Path source) throws JsonProcessingException {
    String json = exported(source);

    ReadFile read = read(json);
    Path again = written(read);

    assertThat(Fixtures.check(again).problems()).noneMatch(Problem::isError);
    assertThat(read.problems()).isEmpty();
    assertThat(MAPPER.readTree(exported(again)).toPrettyString())
        .isEqualTo(MAPPER.readTree(json).toPrettyString());
  }

  @Test
  void theSmallRadarComesBack() throws IOException {
    assertThatItComesBack(EXPORTS.resolve("formats/radar"));
  }

  @Test
  void aRadarWithEverythingComesBack() throws IOException {
    Fixtures.write(
        folder,
        "source/radar.yml",
        """
        title: Everything
        quadrants: [{name: Tools, description: "What we\\nbuild with.", color: "#336699"}, {id: l, name: Languages}]
        rings: [{name: Use, color: "#99ccff", aliases: [In use]}, {id: go-slow, name: Careful, description: Slow.}]
        offRadar: [{name: Gone, aliases: [Left, Dead]}]
        editions: [2023-12-31, 2024-12-31, 2025-12-31]
        """);
    Fixtures.write(
        folder,
        "source/tools/mill.md",
        """
        ---
        title: "Mill: \\"fast\\""
        status: Use
        quadrant: Tools
        tags: [a, "b, c", tools]
        owners: [weavers]
        authors: [Ann, Bob]
        description: Builds.
        date: 2024-03-09
        confidence: high
        priority: [now]
        coordinates: ["org.example:mill:[1,2),[3,4)", pkg:npm/@mill/core, "pkg:docker/mill@1.*"]
        featured: false
        related: [loom]
        links: [{url: ../loom.md, name: Loom}, {url: "https://example.org/", kind: docs, stars: 4.50}]
        cost: {low: 1.50, none: [], words: ["", no]}
        empty: ""
        timeline:
          - {date: 2025-06-01, status: Use, text: "For *all*.", people: [Ann, Bob]}
          - {date: 2024-11, status: Careful, text: Once.}
          - {date: 2024-05-01, status: "Use?"}
          - {date: 2023-01-01, text: Heard of.}
        ---

        # Mill

        See [the loom](../loom.md).
        """);
    Fixtures.write(
        folder,
        "source/loom.md",
        """
        ---
        title: Loom
        status: Left
        quadrant: l
        replacedBy: mill
        ---

        ## Timeline

        - 2025-02-03 Gone: Sold.
        - 2023-02-03 Use
        """);

    assertThatItComesBack(folder.resolve("source"));
  }

  @Test
  void termsAreOurs() throws IOException {
    ReadFile read = read(Files.readString(EXPORTS.resolve("radar.expected.json")));

    assertThat(read.radar().title()).contains("Two rings");
    assertThat(read.radar().rings())
        .containsExactly(
            new FoundTerm("Use", List.of("use"), Optional.empty(), Optional.of("#99ccff")),
            new FoundTerm(
                "Careful",
                List.of("go-slow"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("go-slow"),
                List.of()));
    assertThat(read.radar().offRadar()).extracting(FoundTerm::name).containsExactly("Gone");
  }

  private static final String HEAD =
      """
      {
        "formatVersion": 1,
        "site": "https://example.org/docs/",
        "quadrants": [{"id": "tools", "name": "Tools"}],
        "rings": [{"id": "adopt", "name": "Adopt"}, {"id": "hold", "name": "Hold"}],
        "offRadar": [{"id": "gone", "name": "Gone"}],
        "editions": [
          {"name": "2023-12-31", "day": "2023-12-31"},
          {"name": "v2", "day": "2024-12-31"},
          {"name": "v3", "day": null}
        ],
      """;

  private static final String ENTRIES =
      """
        "entries": [
          {"id": "tools-mill", "title": "Mill", "status": "Adopt", "quadrant": "tools", "source": "tools/mill.md",
           "url": "radar/mill.html", "movement": "in",
           "standings": [{"known": true, "status": "Hold"}, {"known": false, "status": null}, {"known": true, "status": "Hold"}],
           "links": [{"name": "Loom", "url": "loom.html#body-why", "fields": {}}, {"name": "x", "url": "../files/a.pdf"}, {"url": "#here", "name": "Here"}]},
          {"id": "loom", "title": "Loom", "status": "Hold", "quadrant": "tools", "source": "2024-01-01/loom.md",
           "url": "radar/loom.html", "draft": true, "movement": "left", "timelineInBody": true,
           "timeline": [{"day": "2024-02-01", "status": "Hold", "monthOnly": true, "text": "Slow.", "people": ["Ann"]}],
           "body": "Hold since.", "fields": {"own": "", "list": [], "none": null}}
        ],
        "gone": [{"id": "reed", "title": "Reed", "standings": []}],
        "leftOut": [{"source": "dye.md"}]
      }
      """;

  private static final String RADAR = HEAD + ENTRIES;

  @Test
  void whereThereIsNoTimelineTheEditionsTellThePast() {
    FoundEntry mill = read(RADAR).entry("Mill");

    assertThat(mill.events())
        .containsExactly(new FoundEvent(LocalDate.of(2023, 12, 31), Optional.of("Hold"), ""));
    assertThat(mill.before()).contains("Hold");
    assertThat(mill.moved()).contains(Movement.IN);
  }

  @Test
  void movementsComeBackWhereOnlyEditionsTellThem() throws IOException {
    JsonNode entries = MAPPER.readTree(exported(written(read(RADAR)))).get("entries");

    assertThat(entries.findValuesAsText("title")).containsExactly("Mill");
    assertThat(entries.findValuesAsText("movement")).containsExactly("in");
    assertThat(entries.get(0).get("standings").findValuesAsText("status"))
        .containsExactly("Hold", "Hold");
  }

  @Test
  void aTimelineInTheBodyStaysThere() {
    assertThat(read(RADAR).entry("Loom").events()).isEmpty();
    assertThat(read(RADAR.replace("\"body\": \"Hold since.\",", "")).entry("Loom").events())
        .containsExactly(
            new FoundEvent(
                LocalDate.of(2024, 2, 1),
                Optional.of("Hold"),
                "Slow.",
                true,
                false,
                List.of("Ann")));
  }

  @Test
  void linksLeadToFilesOfEntriesOrToWholeAddresses() {
    assertThat(read(RADAR).entry("Mill").links())
        .containsExactly(
            new FoundLink("../loom.md#why", "Loom"),
            new FoundLink("https://example.org/docs/files/a.pdf", "x"),
            new FoundLink("#here", "Here"));
  }

  @Test
  void filesKeepTheirNamesWhereThatIsSafeAndKeepsTheId() {
    assertThat(read(RADAR).entry("Mill").file()).contains("tools/mill.md");
    assertThat(read(RADAR).entry("Loom").file()).contains("loom.md");
    assertThat(PageAddresses.file("tools/mill.md", "tools-mill")).contains("tools/mill.md");
    for (String source :
        List.of(
            "../mill.md",
            "/mill.md",
            "a/../mill.md",
            "C:\\mill.md",
            ".git/mill.md",
            "mill.sh",
            "",
            "tools//mill.md",
            "mill.md\n",
            "tools/con:mill.md")) {
      assertThat(PageAddresses.file(source, "tools/mill")).as(source).contains("tools-mill.md");
    }
    assertThat(PageAddresses.file("../..", "../../..")).isEmpty();
  }

  /** {@code README.md} is no entry, and Windows has no {@code con.md}. */
  @ParameterizedTest
  @CsvSource({
    "README.md, readme, readme-entry.md",
    "tools/README.md, tools-readme, tools-readme.md",
    "con.md, con, con-entry.md",
    "tools/Aux.md, tools-aux, tools-aux.md",
    "index.md, index, index-entry.md",
    "tools/mill/index.md, mill, tools/mill/index.md",
    "mill-entry.md, mill-entry, mill-entry.md",
  })
  void aFileThatIsNoEntryGetsAnotherName(String source, String id, String file) {
    assertThat(PageAddresses.file(source, id)).contains(file);
  }

  @Test
  void aBodyThatBeginsWithCodeStaysSo() {
    ReadFile read = read(RADAR.replace("\"Hold since.\"", "\"\\n \\n    code\\n\\ntext \\n\""));

    assertThat(read.entry("Loom").text()).isEqualTo("    code\n\ntext");
  }

  @Test
  void fieldsWithoutMuchInThemAreKept() {
    FoundEntry loom = read(RADAR).entry("Loom");

    assertThat(loom.values().get("own")).isEqualTo("");
    assertThat(loom.values().get("list")).isEqualTo(List.of());
    assertThat(loom.values()).doesNotContainKey("none").containsEntry("draft", true);
  }

  @Test
  void whatIsNotInTheFileIsTold() {
    assertThat(read(RADAR).told())
        .containsExactly(
            "9:14 warning: the edition 'v2' is known by its day from now on",
            "10:14 warning: the edition 'v3' has no day",
            "22:11 warning: entries that are no more: 'Reed'",
            "23:14 warning: files that had errors when this one was written: 'dye.md'");
  }

  @Test
  void whatIsUnknownIsToldAtItsPlace() {
    ReadFile read =
        read(
            RADAR
                .replace("\"status\": \"Adopt\"", "\"status\": \"Adobt\"")
                .replace("\"day\": \"2024-02-01\"", "\"day\": 7")
                .replace("\"body\": \"Hold since.\",", ""));

    assertThat(read.told())
        .contains(
            "13:53 error: 'Adobt' is no status of this radar",
            "19:27 warning: an event without a day");
    assertThat(read.radar().sum()).hasToString("2 rows = 1 entry + 0 joined + 0 notes + 1 failed");
  }

  @Test
  void anIdThatStandsTwiceIsAProblem() {
    assertThat(read(RADAR.replace("\"id\": \"hold\"", "\"id\": \"adopt\"")).told())
        .contains("5:54 error: the id 'adopt' stands twice below 'rings'");
  }

  @Test
  void aRadarWithoutRingsIsAProblem() {
    assertThat(read("{\"formatVersion\": 1, \"rings\": [], \"entries\": []}").told())
        .containsExactly("1:31 error: there are no rings", "1:1 error: there are no quadrants");
  }

  @Test
  void anotherVersionIsNotRead() {
    ReadFile read = read(RADAR.replace("\"formatVersion\": 1", "\"formatVersion\": 2"));

    assertThat(read.told())
        .containsExactly("2:20 error: '2' is no version of radar.json that is known here");
    assertThat(read.radar().sum())
        .hasToString("2 rows = 0 entries + 0 joined + 0 notes + 2 failed");
  }

  @Test
  void spoiledFilesNeverEndTheReading() throws IOException {
    Mutations.check(ImportFormat.RADAR, "radar.json", RADAR);
    Mutations.check(
        ImportFormat.RADAR,
        "radar.json",
        Files.readString(EXPORTS.resolve("formats/expected/radar.json")));
  }
}
