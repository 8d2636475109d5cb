package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void isTheFirstParagraphWithoutMarks() {
    assertThat(PlainText.beginning("\nSee **the** [notes](a.md),\n`now`.\n\nMore."))
        .isEqualTo("See the notes, now.");
    assertThat(PlainText.beginning("<!-- x -->\n\n## Why\n\n---\n\n- It *is*.\n"))
        .isEqualTo("It is.");
    assertThat(PlainText.beginning("")).isEmpty();
  }

  @Test
  void isNothingOfATextThatIsNestedWithoutEnd() {
    assertThat(PlainText.beginning("*a **b ".repeat(20_000) + "** c*".repeat(20_000))).isEmpty();
  }

  @Test
  void isCutBehindAWord() {
    assertThat(PlainText.beginning("word ".repeat(100))).isEqualTo("word ".repeat(48) + "…");
    assertThat(PlainText.beginning("x".repeat(500))).hasSize(500);
  }
}
