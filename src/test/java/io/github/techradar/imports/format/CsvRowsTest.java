package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  private final ImportContext context =
      new ImportContext(List.of(), List.of(), Optional.empty(), Map.of());

  @Test
  void cellsAreWhatStandsBetweenTheSeparators() {
    assertThat(rows("a,b,c\n1,, three \n,\n"))
        .containsExactly(List.of("1", "", " three "), List.of("", ""));
  }

  @Test
  void linesMayEndInAnyWayEvenInOneFile() {
    assertThat(rows("a,b\r\n1,2\r3,4\n5,6\r\n\r\n7,8"))
        .containsExactly(
            List.of("1", "2"), List.of("3", "4"), List.of("5", "6"), List.of("7", "8"));
  }

  @Test
  void aCellOfSeveralLinesEndsThemWithLineFeeds() {
    assertThat(rows("a,b\r\n\"one\r\ntwo\rthree\nfour\",5\r\n"))
        .containsExactly(List.of("one\ntwo\nthree\nfour", "5"));
  }

  @Test
  void separatorsAndDoubledQuotesStayBetweenQuotes() {
    assertThat(rows("a,b\n\"1,2\",\"say \"\"it\"\"\"\n\"\",\"\"\"\"\n"))
        .containsExactly(List.of("1,2", "say \"it\""), List.of("", "\""));
    assertThat(context.problems()).isEmpty();
  }

  /** Strict readers take such a quote for a letter, and cut the cell at its first comma. */
  @Test
  void aQuoteMayStandBehindABlank() {
    assertThat(rows("a,b,c\n1, \"two, or three\" ,4\n"))
        .containsExactly(List.of("1", "two, or three", "4"));
    assertThat(context.problems()).isEmpty();
  }

  @Test
  void aQuoteWithinACellIsALetter() {
    assertThat(rows("a,b\n5\" of it,the \"best\"\n"))
        .containsExactly(List.of("5\" of it", "the \"best\""));
    assertThat(context.problems()).isEmpty();
  }

  @Test
  void whatStandsBehindQuotesBelongsToTheCellAndIsTold() {
    assertThat(rows("a,b\n1,\"two\" and \"three\"\n4,5\n"))
        .containsExactly(List.of("1", "two and \"three\""), List.of("4", "5"));
    assertThat(problems()).containsExactly("2:7 text stands behind the quote that closes the cell");
  }

  /** The quote of the next cell closes this one, and a row is in the middle of it. */
  @Test
  void aRowThatAnOpenQuoteHasSwallowedIsTold() {
    assertThat(rows("a,b\n1,\"open\n2,\"shut\"\n")).containsExactly(List.of("1", "open\n2,shut\""));
    assertThat(problems()).containsExactly("3:3 text stands behind the quote that closes the cell");
  }

  @Test
  void aQuoteThatIsNeverClosedEndsNothing() {
    assertThat(rows("a,b\n1,\"open\n2,3\n4,5"))
        .containsExactly(List.of("1", "\"open"), List.of("2", "3"), List.of("4", "5"));
    assertThat(problems()).containsExactly("2:3 a quote is opened here and never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTheOneThatPartsTheHeaderMost(String separator) {
    String text = "\"a, or; b\"|b|c\n1|\"2,3;4\"|5\n".replace("|", separator);

    assertThat(rows(text)).containsExactly(List.of("1", "2,3;4", "5"));
  }

  @Test
  void linesWithNothingOnThemAreNoRows() {
    assertThat(rows("\n  \na,b\n\n \t \r\n1,2\n   ")).containsExactly(List.of("1", "2"));
  }

  @Test
  void aTabThatSeparatesIsNoBlank() {
    assertThat(rows("a\tb\n\n\t2\n3\t\n\t\n")).containsExactly(List.of("", "2"), List.of("3", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " ", "\r\n \t\n"})
  void anEmptyFileHasNoHeader(String text) {
    assertThat(CsvRows.header(source(text))).isEmpty();
  }

  @Test
  void eachCellKnowsItsPlace() {
    String text = "a,b,c,d\r\n\"1\r\n, \"\"x\",  two,\" three\",\n,😀 4,,5\r6\" a,b\" c,,";

    assertThat(places(text))
        .containsExactly(
            List.of("2:1", "3:10", "3:14", "3:23"),
            List.of("4:1", "4:2", "4:6", "4:7"),
            List.of("5:1", "5:6", "5:11", "5:12"));
  }

  @Test
  void aMissingCellHasThePlaceOfTheLastOne() {
    CsvRows.Row row = below("a,b,c\n1,2").get(0);

    assertThat(Imported.place(row.place(2))).isEqualTo("2:3");
  }

  /** What is written by the rules is read as it was meant, wherever it stands. */
  @Test
  void whatIsWrittenByTheRulesIsReadAsItWasMeant() {
    Random random = new Random(20260301);
    String[] pieces = {"a", "\"", ",", ";", "\n", "\r\n", " ", "\t", "é", "😀", "word", "\r"};
    for (int round = 0; round < 2000; round++) {
      char separator = ",;\t".charAt(random.nextInt(3));
      StringBuilder text = new StringBuilder("a|b|c".replace('|', separator));
      List<List<String>> rows = new ArrayList<>();
      for (int row = random.nextInt(4); row >= 0; row--) {
        text.append(random.nextBoolean() ? "\n" : "\r\n");
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          StringBuilder cell = new StringBuilder();
          for (int n = random.nextInt(5); n > 0; n--) {
            cell.append(pieces[random.nextInt(pieces.length)]);
          }
          text.append(i == 0 ? "" : String.valueOf(separator));
          text.append('"').append(cell.toString().replace("\"", "\"\"")).append('"');
          cells.add(cell.toString().replace("\r\n", "\n").replace('\r', '\n'));
        }
        rows.add(cells);
      }

      assertThat(rows(text.toString())).as("%s", text).isEqualTo(rows);
      assertThat(context.problems()).isEmpty();
      SourceText source = source(text.toString());
      below(text.toString()).stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> assertThat(letterAt(source, cell)).isEqualTo('"'));
    }
  }

  private static char letterAt(SourceText source, CsvRows.Cell cell) {
    int line = source.startOfLine(cell.place().line() - 1);
    return source.text().charAt(source.text().offsetByCodePoints(line, cell.place().column() - 1));
  }

  private List<CsvRows.Row> below(String text) {
    SourceText source = source(text);
    return CsvRows.below(source, CsvRows.header(source).orElseThrow(), context);
  }

  private List<List<String>> rows(String text) {
    return below(text).stream()
        .map(row -> row.cells().stream().map(CsvRows.Cell::text).toList())
        .toList();
  }

  private List<List<String>> places(String text) {
    return below(text).stream()
        .map(row -> row.cells().stream().map(cell -> Imported.place(cell.place())).toList())
        .toList();
  }

  private List<String> problems() {
    return context.problems().stream()
        .map(problem -> Imported.place(problem.location()) + " " + problem.message())
        .toList();
  }

  private static SourceText source(String text) {
    return file("radar.csv", text).source();
  }
}
