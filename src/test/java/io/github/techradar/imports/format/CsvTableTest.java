package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.export.Publication;
import io.github.techradar.export.Publications;
import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Movement;
import io.github.techradar.source.ReadingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final String HEADER = "name,ring,quadrant,isNew,description\n";

  @Test
  void eachRowIsAnEntry() {
    Imported read =
        read(
            HEADER
                + "Helm,Adopt,tools,FALSE,Charts for everything.\n"
                + "Rust,trial,languages-and-frameworks,TRUE,\n");

    assertThat(read.standings())
        .containsExactly("Helm, Adopt, tools", "Rust, trial, languages-and-frameworks");
    assertThat(read.entry("Helm").text()).isEqualTo("Charts for everything.");
    assertThat(read.entry("Rust").text()).isEmpty();
    assertThat(read.entry("Rust").moved()).contains(Movement.NEW);
    assertThat(read.entry("Helm").moved()).contains(Movement.NONE);
    assertThat(Imported.place(read.entry("Rust").place())).isEqualTo("3:1");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(2, 2, 0, 0, 0));
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aByteOrderMarkBelongsToNothing() throws ReadingException {
    byte[] bytes = ("\uFEFF" + HEADER + "Helm,Adopt,Tools,FALSE,\n").getBytes(UTF_8);
    SourceFile file = SourceFile.of("radar.csv", bytes);

    assertThat(new CsvTable().recognises(file)).isTrue();
    assertThat(Imported.of(new CsvTable(), file).standings()).containsExactly("Helm, Adopt, Tools");
  }

  @Test
  void whatIsNotUtf8IsAProblemAtItsPlace() {
    byte[] bytes = (HEADER + "Café,Adopt,Tools,FALSE,\n").getBytes(ISO_8859_1);

    assertThatThrownBy(() -> SourceFile.of("radar.csv", bytes))
        .isInstanceOfSatisfying(
            ReadingException.class,
            e -> assertThat(Imported.place(e.problem().location())).isEqualTo("2:4"));
  }

  @Test
  void blanksAroundHeadersAndCellsAreNothing() {
    Imported read =
        read(
            " Name , RING,quadrant ,isNew,description  \r\n"
                + "  Helm , Adopt,Tools , TRUE,\"  Charts. \"\r\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools");
    assertThat(read.entry("Helm").moved()).contains(Movement.NEW);
    assertThat(read.entry("Helm").text()).isEqualTo("Charts.");
    assertThat(Imported.place(read.entry("Helm").place())).isEqualTo("2:3");
  }

  @Test
  void columnsStandInAnyOrder() {
    Imported read = read("quadrant,description,name,isNew,ring\nTools,Charts.,Helm,TRUE,Adopt\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools");
    assertThat(read.entry("Helm").text()).isEqualTo("Charts.");
  }

  @Test
  void missingCellsAreEmpty() {
    Imported read = read(HEADER + "Helm,Adopt,Tools\nRust,Trial,Languages,TRUE\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools", "Rust, Trial, Languages");
    assertThat(read.entry("Helm").moved()).contains(Movement.NONE);
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADER, "name,ring,quadrant,isNew,description,,\n"})
  void emptyCellsBehindTheLastColumnAreNothing(String header) {
    Imported read = read(header + "Helm,Adopt,Tools,TRUE,Charts.,,, ,\n");

    assertThat(read.entry("Helm").text()).isEqualTo("Charts.");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void cellsTooManyAreCommasOfTheText() {
    Imported read = read(HEADER + "Helm,Adopt,Tools,TRUE,Charts, values, and hooks.\n");

    assertThat(read.entry("Helm").text()).isEqualTo("Charts, values, and hooks.");
    assertThat(read.problems())
        .containsExactly("2:31 warning: 7 cells in a row of a table with 5 columns");
  }

  @Test
  void soTheyAreWhereTheTextIsNotTheLastColumn() {
    Imported read =
        read("name,description,ring,quadrant\nHelm,Charts, values, and hooks.,Adopt,Tools\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools");
    assertThat(read.entry("Helm").text()).isEqualTo("Charts, values, and hooks.");
    assertThat(read.problems())
        .containsExactly("2:14 warning: 6 cells in a row of a table with 4 columns");
  }

  @Test
  void withoutTextTheyAreLeftOut() {
    Imported read = read("name,ring,quadrant\nHelm,Adopt,Tools,more\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools");
    assertThat(read.problems())
        .containsExactly("2:18 warning: 4 cells in a row of a table with 3 columns");
  }

  @Test
  void placesAreRightBehindCellsOfSeveralLines() {
    Imported read =
        read("description,name,ring,quadrant,isNew\n\"One\n\ntwo\", Helm,Adopt,Tools,perhaps\n");

    assertThat(Imported.place(read.entry("Helm").place())).isEqualTo("4:7");
    assertThat(read.problems())
        .containsExactly("4:24 warning: 'perhaps' says nothing of a movement");
  }

  @Test
  void blankRowsAndRemarksAreNotes() {
    Imported read =
        read(
            HEADER
                + "Helm,Adopt,Tools,FALSE,\n"
                + "\n"
                + ",,,,\n"
                + "The ones below are new,,,,\n"
                + "see,https://example.org/notes,,,\n"
                + ",nowhere,Tools,,\n"
                + "Rust,Adopt,Languages,TRUE,\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools", "Rust, Adopt, Languages");
    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(6, 2, 0, 4, 0));
    assertThat(read.problems())
        .containsExactly(
            "5:1 warning: a row that is no entry: 'The ones below are new'",
            "6:1 warning: a row that is no entry: 'see'",
            "7:2 warning: a row that is no entry: 'nowhere'");
  }

  @Test
  void ofManyRemarksTheFirstAreToldAndTheOthersCounted() {
    Imported read = read(HEADER + "remark,,,,\n".repeat(25) + ",,,FALSE,\n".repeat(30));

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(55, 0, 0, 55, 0));
    assertThat(read.problems())
        .hasSize(21)
        .contains("21:1 warning: a row that is no entry: 'remark'")
        .endsWith("22:1 warning: and 5 more that are none");
  }

  @Test
  void whatMustBeAnEntryAndIsNotWholeIsAnError() {
    Imported read =
        read(
            HEADER
                + "Helm,Adopt,Tools,FALSE,\n"
                + "Rust,Adopt,,FALSE,\n"
                + " ,Adopt,Tools,FALSE,\n");

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(3, 1, 0, 0, 2));
    assertThat(read.problems())
        .containsExactly(
            "3:12 error: 'Rust' has no quadrant", "4:1 error: an entry without a name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trial", "hold"})
  void aRowWithAUsualRingThatOnlyItHasIsMeantAsAnEntry(String ring) {
    Imported read =
        read(HEADER + "A,Adopt,Tools,TRUE,a\nB,Adopt,Tools,TRUE,b\nC," + ring + ",,TRUE,text\n");

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(3, 2, 0, 0, 1));
    assertThat(read.problems())
        .containsExactly("4:%s error: 'C' has no quadrant".formatted(ring.length() + 4));
  }

  @Test
  void whatNobodySeesInNamesAndWordsIsNothing() {
    Imported read =
        read(
            "\u00A0name\u00A0,ring,quadrant,isNew,description\n"
                + "\u00A0Apache\u00A0Ka\u00ADfka\u00A0,\u00A0Adopt\u0007,To\u00ADols\u00A0,\u00A0TRUE\u00A0,x\n");

    assertThat(read.standings()).containsExactly("Apache Kafka, Adopt, Tools");
    assertThat(read.entry("Apache Kafka").moved()).contains(Movement.NEW);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void severalLinksMayHaveCommasBetweenThem() {
    Imported read =
        read(
            "name,ring,quadrant,links\n"
                + "Helm,Adopt,Tools,\"https://example.org/a,b, https://example.org/c,\"\n");

    assertThat(read.entry("Helm").links())
        .containsExactly(
            new FoundLink("https://example.org/a,b", ""),
            new FoundLink("https://example.org/c", ""));
  }

  /** Our own table says more than others do, under headers that mean something else there. */
  @Test
  void ourOwnTableComesBack(@TempDir Path folder) throws ReadingException {
    Fixtures.write(folder, "radar.yml", "offRadar: [Retired]\n");
    Fixtures.write(
        folder,
        "helm.md",
        Fixtures.entry(
            "Helm",
            "Adopt\ntags: [ops, k8s]\nowners: [Ann, Bob]\nauthors: [Cem]\ndate: 2026-02-03"
                + "\nconfidence: high\npriority: [one, two]"
                + "\ncoordinates: ['org.example:helm:[1,2),[3,4)', org.example:more,"
                + " 'pkg:npm/@helm/*@3.*']"
                + "\nrelated: [Rust, Tiller]"
                + "\nlinks: ['https://example.org/helm', 'https://example.org/book']"
                + "\ndescription: Charts for everything.",
            "Tools",
            "Long text."));
    Fixtures.write(folder, "rust.md", Fixtures.entry("Rust", "Trial", "Platforms", ""));
    Fixtures.write(
        folder, "tiller.md", Fixtures.entry("Tiller", "Retired\nreplacedBy: Helm", "Tools", ""));
    Publication publication = Publications.of(folder, Optional.empty(), true);
    String csv = ExportFormat.CSV.write(publication).documents().get(0).text();
    SourceFile file = SourceFile.of("radar.csv", csv.getBytes(UTF_8));

    assertThat(ImportFormat.of(file)).contains(ImportFormat.CSV);
    Imported read = Imported.of(ImportFormat.CSV, file);

    assertThat(read.standings())
        .containsExactlyInAnyOrder(
            "Helm, Adopt, Tools", "Rust, Trial, Platforms", "Tiller, Retired, Tools");
    assertThat(read.radar().offRadar()).containsExactly(FoundTerm.of("Retired"));
    FoundEntry helm = read.entry("Helm");
    assertThat(helm.text()).isEqualTo("Charts for everything.");
    assertThat(helm.tags()).containsExactly("ops", "k8s");
    assertThat(helm.links())
        .containsExactly(
            new FoundLink("https://example.org/helm", ""),
            new FoundLink("https://example.org/book", ""));
    assertThat(helm.values())
        .containsOnly(
            Map.entry("owners", List.of("Ann", "Bob")),
            Map.entry("authors", List.of("Cem")),
            Map.entry("date", "2026-02-03"),
            Map.entry("confidence", "high"),
            Map.entry("priority", List.of("one", "two")),
            Map.entry(
                "coordinates",
                List.of("org.example:helm:[1,2),[3,4)", "org.example:more", "pkg:npm/@helm/*@3.*")),
            Map.entry("related", List.of("Rust", "Tiller")));
    assertThat(read.entry("Rust").values()).containsOnly(Map.entry("related", List.of("Helm")));
    assertThat(read.entry("Tiller").values()).containsEntry("replacedBy", "Helm");
    assertThat(read.problems()).isEmpty();
  }

  /** Such as {@code depr}: it is on no list, and is a ring for all that. */
  @Test
  void aRingThatSeveralRowsHaveIsOne() {
    Imported read =
        read(
            HEADER
                + "A,depr,Tools,,\nB,depr,Tools,,\nC,depr,Tools,,\nD,DEPR,Tools,,\nE,once,Tools,,\n");

    assertThat(read.standings())
        .containsExactly(
            "A, depr, Tools",
            "B, depr, Tools",
            "C, depr, Tools",
            "D, DEPR, Tools",
            "E, once, Tools");
  }

  @ParameterizedTest
  @ValueSource(strings = {"}", "},", "} , "})
  void aColumnThatRepeatsTheRowIsLeftOut(String end) {
    Imported read =
        read(
            "data,name,ring,quadrant\n\"{\"\"name\"\":\"\"Helm\"\",\"\"ring\"\":\"\"Adopt\"\""
                + end
                + "\",Helm,Adopt,Tools\n");

    assertThat(read.entry("Helm").values()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, NEW", "true, NEW", "True, NEW", "Yes, NEW", "y, NEW", "' TRUE', NEW", "x, NEW",
    "FALSE, NONE", "No, NONE", "'', NONE", "0, NONE", "1, IN", "-1, OUT", "2, NEW",
    "Moved In, IN", "moved out, OUT", "No change, NONE",
  })
  void movementIsToldInManyWays(String written, Movement moved) {
    assertThat(read(HEADER + "Helm,Adopt,Tools," + written + ",\n").entry("Helm").moved())
        .contains(moved);
  }

  @Test
  void withoutAColumnNothingIsSaidOfMovement() {
    assertThat(read("name,ring,quadrant\nHelm,Adopt,Tools\n").entry("Helm").moved()).isEmpty();
  }

  @Test
  void columnsOfOtherTools() {
    Imported read =
        read(
            "title,ring,quadrant,moved,description,url\n"
                + "Helm,use,Tools,-1,Charts.,https://example.org/helm\n"
                + "Rust,evaluate,Languages,1,,#\n");

    FoundEntry helm = read.entry("Helm");
    assertThat(helm.moved()).contains(Movement.OUT);
    assertThat(helm.links()).containsExactly(new FoundLink("https://example.org/helm", ""));
    assertThat(read.entry("Rust").links()).isEmpty();
  }

  @Test
  void theRingBeforeMayHaveAColumn() {
    Imported read = read("name,ring,quadrant,prev_ring\nHelm,Adopt,Tools,Trial\nGo,Hold,Tools,\n");

    assertThat(read.entry("Helm").before()).contains("Trial");
    assertThat(read.entry("Go").before()).isEmpty();
  }

  @Test
  void thatAnEntryIsNewMayStandWhereOthersHaveTheRingBefore() {
    Imported read =
        read("name,ring,quadrant,prev_ring\nHelm,Adopt,Tools,New\nGo,Hold,Tools,Hold\n");

    assertThat(read.entry("Helm").before()).isEmpty();
    assertThat(read.entry("Helm").moved()).contains(Movement.NEW);
    assertThat(read.entry("Go").before()).contains("Hold");
    assertThat(read.entry("Go").moved()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See [it](https://example.org). | See [it](https://example.org).",
        "See <b>it</b>. | See **it**.",
        "'<p>One.</p>\n\n<p>Two.</p>' | 'One.\n\nTwo.'",
        "'One\n\n- two\n- three' | 'One\n\n- two\n- three'",
        "'One\ntwo' | 'One\ntwo'",
        "A*B* | 'A\\*B\\*'",
      })
  void aTextIsHtmlUnlessItIsMeantAsMarkdown(String cell, String text) {
    assertThat(read(HEADER + "Helm,Adopt,Tools,,\"" + cell + "\"\n").entry("Helm").text())
        .isEqualTo(text);
  }

  @Test
  void otherColumnsAreKept() {
    Imported read =
        read("name,ring,quadrant,tags,owner,Cost Centre\nHelm,Adopt,Tools,\"k8s, ops\",Ann,7\n");

    FoundEntry helm = read.entry("Helm");
    assertThat(helm.tags()).containsExactly("k8s", "ops");
    assertThat(helm.values())
        .containsEntry("owners", List.of("Ann"))
        .containsEntry("Cost Centre", "7");
  }

  @Test
  void aCellInAColumnWithoutAHeaderIsTold() {
    Imported read = read("name,ring,,quadrant\nHelm,Adopt,lost,Tools\nGo,Adopt,,Tools\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools", "Go, Adopt, Tools");
    assertThat(read.problems())
        .containsExactly("2:12 warning: a cell in a column without a header");
  }

  @Test
  void ofColumnsThatMeanTheSameTheFirstThatSaysSomethingCounts() {
    Imported read =
        read(
            "name,title,ring,quadrant,note,note\n"
                + ",Helm,Adopt,Tools,,one\n"
                + "Go,Go,Adopt,Tools,two,two\n"
                + "Rust,Rust 2,Adopt,Tools,three,four\n");

    assertThat(read.standings())
        .containsExactly("Helm, Adopt, Tools", "Go, Adopt, Tools", "Rust, Adopt, Tools");
    assertThat(read.entry("Helm").values()).containsEntry("note", "one");
    assertThat(read.entry("Rust").values()).containsEntry("note", "three");
    assertThat(read.problems())
        .containsExactly(
            "4:6 warning: another column that means the same as 'title' has another text",
            "4:31 warning: another column that means the same as 'note' has another text");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAreKnown(String separator) {
    Imported read = read((HEADER + "Helm,Adopt,Tools,TRUE,Charts.\n").replace(",", separator));

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools");
    assertThat(read.entry("Helm").text()).isEqualTo("Charts.");
  }

  @Test
  void anOpenQuoteIsAnErrorAtItsPlaceAndTheOtherRowsAreRead() {
    Imported read = read(HEADER + "Helm,Adopt,Tools,TRUE,\"Charts.\nRust,Trial,Tools,TRUE,\n");

    assertThat(read.standings()).containsExactly("Helm, Adopt, Tools", "Rust, Trial, Tools");
    assertThat(read.problems())
        .containsExactly("2:23 error: a quote is opened here and never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\n"})
  void theLineThatTellsASpreadsheetTheSeparatorIsNoRow(String line) {
    Imported read = read(line + "name;ring;quadrant\nHelm, or more;Adopt;Tools\n");

    assertThat(new CsvTable().recognises(file("radar.csv", line + "name;ring;quadrant\n")))
        .isTrue();
    assertThat(read.standings()).containsExactly("Helm, or more, Adopt, Tools");
    assertThat(Imported.place(read.entry("Helm, or more").place())).isEqualTo("3:1");
  }

  @Test
  void whatIsCalledATableMayBeOne() {
    assertThat(new CsvTable().accepts(file("radar.csv", "name,place\nHelm,here\n"))).isTrue();
    assertThat(read("name,place\nHelm,here\n").rawProblems().get(0).help())
        .endsWith("here is no ring, no quadrant.");
    assertThat(new CsvTable().accepts(file("radar.csv", " \n"))).isFalse();
    assertThat(new CsvTable().accepts(file("radar.json", "{}"))).isFalse();
  }

  @Test
  void aTableMayHaveNoRows() {
    Imported read = read(HEADER);

    assertThat(read.entries()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "name,ring\nHelm,Adopt\n",
        "# Radar\n\nSome text, with a name, a ring and a quadrant.\n",
        "{\"name\": \"Helm\", \"ring\": \"Adopt\", \"quadrant\": \"Tools\"}",
        "\"name,ring,quadrant",
        "name: Helm\nring: Adopt\nquadrant: Tools\n",
        "| name | ring | quadrant |\n|---|---|---|\n",
      })
  void whatDoesNotNameItsColumnsIsNoTable(String text) {
    assertThat(new CsvTable().recognises(file("radar.csv", text))).isFalse();

    Imported read = read(text);
    assertThat(read.entries()).isEmpty();
    assertThat(read.problems())
        .containsExactly("1:1 error: the first row does not name the columns");
  }

  @Test
  void whateverATableIsItIsReadAndAddsUp() {
    Random random = new Random(20260302);
    String table =
        HEADER
            + "Helm,Adopt,Tools,TRUE,\"Charts, and \"\"values\"\"\"\r\n"
            + "Rust , trial,Languages,FALSE,\"Two\n\nlines\"\n"
            + ",,,,\n"
            + "Go,Hold,Languages,-1, \"said, so\"\n";
    for (int round = 0; round < 2000; round++) {
      String text = SpoiledText.of(table, random);
      SourceFile file = file("radar.csv", text);
      Imported read = Imported.of(new CsvTable(), file);
      boolean known = new CsvTable().recognises(file);

      assertThat(read.radar().sum().entries()).isEqualTo(read.entries().size());
      assertThat(read.problems().contains("1:1 error: the first row does not name the columns"))
          .isEqualTo(!known);
      assertThat(read.rawProblems())
          .allSatisfy(
              problem ->
                  assertThat(problem.location().line())
                      .isLessThanOrEqualTo((int) text.lines().count() + 1));
    }
  }

  /** Each row is looked at alone: what is read of many is what is read of each. */
  @Test
  void aTableMayBeLong() {
    StringBuilder text = new StringBuilder("name,ring,quadrant,isNew,note\n");
    String large = "word ".repeat(200_000);
    for (int i = 0; i < 20_000; i++) {
      text.append("Entry ").append(i).append(",Adopt,Tools,maybe,,more\n");
    }
    text.append("Large,Adopt,Tools,TRUE,\"").append(large).append("\"\n");
    Imported read = read(text.toString());

    assertThat(read.entries()).hasSize(20_001);
    assertThat(read.rawProblems()).hasSize(40_000);
    assertThat(read.entry("Large").values()).containsEntry("note", large.strip());
    assertThat(Imported.place(read.entry("Large").place())).isEqualTo("20002:1");
  }

  @Test
  void aRowMayHaveManyOddCells() {
    int count = 100_000;
    String row = "Helm,Adopt,Tools" + ",\"a\" b".repeat(count);
    Imported read = read("name,ring,quadrant" + ",x".repeat(count) + "\n" + row + "\n");

    assertThat(read.problems()).hasSize(count);
    assertThat(Imported.place(read.rawProblems().get(count - 1).location()))
        .isEqualTo("2:" + (row.length() - 2));
  }

  private static Imported read(String text) {
    return Imported.of(new CsvTable(), file("radar.csv", text));
  }
}
