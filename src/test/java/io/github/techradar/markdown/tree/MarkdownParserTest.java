package io.github.techradar.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable;
import io.github.techradar.markdown.Unreadable.Reason;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  /** In letters. What grows as the square of it takes too many reads to be read. */
  private static final int LARGE = 40_000;

  private static final int LARGEST = 200_000;

  private static final List<String> MARKS =
      List.of("*", "*", "**", "_", "_", "~~", "~", "a", " ", ".", "[", "](b)");

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
        "***a",
        "*a__b~~c",
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

  @ParameterizedTest
  @ValueSource(strings = {"***a", "*a_ ", "*", "\"a'b", "~a ", "<a "})
  void readsTheLongestOfMarksThatMeanNothing(String piece) {
    String text = piece.repeat(480_000 / piece.length());

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
    String text = around.formatted("data:image/png;base64,iVBORw".repeat(LARGEST / 28));

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
  @ValueSource(strings = {"www.", "[a](", "[a](<b", "[a](b c ", "[a]((((b", "\\", "> a\n"})
  void saysWhereAParagraphHasTooManyMarks(String piece) {
    String before = "# A\n\nText.\n\n";
    String text = before + piece.repeat(LARGEST / piece.length()) + "\n\nThe end.";

    assertThat(MarkdownParser.read(text, Node::hasChildren))
        .isEqualTo(Parsed.not(new Unreadable(Reason.SLOW, before.length())));
  }

  @Test
  void looksForNoAddressWhereThereIsNone() {
    assertThat(MarkdownParser.read("a.".repeat(LARGEST / 2), Node::hasChildren))
        .isEqualTo(Parsed.of(true));
  }

  @Test
  void readsLinesBetweenParts() {
    String text = "a\n\n***\n- - -\n\n_ _\t_ \n\nb\n---\nc\n***\n\n    ***\n\n**\n- * * *\n> ---";

    assertThat(count(text, ThematicBreak.class)).isEqualTo(6);
    assertThat(count(text, Heading.class)).isEqualTo(1);
    assertThat(count("* ".repeat(LARGEST), ThematicBreak.class)).isEqualTo(1);
  }

  @Test
  void saysWhereATextHasTooManyParts() {
    String links = "[a](b) ".repeat(19_900) + "\n\n"; // each is a link and two texts

    assertThat(MarkdownParser.read(links, Node::hasChildren)).isEqualTo(Parsed.of(true));
    assertThat(MarkdownParser.read(links + "[a](b) ".repeat(200), Node::hasChildren).unreadable())
        .map(Unreadable::reason)
        .contains(Reason.MANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "<%s>", "b '%s'", "b \"%s\""})
  void saysWhichAddressOrTitleIsRepeatedTooMuch(String definition) {
    String before = "[short]: c\n";
    String text = before + "[a]: " + definition.formatted("x".repeat(10_000)) + "\n\n";

    assertThat(MarkdownParser.read(text + "[a] [short] ".repeat(30), Node::hasChildren))
        .isEqualTo(Parsed.of(true));
    assertThat(MarkdownParser.read(text + "![a] [b][a] [short] ".repeat(30), Node::hasChildren))
        .isEqualTo(Parsed.not(new Unreadable(Reason.REPEATED, before.length())));
  }

  @Test
  void saysWhereATextHasTooManyLines() {
    String lines = "a\n\n".repeat(10_000);

    assertThat(MarkdownParser.read(lines, Node::hasChildren)).isEqualTo(Parsed.of(true));
    assertThat(MarkdownParser.read(lines + "b\nc", Node::hasChildren))
        .isEqualTo(Parsed.not(new Unreadable(Reason.MANY, lines.length() + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "> - ", "1. > ", "1. ", "12) ", "+ ", "- + ", "-\t"})
  void saysWhereMarksStandWithinEachOtherTooDeep(String mark) {
    String text = "A.\n\n" + mark.repeat(3_000) + "b";

    Parsed<Boolean> parsed = MarkdownParser.read(text, Node::hasChildren);

    assertThat(parsed.unreadable()).map(Unreadable::reason).contains(Reason.NESTED);
    assertThat(parsed.unreadable().orElseThrow().offset()).isBetween(4, text.length());
    assertThat(count("A.\n\n" + mark.repeat(20) + "b", Text.class)).isEqualTo(2);
  }

  /** Each mark begins a block, for which the rest of the line is looked through. */
  @Test
  void doesNotEvenBeginWithALineOfNothingButMarks() {
    String text = "A.\n\n" + "1. ".repeat(160_000);

    assertThat(MarkdownParser.read(text, Node::hasChildren))
        .isEqualTo(Parsed.not(new Unreadable(Reason.NESTED, "A.\n\n".length() + 3 * 200)));
  }

  /** From each of them on, the parser looks for addresses up to the next blank. */
  @ParameterizedTest
  @ValueSource(strings = {"a&amp;", "&lt;b&gt;", "a b&#35;", "&nbsp;&nbsp;a"})
  void saysWhereTooManyReferencesStandTogether(String piece) {
    String text = "A.\n\n" + piece.repeat(4_000);

    Parsed<Boolean> parsed = MarkdownParser.read(text, Node::hasChildren);

    assertThat(parsed.unreadable()).map(Unreadable::reason).contains(Reason.SLOW);
    assertThat(parsed.unreadable().orElseThrow().offset()).isBetween(4, text.length());
    assertThat(MarkdownParser.read((piece.repeat(25) + " b\n").repeat(20), Node::hasChildren))
        .isEqualTo(Parsed.of(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "* ", "-", "--- ", "1 ", "1.", "1234567890. ", "a > ", "+"})
  void whatIsNoMarkIsNotNested(String sign) {
    assertThat(MarkdownParser.read("A.\n\n" + sign.repeat(3_000), Node::hasChildren))
        .isEqualTo(Parsed.of(true));
  }

  @Test
  void saysWhereEmphasisStandsWithinItselfTooDeep() {
    String text = "A.\n\n" + "*a **b ".repeat(20_000) + "** c*".repeat(20_000);

    assertThat(MarkdownParser.read(text, Node::hasChildren).unreadable())
        .map(Unreadable::reason)
        .contains(Reason.NESTED);
  }

  /** Its own parser is right, but takes the square of the time. */
  @Test
  void pairsMarksAsFlexmarkDoes() {
    Parser flexmark = Parser.builder(MarkdownParser.options()).build();
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder("a");
      for (int i = 0; i < 24; i++) {
        text.append(MARKS.get(random.nextInt(MARKS.size())));
      }
      assertThat(MarkdownParser.read(text.toString(), MarkdownParserTest::emphasis).value())
          .as(text.toString())
          .contains(emphasis(flexmark.parse(text.toString())));
    }
  }

  private static String emphasis(Document document) {
    return StreamSupport.stream(document.getDescendants().spliterator(), false)
        .filter(DelimitedNode.class::isInstance)
        .map(node -> node.getNodeName() + " " + node.getChars())
        .collect(Collectors.joining("\n"));
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
