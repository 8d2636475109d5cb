package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Location;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarCheckTest {

  @TempDir Path folder;

  @Test
  void oneBrokenFileHidesNoOther() {
    Fixtures.write(folder, "a.md", "no front matter");
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Adpot", "Tools", ""));
    Fixtures.write(folder, "c.md", "---\n: [\n---\n");
    Fixtures.write(folder, "d.md", Fixtures.entry("D", "Adopt", "Tools", ""));

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems())
        .extracting(problem -> problem.location().path())
        .containsExactly("a.md", "b.md", "c.md");
    assertThat(checked.entries().map(PlacedEntries::counts)).contains(new Counts(4, 1, 0, 0, 3));
    assertThat(checked.problems()).allMatch(Problem::isError);
  }

  @Test
  void rangesOfVersionsAreReadHoweverManyThereAre() {
    String ranges = "\ncoordinates: \"a:b:[1]" + ",[1]".repeat(2_000) + "\"";
    String broken = "\ncoordinates: \"c:d:[1]" + ",[1]".repeat(2_000) + ",[\"";
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Hold", "Tools" + ranges, ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Hold", "Tools" + broken, ""));

    assertThat(Fixtures.check(folder).problems())
        .extracting(problem -> problem.location() + " " + problem.rule().id())
        .containsExactly("b.md:5:14 invalid-coordinates");
  }

  @Test
  void aRuleThatIsBrokenVeryOftenIsListedInPart() {
    Fixtures.write(
        folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", "[](b)\n\n".repeat(5_000)));

    List<Problem> problems = Fixtures.check(folder).problems();

    assertThat(problems).hasSize(2 * 201);
    assertThat(problems.subList(0, 400))
        .extracting(problem -> problem.location().line())
        .containsExactlyElementsOf(IntStream.range(0, 400).mapToObj(i -> 7 + i / 2 * 2).toList());
    assertThat(problems.get(400).headline())
        .isEqualTo(
            "a.md:407:1: warning: there are more problems of this kind in the file than the 200"
                + " that are listed [link-text]");
    assertThat(problems.get(400).help())
        .isEqualTo(
            "There are 5000, down to line 10005: mend those above, and the next ones are listed.");
  }

  @Test
  void aRuleThatIsBrokenOftenIsListedInFull() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", "[a](b)\n\n".repeat(200)));

    assertThat(Fixtures.check(folder).problems()).hasSize(200);
  }

  @Test
  void whatIsAllowedDoesNotCount() {
    String allowed = "<!-- techradar-allow dead-link -->\n[a](b)\n\n";
    Fixtures.write(
        folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", allowed.repeat(6_000) + "[a](b)"));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::location)
        .containsExactly(new Location("a.md", 18_007, 5));
  }

  @Test
  void everyEntryEndsInOnePlace() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Backlog", "Tools", ""));
    Fixtures.write(folder, "c.md", Fixtures.entry("C", "Hold\ndraft: true", "Tools", ""));
    Fixtures.write(folder, "d.md", Fixtures.entry("D", "Nowhere", "Tools", ""));
    Fixtures.write(folder, "e.md", Fixtures.entry("E", "Adopt\nunheard: of", "Tools", ""));

    PlacedEntries radar = Fixtures.check(folder).entries().orElseThrow();

    assertThat(radar.counts()).isEqualTo(new Counts(5, 2, 1, 1, 1));
    assertThat(radar.blips()).extracting(b -> b.entry().title()).containsExactly("A", "E");
    assertThat(radar.leftOut()).extracting(l -> l.source()).containsExactly("d.md");
    assertThat(radar.blips())
        .map(Blip::entry)
        .map(Entry::fields)
        .last()
        .hasToString("{unheard=of}");
  }

  @Test
  void twoEntriesMayNotHaveOneTitleOrOneId() {
    Fixtures.write(folder, "a.md", Fixtures.entry("Kafka", "Adopt", "Tools", ""));
    Fixtures.write(folder, "b/c.md", Fixtures.entry("KAFKA", "Adopt", "Tools", ""));
    Fixtures.write(folder, "b-c.md", Fixtures.entry("Other", "Adopt", "Tools", ""));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::headline)
        .containsExactly(
            "b/c.md:1:1: error: the file's name comes to the id 'b-c', as that of b-c.md does"
                + " [file-name]",
            "b/c.md:2:8: error: 'KAFKA' is the title of a.md already [duplicate-title]");
  }

  @Test
  void twoFoldersOfOneNameMayNotBothHaveAnIndex() {
    Fixtures.write(folder, "a/vault/index.md", Fixtures.entry("Vault", "Adopt", "Tools", ""));
    Fixtures.write(folder, "b/vault/_index.md", Fixtures.entry("Safe", "Adopt", "Tools", ""));

    assertThat(Fixtures.printed(Fixtures.check(folder).problems()))
        .isEqualTo(
            """
            b/vault/_index.md:1:1: error: the file's name comes to the id 'vault', as that of\
             a/vault/index.md does [file-name]
                The page of an index is named after its folder: its letters and digits, in lower\
             case. Rename the folder.
            """);
  }

  @Test
  void editorsAskForNoQuadrantWhereFoldersSayIt() throws IOException {
    Fixtures.write(folder, "tools/a.md", Fixtures.entry("A", "Adopt", "Tools", ""));
    ObjectMapper json = new ObjectMapper();
    JsonNode keyed = json.readTree(Fixtures.check(folder).schemaText().orElseThrow());

    Fixtures.write(folder, "tools/b.md", "---\ntitle: B\nstatus: Adopt\n---\n");
    JsonNode inFolders = json.readTree(Fixtures.check(folder).schemaText().orElseThrow());

    assertThat(keyed.get("allOf").toString()).contains("\"quadrant\"");
    assertThat(inFolders.get("allOf").toString())
        .contains("\"title\"", "\"status\"")
        .doesNotContain("\"quadrant\"");
  }

  @Test
  void aBrokenDefinitionLeavesNoRadarButShowsWhatIsUnreadable() {
    Fixtures.write(folder, "radar.yml", "rings: 5");
    Fixtures.write(folder, "a.md", "no front matter");
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "Anything", "Anything", ""));

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.entries()).isEmpty();
    assertThat(checked.problems())
        .extracting(problem -> problem.location().path())
        .containsExactly("a.md", "radar.yml");
  }

  @Test
  void aBrokenDefinitionStillExcludesFiles() {
    Fixtures.write(folder, "radar.yml", "entries: {exclude: [a.md]}\ntitel: x\n");
    Fixtures.write(folder, "a.md", "no front matter");

    assertThat(Fixtures.check(folder).problems())
        .extracting(problem -> problem.location().toString())
        .containsExactly("radar.yml:2:1");
  }

  @Test
  void aDefinitionThatCannotBeReadIsNotTakenForNone() throws IOException {
    Files.createDirectory(folder.resolve("radar.yml"));
    Fixtures.write(folder, "radar.yaml", "title: x");

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::headline)
        .containsExactly(
            "radar.yaml:1:1: error: there is another definition beside this one"
                + " [invalid-definition]",
            "radar.yml:1:1: error: the file cannot be read: IOException [unreadable-file]");
  }

  @Test
  void whatTheCheckAcceptsTheRadarUnderstands() {
    Fixtures.write(
        folder,
        "radar.yml",
        "quadrants: [Zürich, İzmir]\nrings: [İstanbul, Straße, \"Very\\u2003Good\"]\n");
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "istanbul", "Zu\u0308rich", ""));
    Fixtures.write(folder, "b.md", Fixtures.entry("B", "STRASSE", "ZÜRICH", ""));
    Fixtures.write(folder, "c.md", Fixtures.entry("C", "very-good", "zürich", ""));

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems())
        .extracting(Problem::headline)
        .containsExactly("a.md:3:9: error: unknown status 'istanbul' [unknown-status]");
    assertThat(checked.entries().orElseThrow().blips())
        .extracting(blip -> blip.entry().title())
        .containsExactly("B", "C");
  }

  @Test
  void namesThatAreTooLongForPagesAreErrors() {
    String path = "f".repeat(150) + "/" + "x".repeat(100) + ".md";
    Fixtures.write(folder, path, Fixtures.entry("A", "Adopt", "Tools", ""));
    Fixtures.write(folder, "+.md", Fixtures.entry("B", "Adopt", "Tools", ""));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::message)
        .containsExactly(
            "the file's name has neither letter nor digit",
            "the file's path is too long for the name of a page");
  }

  @Test
  void theDefinitionDecidesWhatRulesWeigh() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt\nlayout: x", "Tools", "[x](y.md)"));
    Fixtures.write(
        folder, "b.md", Fixtures.entry("B", "Adopt\ndate: soon", "Tools", "[x](javascript:x)"));
    Fixtures.write(
        folder,
        "radar.yml",
        "rules: {unknown-key: off, dead-link: error, invalid-date: warning, unsafe-link: warning}");

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems())
        .extracting(Problem::headline)
        .containsExactly(
            "a.md:8:5: error: the link 'y.md' leads to nothing [dead-link]",
            "b.md:4:7: warning: 'soon' is not a date [invalid-date]",
            "b.md:8:5: warning: a link of the kind 'javascript:' is left out of the page"
                + " [unsafe-link]");
    PlacedEntries radar = checked.entries().orElseThrow();
    assertThat(radar.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
    assertThat(radar.blips().get(0).entry().date()).isEmpty();
  }

  @Test
  void oneThingHasOneSpelling() {
    Fixtures.write(folder, "a.md", Fixtures.entry("A", "Adopt\ntag: Frontend, Tests", "Tools", ""));
    Fixtures.write(
        folder, "b.md", Fixtures.entry("B", "Adopt\ntag: [frontend, Test]", "Tools", ""));
    Fixtures.write(folder, "c.md", Fixtures.entry("C", "Adopt\ntag: Front-end", "Tools", ""));
    Fixtures.write(
        folder, "d.md", Fixtures.entry("D", "Adopt\ntag: Frontend\nassign: Web Team", "Tools", ""));
    Fixtures.write(folder, "e.md", Fixtures.entry("E", "Adopt\nassign: web-team", "Tools", ""));

    assertThat(Fixtures.check(folder).problems())
        .extracting(p -> p.headline() + p.suggestion().orElseThrow())
        .containsExactly(
            "a.md:4:6: warning: 'Tests' is spelled 'Test' elsewhere [tag-spelling]Test",
            "b.md:4:7: warning: 'frontend' is spelled 'Frontend' elsewhere [tag-spelling]Frontend",
            "c.md:4:6: warning: 'Front-end' is spelled 'Frontend' elsewhere [tag-spelling]Frontend",
            "e.md:4:9: warning: 'web-team' is spelled 'Web Team' elsewhere"
                + " [owner-spelling]Web Team");
  }

  @Test
  void everyRuleThatCanBeAdjustedIsInTheSchemaOfTheDefinition() throws IOException {
    try (InputStream schema = RadarCheck.class.getResourceAsStream("schema/radar.schema.json")) {
      List<String> names = new ArrayList<>();
      JsonNode rules = new ObjectMapper().readTree(schema).at("/properties/rules/properties");
      rules.fieldNames().forEachRemaining(names::add);

      assertThat(names)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Rule.values()).filter(Rule::isAdjustable).map(Rule::id).toList());
    }
  }

  @Test
  void theDefinitionDecidesWhatEntriesMaySay() {
    Fixtures.write(
        folder,
        "radar/settings.yml",
        """
        title: Ours
        quadrants: [{name: Things, id: stuff}]
        rings: [{name: Use it, aliases: [Go]}, Try it]
        offRadar: [Gone]
        entries: {include: ["*.markdown"]}
        fields: {status: stage, cost: [price]}
        required: [title, status, quadrant, owners]
        """);
    Fixtures.write(
        folder,
        "radar/a.markdown",
        "---\ntitle: A\nstage: go\nquadrant: STUFF\nowners: x\nprice: 5\n---\n");
    Fixtures.write(
        folder, "radar/b.markdown", "---\ntitle: B\nstatus: gone\nquadrant: stuff\n---\n");

    CheckedRadar checked =
        Fixtures.check(folder.resolve("radar"), folder.resolve("radar/settings.yml"));

    assertThat(checked.problems())
        .extracting(Problem::headline)
        .containsExactly(
            "b.markdown:1:1: error: 'assign' is missing [required-field]",
            "b.markdown:1:1: error: 'stage' is missing [required-field]",
            "b.markdown:3:1: warning: unknown key 'status' [unknown-key]");
    PlacedEntries radar = checked.entries().orElseThrow();
    assertThat(radar.definition().title()).isEqualTo("Ours");
    assertThat(radar.blips())
        .extracting(b -> b.entry().id(), b -> b.ring().name(), b -> b.entry().quadrant().name())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "Use it", "Things"));
  }

  @Test
  void aDefinitionFromElsewhereIsNamedByItsWay() {
    Fixtures.write(folder, "settings.yml", "titel: x");
    Fixtures.write(folder, "radar/a.md", Fixtures.entry("A", "Adopt", "Tools", ""));

    List<Problem> problems =
        Fixtures.check(folder.resolve("radar"), folder.resolve("settings.yml")).problems();

    assertThat(problems).singleElement().asString().contains("../settings.yml");
  }

  /** Patterns that step through text by recursion run out of stack here. */
  @Test
  void longRunsOfTheSameAreRead() {
    List<String> bodies =
        List.of(
            "## Timeline\n\n- (2026-01-01)" + " -".repeat(100_000),
            "## Timeline\n\n- (2026-01-01) **" + "a ".repeat(100_000),
            "text <b " + "a='1'\n".repeat(19_000) + ">x</b>",
            "<div>" + "<!--".repeat(100_000),
            "# " + ".".repeat(200_000) + " x");
    for (int i = 0; i < bodies.size(); i++) {
      Fixtures.write(folder, i + ".md", Fixtures.entry("T" + i, "Adopt", "Tools", bodies.get(i)));
    }

    CheckedRadar checked = Fixtures.check(folder);

    assertThat(checked.problems())
        .extracting(Problem::rule)
        // an attribute that comes again, the tag, the comment, and that others begin in this one
        .containsExactlyInAnyOrder(
            Rule.DROPPED_HTML, Rule.UNCLOSED_MARKUP, Rule.UNCLOSED_MARKUP, Rule.UNCLOSED_MARKUP);
    assertThat(checked.entries().map(PlacedEntries::blips).orElseThrow()).hasSize(bodies.size());
  }
}
