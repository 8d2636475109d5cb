package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundEvent;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Numeral;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFilesTest {

  private static final String STREAMS =
      """
      name: Streams
      logo: https://example.org/streams.png
      blip:
        - date: 2019-05-22
          ring: TRIAL
        - date: 2021-03
          ring: ADOPT
      description: |
        Moves **data** from here to there.
      rationale: |
        Fast enough:

        * on one machine
        * on many
      license:
        open-source:
          name: Apache-2.0
          link: https://example.org/license
      related:
        - data/tables.yaml
        - ../ops/gone.yml
      tags:
        - java
        - streaming
      """;

  private static final String TABLES =
      """
      name: Tables
      blip:
        - {date: 2020-01-01, ring: ARCHIVE}
      related: [data/streams.yaml, Node.js]
      """;

  private static final String GIT =
      """
      [page]
      title = "Git"
      description = "A store.<br><br>With <b>branches</b>."
      reason = "All know it."
      support = \"\"\"
      [not.a.table]
      See the intranet.\"\"\"

      [links]
      Homepage = "https://example.org/git"
      "The book" = 'https://example.org/book'

      [config]
      label = "Git"
      ring = "USE" # innermost
      quadrant = "Tools"
      active = true
      moved = -1
      trend = "stable"
      size = 1.50
      """;

  @Test
  void datesAndRingsBecomeEventsAndTheNewestIsTheStatus() {
    FoundEntry streams = folder().entry("Streams");

    assertThat(streams.ring()).contains("ADOPT");
    assertThat(streams.events())
        .containsExactly(
            new FoundEvent(LocalDate.of(2019, 5, 22), Optional.of("TRIAL"), ""),
            new FoundEvent(LocalDate.of(2021, 3, 1), Optional.of("ADOPT"), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2020-01-01, A",
    "2020-01-01, 2021-01-01, B",
    "2020-01-01, 2020-01-01, B",
    "never, never, B",
  })
  void theNewestOfTheDaysCountsAndElseTheLast(String one, String other, String ring) {
    String text = "name: X\nquadrant: Q\nblip:\n- {date: %s, ring: A}\n- {date: %s, ring: B}\n";

    assertThat(read(file("a.yaml", text.formatted(one, other))).entry("X").ring()).contains(ring);
  }

  @Test
  void anEventWithoutADayIsTold() {
    Imported read =
        read(
            file(
                "a.yaml",
                "name: X\nblip:\n  - {date: soon, ring: A}\n  - B\n  - ring: C\nquadrant: Q\n"));

    assertThat(read.entry("X").events()).isEmpty();
    assertThat(read.problems())
        .containsExactly(
            "3:5 warning: an event without a day",
            "4:5 warning: an event without a day",
            "5:5 warning: an event without a day");
  }

  @Test
  void textsBesideTheDescriptionAreSections() {
    assertThat(folder().entry("Streams").text())
        .isEqualTo(
            """
            Moves **data** from here to there.

            ## Rationale

            Fast enough:

            * on one machine
            * on many""");
  }

  @Test
  void nothingIsLostOfWhatElseIsThere() {
    FoundEntry streams = folder().entry("Streams");

    assertThat(streams.tags()).containsExactly("java", "streaming");
    assertThat(streams.values())
        .containsOnly(
            Map.entry("logo", "https://example.org/streams.png"),
            Map.entry(
                "license",
                Map.of(
                    "open-source",
                    Map.of("name", "Apache-2.0", "link", "https://example.org/license"))),
            Map.entry("related", List.of("Tables", "../ops/gone.yml")));
    assertThat(folder().entry("Tables").values())
        .containsOnly(Map.entry("related", List.of("Streams", "Node.js")));
  }

  @Test
  void aFolderIsAQuadrantWhichAListGivesAName() {
    Imported read = folder();

    assertThat(read.standings()).containsExactly("Streams, ADOPT, data", "Tables, ARCHIVE, data");
    assertThat(read.radar().path()).isEqualTo("radar/data");
    assertThat(read.radar().quadrants())
        .containsExactly(
            new FoundTerm("Data Management", List.of("data"), Optional.empty(), Optional.empty()),
            new FoundTerm("Operations", List.of("ops"), Optional.empty(), Optional.empty()));
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(2, 2, 0, 0, 0));
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data: Data\nops: Ops\n",
        "- {id: data, title: Data}\n- {dir: ops, name: Ops}\n",
        "quadrants:\n  - {id: data, title: Data}\n  - {slug: ops, name: Ops}\n",
        "data: {name: Data}\nops: {name: Ops}\n",
      })
  void quadrantsAreNamedInSeveralWays(String quadrants) {
    Imported read = read(file("r/data/a.yaml", TABLES), file("r/quadrants.yaml", quadrants));

    assertThat(read.radar().quadrants())
        .extracting(FoundTerm::name, FoundTerm::ids)
        .containsExactly(tuple("Data", List.of("data")), tuple("Ops", List.of("ops")));
  }

  @Test
  void aListThatCannotBeReadIsAProblem() {
    assertThat(read(file("quadrants.yaml", "7")).problems())
        .containsExactly("1:1 warning: no names of quadrants are found here");
    assertThat(read(file("quadrants.yaml", "[")).rawProblems())
        .hasSize(1)
        .allMatch(problem -> problem.isError());
  }

  @Test
  void keysMayLieInParts() {
    Imported read = read(file("tools/git.toml", GIT));
    FoundEntry git = read.entry("Git");

    assertThat(read.standings()).containsExactly("Git, USE, Tools");
    assertThat(git.moved()).contains(Movement.OUT);
    assertThat(git.links())
        .containsExactly(
            new FoundLink("https://example.org/git", "Homepage"),
            new FoundLink("https://example.org/book", "The book"));
    assertThat(git.text())
        .startsWith("A store.")
        .contains("\n\n## Reason\n\nAll know it.\n\n## Support\n\n");
    assertThat(git.values())
        .containsOnly(
            Map.entry("active", true),
            Map.entry("trend", "stable"),
            Map.entry("size", new Numeral("1.50")));
    assertThat(Imported.place(git.place())).isEqualTo("2:1");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void peopleMaySayWhereTheKeysAre() {
    String text =
        """
        about: {what: Helm, team: [Ann, Bob], why: Charts.}
        state: {today: {stage: Go}}
        """;
    Map<String, String> mapping =
        Map.of(
            "title", "about.what",
            "status", "state.today.stage",
            "owners", "about.team",
            "description", "about.why",
            "quadrant", "no.such.key");
    SourceFile file = file("ops/helm.yml", text);
    Imported read =
        Imported.mapped(
            new EntryFiles(), mapping, file, file("quadrants.yml", "ops: Operations\n"));

    assertThat(read.standings()).containsExactly("Helm, Go, ops");
    assertThat(read.entry("Helm").text()).isEqualTo("Charts.");
    assertThat(read.entry("Helm").values())
        .containsOnly(Map.entry("owners", List.of("Ann", "Bob")));
    assertThat(new EntryFiles().recognises(file)).isFalse();
    assertThat(new EntryFiles().accepts(file)).isTrue();
    assertThat(new EntryFiles().accepts(file("ops/helm.md", text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Home: https://a.org, Again: https://a.org}",
        "[{name: Home, url: https://a.org}, {title: Again, href: https://a.org}]",
      })
  void linksAreListedInSeveralWays(String links) {
    FoundEntry entry =
        read(file("a.yaml", "name: X\nring: A\nquadrant: Q\nlinks: " + links)).entry("X");

    assertThat(entry.links())
        .containsExactly(
            new FoundLink("https://a.org", "Home"), new FoundLink("https://a.org", "Again"));
    assertThat(entry.values()).isEmpty();
  }

  @Test
  void whatIsInAnotherFormStaysAsItIs() {
    FoundEntry entry =
        read(file(
                "a.yaml",
                """
                    title: X
                    ring: Go
                    quadrant: Q
                    moved: sideways
                    description: [a, b]
                    links: [https://a.org, {to: nowhere}]
                    tags: one, two
                    url: "#"
                    """))
            .entry("X");

    assertThat(entry.text()).isEmpty();
    assertThat(entry.moved()).isEmpty();
    assertThat(entry.links()).isEmpty();
    assertThat(entry.tags()).containsExactly("one", "two");
    assertThat(entry.values())
        .containsOnly(
            Map.entry("moved", "sideways"),
            Map.entry("description", List.of("a", "b")),
            Map.entry("links", List.of("https://a.org", Map.of("to", "nowhere"))));
  }

  @Test
  void whatIsNoEntryIsANoteAndWhatShouldBeOneAnError() {
    Imported read =
        read(
            file("a.yaml", "on: push\n"),
            file("b.yaml", "ring: Adopt\n"),
            file("c.yaml", "a: [\n"),
            file("d.toml", "a = 1\nb = = 2\n"),
            file("e.yaml", "title: No ring\nquadrant: Q\n"));

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(5, 1, 0, 1, 3));
    assertThat(read.problems())
        .contains(
            "2:5 error: this is not TOML: Unknown token", "1:1 error: an entry without a title")
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "radar/, radar", "a/b/, a/b"})
  void theFolderAroundAllFilesIsNoQuadrantWhereverOneStands(String way, String folder) {
    Imported read =
        read(
            file(way + "helm.yaml", "name: Helm\nring: Adopt\n"),
            file(way + "go.yaml", "name: Go\nring: Adopt\nsegment: Languages\n"));

    assertThat(read.standings()).containsExactly("Go, Adopt, Languages");
    assertThat(read.problems()).containsExactly("1:7 error: 'Helm' has no quadrant");
    assertThat(read.rawProblems().get(0).help()).contains("mapping");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(2, 1, 0, 0, 1));
  }

  @Test
  void blanksThatNobodySeesAreNoneOfARing() {
    assertThat(
            read(file("a.yaml", "name: Helm\nring: \"Adopt\\u00A0\"\nquadrant: \"\\u00ADTools\"\n"))
                .standings())
        .containsExactly("Helm, Adopt, Tools");
  }

  @Test
  void foldersBesideEachOtherAreQuadrants() {
    Imported read =
        read(
            file("r/tools/helm.yaml", "name: Helm\nring: Adopt\n"),
            file("r/languages/go.yaml", "name: Go\nring: Adopt\n"));

    assertThat(read.standings()).containsExactly("Helm, Adopt, tools", "Go, Adopt, languages");
  }

  /** One that is left alone would be an entry less, and nobody would know. */
  @ParameterizedTest
  @CsvSource({
    "b.toml, 'title = \"B\"\nring = \"Adopt\"\nx =\n'",
    "b.toml, '[config]\nlabel = \"B\"\nring = \"Adopt'",
    "b.yaml, 'name: B\nblip:\n  - ring: Adopt\ntags: [a\n'",
  })
  void aFileWithASlipIsStillAFileOfAnEntry(String path, String text) {
    assertThat(new EntryFiles().recognises(file(path, text))).isTrue();

    Imported read = read(file(path, text));

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(1, 0, 0, 0, 1));
    assertThat(read.rawProblems()).hasSize(1).allMatch(problem -> problem.isError());
  }

  @Test
  void aFileOfAnEntryIsKnownByItsKeys() {
    assertThat(new EntryFiles().recognises(file("a.yaml", STREAMS))).isTrue();
    assertThat(new EntryFiles().recognises(file("a.yml", TABLES))).isTrue();
    assertThat(new EntryFiles().recognises(file("a.toml", GIT))).isTrue();
    assertThat(new EntryFiles().recognises(file("a.md", STREAMS))).isFalse();
    assertThat(new EntryFiles().isCompanion(file("radar/Quadrants.yaml", ""))).isTrue();
    assertThat(new EntryFiles().isCompanion(file("radar/quadrants.md", ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ring:",
        "ring: [",
        "name: CI\non: push\njobs:\n  build:\n    steps:\n      - name: ring = x\n",
        "site_name: Docs\nnav:\n  - Home: index.md\ntheme: {name: material, ring: ~}\n",
        "title: Radar\nrings: [Adopt, Trial]\nquadrants: [Tools]\n",
        "- name: a\n  ring: b\n",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nstring: b\n",
      })
  void otherFilesAreNone(String text) {
    assertThat(new EntryFiles().recognises(file("a.yml", text))).isFalse();
    assertThat(new EntryFiles().recognises(file("a.toml", text))).isFalse();
  }

  @Test
  void whateverFilesAreTheyAreReadAndAddUp() {
    Random random = new Random(20260304);
    for (int round = 0; round < 1000; round++) {
      SourceFile toml = file("x/a.toml", SpoiledText.of(GIT, random));
      SourceFile yaml = file("x/b.yaml", SpoiledText.of(STREAMS, random));
      SourceFile list = file("quadrants.yaml", SpoiledText.of("- name: A\n  id: b\n", random));
      boolean isEntry = new EntryFiles().recognises(yaml);
      Imported read = read(toml, yaml, list);

      assertThat(read.radar().sum().rows()).isEqualTo(2);
      assertThat(read.entries()).hasSize(read.radar().sum().entries());
      if (isEntry) {
        assertThat(
                read.entries().stream().anyMatch(e -> e.place().path().equals("x/b.yaml"))
                    || read.rawProblems().stream()
                        .anyMatch(p -> p.isError() && p.location().path().equals("x/b.yaml")))
            .isTrue();
      }
    }
  }

  private static Imported folder() {
    return read(
        file("radar/data/streams.yaml", STREAMS),
        file("radar/data/tables.yaml", TABLES),
        file("radar/companies.yaml", "- Somebody Ltd\n"),
        file(
            "radar/quadrants.yaml",
            "- name: Data Management\n  dirname: data\n- name: Operations\n  dirname: ops\n"));
  }

  private static Imported read(SourceFile... files) {
    return Imported.of(new EntryFiles(), files);
  }
}
