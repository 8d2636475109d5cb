package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "phoenix, phoenix",
    "rtos/RFC, rtos-rfc",
    "Node.js, node-js",
    "codequaliät, codequaliät",
    "Đô thị, đô-thị",
    "技術 レーダー, 技術-レーダー",
    "--C++--, c",
    "a   b, a-b",
  })
  void slugKeepsLettersAndDigitsOfAnyScript(String name, String slug) {
    assertThat(Names.slug(name)).isEqualTo(slug);
  }

  @Test
  void slugOfNothingIsEmpty() {
    assertThat(Names.slug("+/-")).isEmpty();
  }

  @Test
  void slugIsTheSameForComposedAndDecomposedLetters() {
    assertThat(Names.slug("Qualita\u0308t")).isEqualTo(Names.slug("Qualit\u00e4t"));
  }

  @ParameterizedTest
  @CsvSource({
    "Adpot, Adopt",
    "adopted, Adopt",
    "Tril, Trial",
    "HOLD, Hold",
    "hodl, Hold",
    "Achived, Archived",
  })
  void nearestForgivesSlips(String typed, String meant) {
    assertThat(Names.nearest(typed, List.of("Adopt", "Trial", "Assess", "Hold", "Archived")))
        .contains(meant);
  }

  @Test
  void nearestDoesNotGuessWildly() {
    assertThat(Names.nearest("Experimental", List.of("Adopt", "Trial"))).isEmpty();
    assertThat(Names.nearest("x", List.of("Adopt", "Trial"))).isEmpty();
  }

  @Test
  void quotedTextStaysOnOneLineAndIsCut() {
    assertThat(Names.quoted("a\n\u001B[2Kb")).isEqualTo("'a\\n\\u001B[2Kb'");
    assertThat(Names.quoted("🎯".repeat(81))).isEqualTo("'" + "🎯".repeat(80) + "…'");
  }

  @Test
  void readingOrderPutsAccentsAndCaseLast() {
    assertThat(Stream.of("Zig", "Über", "kotlin", "Java", "Ubuntu").sorted(Names.READING_ORDER))
        .containsExactly("Java", "kotlin", "Über", "Ubuntu", "Zig");
  }
}
