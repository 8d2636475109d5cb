package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void isTheFirstParagraphWithoutMarks() {
    assertThat(PlainText.beginning("\nSee **the** [notes](a.md),\n`now`.\n\nMore."))
        .isEqualTo("See the notes, now.");
    assertThat(PlainText.beginning("")).isEmpty();
  }

  @Test
  void isCutBehindAWord() {
    assertThat(PlainText.beginning("word ".repeat(100))).isEqualTo("word ".repeat(48) + "…");
    assertThat(PlainText.beginning("x".repeat(500))).hasSize(500);
  }
}
