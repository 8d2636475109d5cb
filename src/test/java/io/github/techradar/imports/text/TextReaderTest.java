package io.github.techradar.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

  private static final TextReader READER = new TextReader(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '§',
      textBlock =
          """
          <p>We <b>use</b> <i>it</i>.</p>         => We **use** *it*.
          <strong>a </strong>b                    => **a** b
          <strong>a.</strong>b                    => <strong>a.</strong>b
          <b>x</b><b>y</b> <b><b>z</b></b>        => **xy** **z**
          <b><i>both</i></b>                      => ***both***
          <p>a<b> </b>b</p>                       => a b
          <s>old</s> <code>a`b</code>             => ~~old~~ ``a`b``
          H<sub>2</sub>O and <u>this</u>          => H<sub>2</sub>O and <u>this</u>
          <font color=red>red</font> <span>s      => red s
          <p onclick="x()">Hi<script>x</script>   => Hi
          <h2>Timeline</h2>                       => **Timeline**
          List<String> and use of <name>          => List\\<String> and use of \\<name>
          A &amp; B &lt;b&gt;<br>                 => A & B \\<b>
          <p>1. no list</p>                       => 1\\. no list
          <p>- no list</p>                        => \\- no list
          <p># no heading</p>                     => \\# no heading
          <p>[x] and [[y]] and [^1]</p>           => \\[x] and \\[\\[y]] and \\[^1]
          <p>a*b*c and _d_</p>                    => a\\*b\\*c and \\_d\\_
          <p>snake_case, C#, a - b, 1.5, 2 * 3</p> => snake_case, C#, a - b, 1.5, 2 * 3
          <p>f(x) < y & z | 1 ~ 2 = {3}</p>       => f(x) < y & z | 1 ~ 2 = {3}
          """)
  void writesWhatAPersonWouldWrite(String html, String markdown) {
    assertThat(READER.html(html).markdown()).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '§',
      textBlock =
          """
          <a href="https://x.example" target=_blank class="y">it</a> => [it](https://x.example)
          <a href='https://x.example' title='A "b"'>it</a> => [it](https://x.example "A \\"b\\"")
          <a href="https://x.example">one <a href="https://y.example">two</a> => [one](https://x.example) [two](https://y.example)
          See <a href="https://x.example">it => See [it](https://x.example)
          <a href=“https://x.example” target="_blank>it</a> ">it => [it](https://x.example)
          <a ref="https://x.example">it</a> and <a>none</a> => [it](https://x.example) and none
          <a href="#">a</a> <a href="">b</a> <a href="javascript:x()">c</a> => a b c
          <a href="https://x.example">https://x.example</a> => <https://x.example>
          <b>https://x.example/a_b_c</b> => **https://x.example/a_b_c**
          <a href="https://x.example/a_(b)">it</a> => [it](https://x.example/a_(b))
          <a href="https://x.example/a)b">it</a> => [it](https://x.example/a%29b)
          <a href="https://x.example/a b">it</a> => [it](https://x.example/a%20b)
          <a href="https://x.example"><h3>H</h3></a> => ## [H](https://x.example)
          <a href="https://x.example"><i class="icon"></i></a> => <https://x.example>
          <p>A [link](https://x.example) of Markdown</p> => A [link](https://x.example) of Markdown
          <a href="https://x.example">[a] b</a> => [[a] b](https://x.example)
          <img src="https://x.example/a.png" alt="A"> => ![A](https://x.example/a.png)
          """)
  void keepsLinks(String html, String markdown) {
    assertThat(READER.html(html).markdown()).isEqualTo(markdown);
  }

  /** The items below it would become events of the radar. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          '## Timeline\\n\\n- 2024-01-02: x'     => '**Timeline**\\n\\n- 2024-01-02: x'
          '### timeline ###\\n- 2024-01-02: x'  => '**timeline**\\n\\n- 2024-01-02: x'
          'a\\n# Timeline\\nb'                   => 'a\\n\\n**Timeline**\\n\\nb'
          'Timeline\\n========\\n\\nb'            => '**Timeline**\\n\\nb'
          '> ## Timeline\\n\\n## A timeline of x' => '> ## Timeline\\n\\n## A timeline of x'
          """)
  void aHeadingOfATimelineInMarkdownIsALine(String text, String markdown) {
    ImportedText read = READER.markdown(text.replace("\\n", "\n"));

    assertThat(read.markdown()).isEqualTo(markdown.replace("\\n", "\n"));
    assertThat(BodyFacts.of(read.markdown()).sections(Definition.DEFAULT.timeline())).isEmpty();
  }

  @Test
  void writesBlocks() {
    String html =
        """
        <h1>Why</h1>One<br>two<br><br>three<ul><li>a<li><p>b</p><ul><li>c</ul></ul>
        <ol start=3><li>d</ol><blockquote><p>e</p><p>f</p></blockquote><h3>More</h3>
        <pre><code class="language-java">List&lt;X&gt; a;

         b;</code></pre><hr><table><tr><th>A<th>B<tr><td>1 | 2<td><b>x</b></table>
        """;

    ImportedText text = READER.html(html);

    assertThat(text.markdown())
        .isEqualTo(
            """
            ## Why

            One\\
            two

            three

            - a
            - b
              - c

            3. d

            > e
            >
            > f

            #### More

            ```java
            List<X> a;

             b;
            ```

            ---

            | A | B |
            | --- | --- |
            | 1 \\| 2 | **x** |"""
                .stripTrailing());
    assertThat(text.keptElements()).isEmpty();
  }

  @Test
  void keepsHtmlThatMarkdownHasNoFormFor() {
    ImportedText text =
        READER.html(
            "<dl><dt>T<dd>D **x**</dl><details><summary>S</summary><p>in</details>H<sub>2</sub>");

    assertThat(text.markdown())
        .isEqualTo(
            """
            <dl><dt>T</dt><dd>D &#42;&#42;x&#42;&#42;</dd></dl>

            <details><summary>S</summary><p>in</p></details>

            H<sub>2</sub>""");
    assertThat(text.keptElements())
        .containsExactly("dd", "details", "dl", "dt", "p", "sub", "summary");
  }

  @Test
  void partsListsThatAreTwo() {
    assertThat(READER.html("<ul><li>a</ul><ul><li>b</ul>").markdown()).isEqualTo("- a\n\n* b");
  }

  @Test
  void writesNoFrontMatter() {
    assertThat(READER.html("<hr><p>title: x</p><hr>").markdown())
        .isEqualTo("***\n\ntitle: x\n\n---");
  }

  @Test
  void readsPlainTextAsSuch() {
    assertThat(READER.html("One *star*\r\ntwo\n\n\n1. three &amp; four").markdown())
        .isEqualTo("One \\*star\\*\ntwo\n\n1\\. three & four");
    assertThat(READER.html(" \n\t ").markdown()).isEmpty();
  }

  @Test
  void leavesMarkdownInATextWithoutTags() {
    String markdown = "See [it](https://x.example) and **this**\n\n- a\n- b\n\n```\n<b>\n```";

    assertThat(READER.html("- a\n- b").markdown()).isEqualTo("- a\n- b");
    assertThat(READER.markdown(markdown).markdown()).isEqualTo(markdown);
    assertThat(READER.html("Use `x` and\n**y**").markdown()).isEqualTo("Use `x` and\n**y**");
  }

  @Test
  void completesRelativeLinks() {
    String html =
        "<a href='/radar/platforms/kubernetes'>k</a> <a href='/a/b'>b</a> <a href='www.x.example'>w</a>";

    ImportedText unknown = READER.html(html);
    ImportedText known = new TextReader(Optional.of(URI.create("https://y.example/z"))).html(html);

    assertThat(unknown.completed())
        .containsExactly(
            "https://www.thoughtworks.com/radar/platforms/kubernetes", "https://www.x.example");
    assertThat(unknown.unresolved()).containsExactly("/a/b");
    assertThat(unknown.markdown())
        .isEqualTo(
            "[k](https://www.thoughtworks.com/radar/platforms/kubernetes) [b](/a/b)"
                + " [w](https://www.x.example)");
    assertThat(known.unresolved()).isEmpty();
    assertThat(known.markdown()).contains("[b](https://y.example/a/b)");
  }

  @Test
  void completesLinksOfMarkdown() {
    ImportedText text =
        READER.markdown(
            "[a](/radar/tools/a \"T\"), <a href=\"/radar/tools/b\">b</a>, [c], www.x.example"
                + " and [d](d.md)\n\n[c]: /radar/tools/c");

    assertThat(text.markdown())
        .isEqualTo(
            "[a](https://www.thoughtworks.com/radar/tools/a \"T\"),"
                + " <a href=\"https://www.thoughtworks.com/radar/tools/b\">b</a>, [c], www.x.example"
                + " and [d](d.md)\n\n[c]: https://www.thoughtworks.com/radar/tools/c");
    assertThat(text.unresolved()).containsExactly("d.md");
  }

  @Test
  void mendsHtmlInMarkdown() {
    ImportedText text =
        READER.markdown(
            "# Title\n\n*Fine* as it is__\n\nThis <b>is <font color=red>open\n\n- x\n- y\n\nH<sub>2</sub>O"
                + " List<String>");

    assertThat(text.markdown())
        .isEqualTo(
            "## Title\n\n*Fine* as it is__\n\nThis <b>is open</b>\n\n- x\n- y\n\nH<sub>2</sub>O"
                + " List\\<String>");
    assertThat(text.keptElements()).isEqualTo(List.of("b", "sub"));
  }

  @Test
  void leavesAllElseInMarkdownThatIsMended() {
    String markdown =
        "> [!NOTE]\n> x\n\n- [x] done\n\nText[^1] with [[wiki]]%s and <i%s>this</i>\n\n[^1]: note";

    assertThat(
            READER
                .markdown(markdown.formatted(" <span>a</span></p>", " style='x' class=\"y\""))
                .markdown())
        .isEqualTo(markdown.formatted(" a", ""));
  }

  @Test
  void tidiesLinesOfMarkdown() {
    assertThat(READER.markdown("\n\na  \nb \n\n\n\n```\n\n\nc  \n```\n---\n").markdown())
        .isEqualTo("a\\\nb\n\n```\n\n\nc  \n```\n---");
    assertThat(READER.markdown("---\n\na").markdown()).isEqualTo("***\n\na");
  }
}
