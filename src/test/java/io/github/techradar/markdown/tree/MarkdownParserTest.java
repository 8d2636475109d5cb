package io.github.techradar.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable;
import io.github.techradar.markdown.Unreadable.Reason;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  /** In letters. What grows as the square of it takes too many reads to be read. */
  private static final int LARGE = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word and word. ",
        "[a](b) ",
        "![a](b) ",
        "`a` ",
        "`` ` ",
        "[a](b \"",
        "[a][b] ",
        "[a\n",
        "<b>",
        "</a>",
        "a <? ",
        "a <![CDATA[ ",
        "a <!A ",
        "a <!-- ",
        "&amp;",
        "**a* ",
        "_a_",
        "[[a]] ",
        "http://a.b/c ",
        "| a | `b` |\n",
        "# a\n",
        "a\n=\n",
        "- a\n",
        "- [ ] a\n",
        "    code\n\n"
      })
  void readsWhatIsLong(String piece) {
    String text = piece.repeat(LARGE / piece.length());

    assertThat(MarkdownParser.read(text, Node::hasChildren)).isEqualTo(Parsed.of(true));
  }

  @Test
  void readsLongTablesToTheirEnd() {
    String table = "| a | b |\n|---|---|\n" + "| x | `y` |\n".repeat(5_000);

    assertThat(count(table, TableRow.class)).isEqualTo(1 + 1 + 5_000); // the line of dashes is one
    assertThat(count(table, Code.class)).isEqualTo(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"![][1]\n\n# A\n\n[1]: <%s>", "[1](b \"%s\")\n\n# A", "<!--%s-->\n\n# A"})
  void readsOneLongThing(String around) {
    String text = around.formatted("data:image/png;base64,iVBORw".repeat(LARGE / 28));

    assertThat(count(text, Heading.class)).isEqualTo(1);
  }

  @Test
  void readsMarksThatHaveNoEndAndThoseBehindThem() {
    String text = "`` ` `` `a` <b [a](b) <? `c` ?> [d](e \"f\") <!-- [g](h)";

    assertThat(count(text, Code.class)).isEqualTo(2);
    assertThat(count(text, Link.class)).isEqualTo(3);
    assertThat(count("a ``` b `` c ` d `` e", Code.class)).isEqualTo(1);
    assertThat(count("a ``` b\n\n c ``` d ``` e", Code.class)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.", "a.", "[a](", "[a](<b", "[a](b c ", "[a]((((b", "\\", "> a\n"})
  void saysWhereAParagraphHasTooManyMarks(String piece) {
    String before = "# A\n\nText.\n\n";
    String text = before + piece.repeat(LARGE / piece.length()) + "\n\nThe end.";

    assertThat(MarkdownParser.read(text, Node::hasChildren))
        .isEqualTo(Parsed.not(new Unreadable(Reason.SLOW, before.length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "> - ", "1. > "})
  void saysWhereMarksStandWithinEachOtherTooDeep(String mark) {
    String text = "A.\n\n" + mark.repeat(3_000) + "b";

    Parsed<Boolean> parsed = MarkdownParser.read(text, Node::hasChildren);

    assertThat(parsed.unreadable()).map(Unreadable::reason).contains(Reason.NESTED);
    assertThat(parsed.unreadable().orElseThrow().offset()).isBetween(4, text.length());
    assertThat(count("A.\n\n" + mark.repeat(20) + "b", Text.class)).isEqualTo(2);
  }

  @Test
  void saysWhereEmphasisStandsWithinItselfTooDeep() {
    String text = "A.\n\n" + "*a **b ".repeat(20_000) + "** c*".repeat(20_000);

    assertThat(MarkdownParser.read(text, Node::hasChildren).unreadable())
        .map(Unreadable::reason)
        .contains(Reason.NESTED);
  }

  @Test
  void needsNoStackOfItsCaller() throws InterruptedException {
    Parsed<?>[] parsed = new Parsed<?>[1];
    String text = "[a](b \"" + "c".repeat(100_000) + "\")";
    Thread small =
        new Thread(null, () -> parsed[0] = MarkdownParser.read(text, d -> 1), "small", 64_000);
    small.start();
    small.join();

    assertThat(parsed[0]).isEqualTo(Parsed.of(1));
  }

  @Test
  void passesOnWhatAReadingThrows() {
    Throwable thrown =
        catchThrowable(
            () ->
                MarkdownParser.read(
                    "a",
                    document -> {
                      throw new IllegalStateException("from the reading");
                    }));

    assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("from the reading");
  }

  private static long count(String text, Class<? extends Node> kind) {
    return MarkdownParser.read(
            text,
            document ->
                StreamSupport.stream(document.getDescendants().spliterator(), false)
                    .filter(kind::isInstance)
                    .count())
        .value()
        .orElseThrow();
  }
}
