package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.source.ReadingException;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlTreeTest {

  private static final String ALL =
      """
      # a = 0
      one = 1
        two . "th.ree" = 'x = 1' # y = 2
      list = [ # z = 3
        "four = 4", [5, 6],
      ]
      "é😀" = \"\"\"
      five = 5 \\\"\"\" \"\"\"
      in.line = { six = 6, seven = { eight = 8 } }
      day = 2026-03-01

      [ table . 'nine' ]
      ten = true
      [[rows]]
      cell = 1
      [[rows]]
      cell = 2
      """;

  @Test
  void eachKeyKnowsItsPlace() throws ReadingException {
    assertThat(places(TomlTree.read(file("a.toml", ALL).source()), ""))
        .containsExactly(
            "one 2:1",
            "two 3:3",
            "two.th.ree 3:9",
            "list 4:1",
            "é😀 7:1",
            "in 9:1",
            "in.line 9:4",
            "in.line.six 9:4",
            "in.line.seven 9:4",
            "in.line.seven.eight 9:4",
            "day 10:1",
            "table 12:3",
            "table.nine 12:11",
            "table.nine.ten 13:1",
            "rows 14:3");
  }

  @Test
  void linesMayEndWithReturnsToo() throws ReadingException {
    YamlMap map = TomlTree.read(file("a.toml", ALL.replace("\n", "\r\n")).source());

    assertThat(places(map, "")).contains("é😀 7:1", "table.nine.ten 13:1");
  }

  @Test
  void valuesAreWhatTheyAre() throws ReadingException {
    YamlMap map = TomlTree.read(file("a.toml", ALL).source());

    assertThat(map.text("é😀")).contains("five = 5 \"\"\"");
    assertThat(map.text("day")).contains("2026-03-01");
    assertThat(map.list("rows").orElseThrow()).hasSize(2);
    assertThat(map.map("table").orElseThrow().map("nine").orElseThrow().toJava().orElseThrow())
        .isEqualTo(Map.of("ten", true));
  }

  @ParameterizedTest
  @CsvSource({"'a = ', 1:5", "'a = 1|a = 2', 2:6", "'a = 1|[b|', 2:3", "'|= 1', 2:1"})
  void whatIsNotTomlIsTold(String text, String place) {
    assertThat(problem(text.replace('|', '\n'))).startsWith(place + " this is not TOML: ");
  }

  @Test
  void whateverATextIsItIsReadOrTold() {
    Random random = new Random(20260305);
    int read = 0;
    for (int round = 0; round < 2000; round++) {
      SourceFile file = file("a.toml", SpoiledText.of(ALL, random));
      TomlPlaces.of(file.source()); // of any text at all
      try {
        places(TomlTree.read(file.source()), "");
        read++;
      } catch (ReadingException e) {
        assertThat(e.problem().isError()).isTrue();
      }
    }
    assertThat(read).isPositive();
  }

  private static String problem(String text) {
    try {
      return TomlTree.read(file("a.toml", text).source()).toString();
    } catch (ReadingException e) {
      return Imported.place(e.problem().location()) + " " + e.problem().message();
    }
  }

  private static List<String> places(YamlMap map, String above) {
    List<String> places = new ArrayList<>();
    for (YamlMap.Pair pair : map.pairs()) {
      String name = above + pair.key().text();
      YamlValue value = pair.value();
      places.add(name + " " + Imported.place(value.location()));
      if (value instanceof YamlMap inner) {
        places.addAll(places(inner, name + "."));
      }
    }
    return places;
  }
}
