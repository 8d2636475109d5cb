package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a spreadsheet splits what we write, no cell of it is a formula. */
class CsvTest {

  private static final String SEPARATORS = ",;\t|";
  private static final List<String> PIECES =
      List.of(
          "=",
          "+",
          "-",
          "@",
          "＝",
          "＋",
          "－",
          "＠",
          "﹣",
          ",",
          ";",
          "\t",
          "|",
          "\n",
          "\r",
          "\r\n",
          "\u2028",
          " ",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\"",
          "\"\"",
          "'",
          "a",
          "1",
          "<",
          "&",
          "&#61;",
          "\uD83D\uDE00");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++",
        "a - b",
        "2026-01-31",
        "e-mail",
        "a=b",
        "me@example.org",
        "don't",
        "f(a, b)",
        "a|b",
        "https://example.org/?a=1&b=-1",
        "x;y",
        "1 - 2, 3 + 4"
      })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(ToolRules.rows(csv(List.of(List.of(text, "x")))))
        .containsExactly(List.of(text, "x"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "Foo;=HYPERLINK(A1);x, Foo;'=HYPERLINK(A1);x",
        "`a, -b`, `a, '-b`",
        "@team, '@team",
        "` =1`, ` '=1`",
        "＝1, '＝1",
        "`a;\"=1\"`, `a;\"'=1\"`",
        "--x, '--x",
        "'=1, '=1",
      })
  void anApostropheStandsBeforeWhatWouldBeAFormula(String text, String written) {
    assertThat(ToolRules.rows(csv(List.of(List.of(text, "x")))))
        .containsExactly(List.of(written, "x"));
  }

  @Test
  void noCellIsAFormulaWhereverItIsSplit() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      List<List<String>> rows =
          List.of(List.of(text(random), text(random)), List.of(text(random), text(random)));
      assertNoFormulas(csv(rows));
      assertNoFormulas(csv(List.of(List.of(Csv.html(text(random))))));
    }
  }

  @Test
  void noDocumentHasAFormula(@TempDir Path folder) {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      String title = "\"" + text(random).replaceAll("[\"\\p{C}\u2028]", "") + "x\"";
      String tags = "[\"" + text(random).replaceAll("[\"\\p{C}\u2028]", "") + "\", \"a;=1+1;b\"]";
      String owners = "[\"x\\n=2+2\", \"\\t=3\"]";
      Fixtures.write(
          folder,
          i + ".md",
          Fixtures.entry(
              title,
              "Adopt",
              "Tools\ntags: " + tags + "\nowners: " + owners,
              "a &amp;-1;=2 <b>;=3</b> [x](https://example.org/;=4)\n\n=5\n\n    -6;=7\n"
                  + text(random)));
    }
    for (boolean bodies : new boolean[] {true, false}) {
      Publication publication = Publications.of(folder, Optional.empty(), bodies);
      assertThat(publication.radar().published()).hasSizeGreaterThan(20);
      assertNoFormulas(ExportFormat.CSV.write(publication).documents().get(0).text());
      assertNoFormulas(ExportFormat.BYOR.write(publication).documents().get(1).text());
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .reduce("", String::concat);
  }

  private static void assertNoFormulas(String csv) {
    for (char separator : SEPARATORS.toCharArray()) {
      for (boolean quotes : new boolean[] {true, false}) {
        assertThat(cells(csv, separator, quotes))
            .as("cells between %s", separator)
            .noneMatch(cell -> cell.matches("(?s)[\\s\\p{Z}\\p{C}\"]*[=+\\-@＝＋－＠﹣].*"));
      }
    }
  }

  /** The cells of a text, as readers find them that do not complain of what is wrong. */
  private static List<String> cells(String csv, char separator, boolean quotes) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean isStart = true;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quotes && quoted && c == '"') {
        quoted = i + 1 < csv.length() && csv.charAt(i + 1) == '"';
        if (quoted) {
          cell.append(c);
          i++;
        }
      } else if (quotes && isStart && c == '"') {
        quoted = true;
        isStart = false;
      } else if (!quoted && (c == separator || c == '\n' || c == '\r' || c == '\u2028')) {
        cells.add(cell.toString());
        cell.setLength(0);
        isStart = true;
      } else {
        cell.append(c);
        isStart = false;
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static String csv(List<List<String>> rows) {
    return rows.stream().map(Csv::line).collect(Collectors.joining());
  }
}
