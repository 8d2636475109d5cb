package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

  private static final Path EXPECTED = Path.of("src/test/resources/export/formats/expected");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyDocumentIsAsExpected(ExportFormat format) throws IOException {
    for (ExportedFile document : format.write(Publications.small()).documents()) {
      assertThat(document.text())
          .as(document.path())
          .isEqualTo(Files.readString(EXPECTED.resolve(document.path())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theToolOfEachFormatTakesIt(ExportFormat format) {
    for (boolean bodies : new boolean[] {true, false}) {
      ToolRules.check(format, format.write(Publications.small()));
      ToolRules.check(
          format, format.write(Publications.of(Publications.SMALL, Optional.empty(), bodies)));
    }
  }

  @Test
  void theRulesOfToolsAreAppliedAtAll() {
    JsonNode ours = ToolRules.json(ExportFormat.RADAR.write(Publications.small()));

    assertThat(
            List.of(
                "feed",
                "byor",
                "zalando",
                "backstage",
                "aoe",
                "renovate",
                "dependency-track",
                "dependency-review"))
        .allSatisfy(rules -> assertThat(ToolRules.violations(rules, ours)).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryIsCarriedOrNamed(ExportFormat format) {
    Export export = format.write(Publications.small());

    assertThat(export.carried() + ToolRules.named(export))
        .isEqualTo(ToolRules.isOfBans(format) ? 1 : 4);
  }

  @Test
  void whatHasNoPlaceOnASmallerChartIsNamed() {
    Fixtures.write(
        folder,
        "radar.yml",
        "quadrants: [A, B, C, D, E]\nrings: [One, Two, Three, Four, Five]\noffRadar: [Gone]\n");
    Fixtures.write(folder, "a.md", Fixtures.entry("In", "One", "A", ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("Fifth ring", "Five", "B", ""));
    Fixtures.write(folder, "c.md", Fixtures.entry("Fifth quadrant", "One", "E", ""));
    Fixtures.write(folder, "d.md", Fixtures.entry("Left", "Gone", "A", ""));
    Fixtures.write(folder, "e.md", Fixtures.entry("Fallen", "Gone", "A", ""));

    Export zalando = ExportFormat.ZALANDO.write(Publications.of(folder, Optional.empty(), true));

    assertThat(zalando.carried()).isEqualTo(1);
    assertThat(zalando.omissions())
        .extracting(Object::toString)
        .containsExactly(
            "2 entries off the radar: Fallen, Left",
            "1 entry beyond the four quadrants there can be (radar.yml can put quadrants together,"
                + " by export: quadrants): Fifth quadrant",
            "1 entry beyond the four rings there can be: Fifth ring");
    assertThat(
            ExportFormat.BACKSTAGE
                .write(Publications.of(folder, Optional.empty(), true))
                .omissions())
        .hasSize(2);
  }

  @Test
  void theDefaultQuadrantsAreThoseOfBuildYourOwnRadar() {
    for (String quadrant : List.of("Languages", "Frameworks", "Tools", "Platforms", "Techniques")) {
      Fixtures.write(folder, quadrant + ".md", Fixtures.entry(quadrant, "Adopt", quadrant, ""));
    }

    assertThat(
            ToolRules.json(ExportFormat.BYOR.write(Publications.of(folder, Optional.empty(), true)))
                .findValuesAsText("quadrant"))
        .containsExactly(
            "Languages & Frameworks", "Languages & Frameworks", "Tools", "Platforms", "Techniques");
  }

  @Test
  void buildYourOwnRadarHasAnAndInOneSpelling() {
    Fixtures.write(folder, "radar.yml", "quadrants: [R&D, a-and-b, Tools  &  more, Band and Sand]");
    for (String quadrant : List.of("R&D", "a-and-b", "Tools & more", "Band and Sand")) {
      Fixtures.write(
          folder, quadrant + ".md", Fixtures.entry("E " + quadrant, "Adopt", quadrant, ""));
    }

    Export byor = ExportFormat.BYOR.write(Publications.of(folder, Optional.empty(), true));

    ToolRules.check(ExportFormat.BYOR, byor);
    assertThat(ToolRules.json(byor).findValuesAsText("quadrant"))
        .containsExactly("R & D", "a & b", "Tools & more", "Band & Sand");
  }

  @Test
  void theDefinitionPutsQuadrantsTogether() {
    Fixtures.write(
        folder,
        "radar.yml",
        """
        quadrants: [A, B, {id: see, name: C}, D, E]
        export: {quadrants: {a: C, E: Rest and all, b: rest and all}}
        """);
    for (String quadrant : List.of("A", "B", "C", "D", "E")) {
      Fixtures.write(folder, quadrant + ".md", Fixtures.entry(quadrant, "Adopt", quadrant, ""));
    }
    Publication publication = Publications.of(folder, Optional.empty(), true);

    JsonNode backstage = ToolRules.json(ExportFormat.BACKSTAGE.write(publication));
    JsonNode byor = ToolRules.json(ExportFormat.BYOR.write(publication));

    assertThat(backstage.at("/entries").findValuesAsText("quadrant"))
        .containsExactly("see", "rest-and-all", "see", "d", "rest-and-all");
    assertThat(backstage.at("/quadrants").findValuesAsText("name"))
        .containsExactly("rest and all", "D", "", "C");
    assertThat(byor.findValuesAsText("quadrant"))
        .containsExactly("C", "rest & all", "C", "D", "rest & all");
  }

  @Test
  void noTextOfABodyIsReadAsMarkdownByTheGeneratorOfAoe() {
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry(
            "A",
            "Adopt",
            "Tools",
            "## Why\n\na&#13;&#13;\\[b\\](javascript:c)\n\n<pre>d&#13; &#13;    `e`</pre>\n\n"
                + "`f`&#13;\n&#13;![g\\](//h)\n\n```\ni\n\n \n[j](javascript:k)\n```\n"));
    Export export = ExportFormat.AOE.write(Publications.of(folder, Optional.empty(), true));
    String body = AoeGenerator.items(export).get("a").body().strip();

    assertThat(body).contains("[b](javascript:c)", "<code>f</code>", "[j](javascript:k)");
    assertThat(body).startsWith("<div>").doesNotContainPattern("[\\r\\n][ \\t]*[\\r\\n]");
  }

  @Test
  void noLinkInTheFolderOfAoeIsDead() {
    Fixtures.write(folder, "radar.yml", "quadrants: [Tools]\n");
    Fixtures.write(folder, "in/pics/a b.png", "GIF89a picture");
    Fixtures.write(folder, "in/notes.txt", "notes");
    Fixtures.write(folder, "in/page.html", "<script>");
    Fixtures.write(folder, "c.md", Fixtures.entry("C", "Adopt", "Tools", "## Why"));
    Fixtures.write(folder, "later.md", Fixtures.entry("Later", "Backlog", "Tools", ""));
    Fixtures.write(
        folder,
        "in/a.md",
        Fixtures.entry(
            "A",
            "Adopt",
            "Tools",
            """
            # Top

            ![P](<pics/a b.png>) [N](notes.txt#x) [C](../c.md#why) [L](../later.md) [T](#top)
            [E](https://example.com/files/e.png) [H](page.html) ![I](page.html)
            """));

    Export export = ExportFormat.AOE.write(Publications.of(folder, Optional.empty(), true));

    assertThat(export.copies())
        .containsExactly(
            new Export.Copy("aoe/public/files/in/notes.txt", "in/notes.txt"),
            new Export.Copy("aoe/public/files/in/pics/a b.png", "in/pics/a b.png"));
    assertThat(AoeGenerator.items(export).get("in-a").body())
        .contains("src=\"../../files/in/pics/a%20b.png\"")
        .contains("<a href=\"../../files/in/notes.txt#x\">N</a>")
        .contains("<a href=\"../../tools/c/#body-why\">C</a>")
        .contains("<a>L</a>")
        .contains(" H I</p>")
        .contains("<a href=\"#body-top\">T</a>")
        .contains("href=\"https://example.com/files/e.png\"");
    URI site = URI.create("https://example.org/");
    assertThat(
            AoeGenerator.items(
                    ExportFormat.AOE.write(Publications.of(folder, Optional.of(site), true)))
                .get("in-a")
                .body())
        .contains("<a href=\"https://example.org/radar/later.html\">L</a>")
        .contains("src=\"../../files/in/pics/a%20b.png\"");
  }

  @Test
  void aWikiHasWhatIsListedOnlyInTheTableOfItsQuadrant() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(
        folder, "b.md", Fixtures.entry("B", "Trial", "Tools\nfeatured: false", "Seldom."));
    Fixtures.write(folder, "c.md", Fixtures.entry("C", "Hold", "Platforms\nfeatured: false", ""));

    Export wiki = ExportFormat.MARKDOWN.write(Publications.of(folder, Optional.empty(), true));

    ToolRules.check(ExportFormat.MARKDOWN, wiki);
    assertThat(wiki.documents().get(0).text())
        .contains("| 1 | A | Adopt |  |  |\n|  | B | Trial |  | Seldom. |\n")
        .contains("|  | C | Hold |  |  |\n");
  }

  @Test
  void noBuildObeysTheMessageThatItFailsWith() {
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry(
            "\"::add-mask::a\"",
            "Hold",
            "Tools\ncoordinates: ['a:a']\ndescription: \"##vso[b]\\n::c::d\\u202E\"",
            ""));

    Export rules = ExportFormat.ENFORCER.write(Publications.of(folder, Optional.empty(), true));

    ToolRules.check(ExportFormat.ENFORCER, rules);
    assertThat(rules.documents().get(0).text())
        .contains("<message>: :add-mask::a (")
        .contains(" # #vso[b] ::c::d&lt;U+202E&gt; See ");
  }

  @Test
  void nothingIsToldOfADraftThatHasErrors() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", "a"));
    Fixtures.write(folder, "secret.md", Fixtures.entry("B", "Tiral\ndraft: true", "Tools", "a"));
    Fixtures.write(folder, "known.md", Fixtures.entry("C", "Tiral", "Tools", "a"));

    Export radar = ExportFormat.RADAR.write(Publications.of(folder, Optional.empty(), true));

    assertThat(radar.documents().get(0).text()).contains("known.md").doesNotContain("secret");
  }

  @Test
  void aSpreadsheetHasColumnsForTheFieldsOfTheTeam() {
    Fixtures.write(
        folder, "radar.yml", "fields: {zone: [zone, area], '=cost': ['=cost'], Team: [Team]}");
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry("A", "Adopt", "Tools\nzone: {b: 1.50, a: [x]}\n=cost: 1.50", ""));
    Fixtures.write(
        folder,
        "b.md",
        Fixtures.entry(
            "B", "Backlog", "Tools\nTeam: [a, -b, true, {lead: c}]\narea: '-1'\nelse: x", ""));

    Export csv = ExportFormat.CSV.write(Publications.of(folder, Optional.empty(), true));

    ToolRules.check(ExportFormat.CSV, csv);
    assertThat(ToolRules.rows(csv.documents().get(0).text()))
        .extracting(row -> row.subList(18, row.size()))
        .containsExactly(
            List.of("Source", "zone", "'=cost", "Team", "else"),
            List.of("a.md", "{\"b\":1.50,\"a\":[\"x\"]}", "1.50", "", ""),
            List.of("b.md", "'-1", "", "a, '-b, true, {\"lead\":\"c\"}", "x"));
  }

  @Test
  void aRadarWithoutDaysHasTheFirstOneWhereThereMustBeOne() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Publication publication = Publications.of(folder, Optional.empty(), true);

    assertThat(ToolRules.json(ExportFormat.BACKSTAGE.write(publication)).findValue("date").asText())
        .isEqualTo("1970-01-01");
    assertThat(ToolRules.json(ExportFormat.ZALANDO.write(publication)).get("date").asText())
        .isEmpty();
  }
}
