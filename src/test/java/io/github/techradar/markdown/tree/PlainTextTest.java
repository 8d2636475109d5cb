package io.github.techradar.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @Test
  void isTheFirstParagraphWithoutMarks() {
    assertThat(beginning("\nSee **the** [notes](a.md),\n`now`.\n\nMore."))
        .isEqualTo("See the notes, now.");
    assertThat(beginning("<!-- x -->\n\n## Why\n\n---\n\n- It *is*.\n")).isEqualTo("It is.");
    assertThat(beginning("")).isEmpty();
  }

  @Test
  void isNothingOfATextThatIsNestedWithoutEnd() {
    assertThat(beginning("*a **b ".repeat(20_000) + "** c*".repeat(20_000))).isEmpty();
  }

  @Test
  void hasNoControlCharacters() {
    assertThat(beginning("A bell \u0007 rings&#7;,\u001B[31m red\u0085."))
        .isEqualTo("A bell rings,[31m red.");
  }

  @Test
  void isCutBehindAWord() {
    assertThat(beginning("word ".repeat(100))).isEqualTo("word ".repeat(60).strip() + "…");
    assertThat(beginning("x".repeat(500))).isEqualTo("x".repeat(150) + "…");
    assertThat(beginning("𠮷".repeat(301))).isEqualTo("𠮷".repeat(150) + "…");
  }

  @Test
  void passesOverWhatHasNoWord() {
    assertThat(beginning("→\n\n🎯\n\nA sentence.")).isEqualTo("A sentence.");
    assertThat(beginning("→ A sentence.")).isEqualTo("→ A sentence.");
    assertThat(beginning("→")).isEmpty();
  }

  @Test
  void takesAnItemOfAListOnlyIfThereIsNoParagraph() {
    assertThat(beginning("- one\n- two\n\nText")).isEqualTo("Text");
    assertThat(beginning("- one\n\n- two\n\nText")).isEqualTo("one");
    assertThat(beginning("> Said.\n\nText")).isEqualTo("Said.");
  }

  @Test
  void isNoTableAndNoFootnote() {
    assertThat(beginning("| a | b |\n|---|---|\n| 1 | 2 |\n\nText")).isEqualTo("Text");
    assertThat(beginning("[^1]: A note.\n\nText[^1]")).isEqualTo("Text");
  }

  @ParameterizedTest
  @CsvSource({
    "old[^1] words, old words",
    "old[^2] words, old[^2] words",
    "~~slow~~ fast, slow fast",
    "![a picture](a.png), Then",
    "[a][b] and [c], [a][b] and [c]",
    "&lt;x&gt; \\*y\\*, <x> *y*",
    "see https://example.org/a_b, see https://example.org/a_b",
    "see <https://example.org>, see https://example.org",
    "to <a@example.org> or b@example.org, to a@example.org or b@example.org",
    "one<br>two, one two",
    "one <!-- two --> <b>three</b>, one three",
    "<p align=center>HTML &amp; <i>more</i></p>, HTML & more",
    "redis://cache is near, redis://cache is near",
  })
  void saysWhatReadersSee(String markdown, String plain) {
    assertThat(beginning(markdown + "\n\nThen\n\n[^1]: A note.\n")).isEqualTo(plain);
  }

  @Test
  void leavesSectionsOut() {
    String body = "## Timeline:\n\nDays.\n\n### More\n\nOf them.\n\n## Why\n\nText";

    assertThat(
            MarkdownParser.read(body, tree -> PlainText.beginning(tree, List.of("timeline")))
                .value())
        .contains("Text");
  }

  private static String beginning(String markdown) {
    return MarkdownParser.read(markdown, document -> PlainText.beginning(document, List.of()))
        .value()
        .orElse("");
  }
}
