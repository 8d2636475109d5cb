package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Images;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRendererTest {

  private static final BodyRenderer RENDERER =
      new BodyRenderer(
          new EntryAddresses(
              List.of(
                  new EntryAddresses.Named("kafka.md", "kafka", "Apache Kafka: a 100% <log>"),
                  new EntryAddresses.Named("sub/pul sar.md", "sub-pul-sar", "C#")),
              Definition.DEFAULT,
              path -> Optional.empty()),
          Map.of("kafka.md", "kafka", "sub/pul sar.md", "sub-pul-sar"),
          Set.of("img/a.png", "sub/b c#.png", "sub/note.pdf")::contains,
          Images.LOCAL,
          EnglishWords.BODY,
          new BodiesRead());

  @Test
  void headingsStandBelowTheTitleOfThePage() {
    assertThat(html("### One\n\n#### Two\n\n### Three"))
        .isEqualTo(
            "<h2 id=\"body-one\">One</h2>\n<h3 id=\"body-two\">Two</h3>\n"
                + "<h2 id=\"body-three\">Three</h2>\n");
    assertThat(html("# One\n\n###### Two"))
        .contains("<h2 id=\"body-one\">", "<h3 id=\"body-two\">");
    assertThat(html("- ## Nested\n\n# Top"))
        .contains("<h2 id=\"body-nested\">", "<h2 id=\"body-top\">");
  }

  @Test
  void namesInDoubleBracketsAreLinks() {
    assertThat(
            html(
                "[[kafka]], [[apache kafka: a 100% \\<log>|the *log*]] & [[C#]], [[C##Why not?|why]]"))
        .isEqualTo(
            "<p><a href=\"kafka.html\">kafka</a>, <a href=\"kafka.html\">the <em>log</em></a> &amp;"
                + " <a href=\"sub-pul-sar.html\">C#</a>,"
                + " <a href=\"sub-pul-sar.html#body-why-not\">why</a></p>\n");
    assertThat(html("See https://example.org/ [[#Here]]\n\n## Here [[kafka]]"))
        .contains("<a href=\"#body-here\">#Here</a>")
        .contains("<h2 id=\"body-here-kafka\">Here <a href=\"kafka.html\">kafka</a></h2>");
    assertThat(html("| a |\n| - |\n| [[kafka\\|b]] |"))
        .contains("<td><a href=\"kafka.html\">b</a></td>");
  }

  @Test
  void bracketsThatAreNoNamesStayAsTheyAre() {
    assertThat(html("[[gone: x]], `[[kafka]]`, \\[[kafka]], ![[kafka]], [[kafka]](a:b), [[]]"))
        .isEqualTo(
            "<p>gone: x, <code>[[kafka]]</code>, [[kafka]], ![[kafka]], [kafka], [[]]</p>\n");
    assertThat(html("[[a]][r] [[r]]\n\n[r]: https://example.org/"))
        .isEqualTo(
            "<p><a href=\"https://example.org/\">[a]</a>"
                + " [<a href=\"https://example.org/\">r</a>]</p>\n");
  }

  @Test
  void addressesOfPagesLeadToTheirEntries() {
    assertThat(html("[a](kafka) [b](kafka.html#x) [c](../tools/kafka/) [d](pul%20sar) ![e](kafka)"))
        .isEqualTo(
            "<p><a href=\"kafka.html\">a</a> <a href=\"kafka.html#body-x\">b</a> <a"
                + " href=\"kafka.html\">c</a> <a href=\"sub-pul-sar.html\">d</a> e</p>\n");
  }

  @Test
  void commentsDisappearAndATableOfContentsAppears() {
    String html =
        html(
            """
            <!-- table_of_contents 41f2-2f2f -->

            ### Why & how

            Text <!-- a remark --> goes on.

            #### More

            ### End
            <!-- child_database cb46 -->
            """);

    assertThat(html)
        .startsWith(
            "<nav class=\"toc\" aria-label=\"Contents\"><ul><li><a href=\"#body-why--how\">Why &amp;"
                + " how</a><ul><li><a href=\"#body-more\">More</a></li></ul></li>"
                + "<li><a href=\"#body-end\">End</a></li></ul></nav>")
        .contains("<h2 id=\"body-why--how\">")
        .doesNotContain("<!--", "child_database", "remark");
  }

  @Test
  void tagsThatCrossEndWithWhatIsAroundThem() {
    assertThat(html("a <b><i>x</b></i> y\n\nz"))
        .isEqualTo("<p>a <b><i>x</i></b> y</p>\n<p>z</p>\n");
    assertThat(html("a <b><i><u>x</b></i> y</u>\n\n<div><b>x</div></b>\n\nz"))
        .isEqualTo("<p>a <b><i><u>x</u></i></b> y</p>\n<div><b>x</b></div>\n<p>z</p>\n");
    assertThat(html("a <b>x<i></b>\n\nz")).isEqualTo("<p>a <b>x<i></i></b></p>\n<p>z</p>\n");
  }

  @Test
  void whatOnlyLooksLikeATagStaysAsText() {
    assertThat(html("<!- TODO -->\n\n<b (click)=\"x\">y"))
        .isEqualTo("<p>&lt;!- TODO --&gt;</p>\n<p>&lt;b (click)&#61;&#34;x&#34;&gt;y</p>\n");
  }

  @Test
  void aTableOfContentsOfOneHeadingIsNone() {
    assertThat(html("<!-- table_of_contents -->\n\n## Only")).doesNotContain("<nav");
  }

  @Test
  void onlyTheFirstTableOfContentsIsDrawn() {
    String contents = "<!--table_of_contents-->\n\n";
    String html = html("# a\n".repeat(2_000) + "\n" + contents.repeat(6_000));

    assertThat(html).containsOnlyOnce("<nav class=\"toc\"").hasSizeLessThan(200_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Text:\n| a | b |\n|---|---|\n| 1 | 2 |",
        "**One**\n*two\nthree* [x]\na | b\n--- | ---\n1 | 2\n\n[x]: kafka.md",
        "- Text\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- More",
        "> Text\n> | a | b |\n> |---|---|\n> | 1 | 2 |",
        "Text | with \\| pipes\n| a | b |\n|---|---|\n| 1 | 2 |",
        "Text\n   | a | b |\n   |---|---|\n   | 1 | 2 |\nText",
      })
  void aTableNeedsNoBlankLineBeforeIt(String markdown) {
    String html = html(markdown);

    assertThat(html)
        .containsOnlyOnce(
            "<thead><tr><th>a</th><th>b</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
    assertThat(html.replaceAll("(?s)<table.*</table>", "")).doesNotContain("---", "| a");
  }

  @Test
  void textAboveATableIsAParagraphLikeAnyOther() {
    assertThat(html("One[^1] [k](kafka.md)\n*two*\n| a |\n|---|\n\n[^1]: Note."))
        .startsWith("<p>One<sup")
        .contains("<a href=\"kafka.html\">k</a>\n<em>two</em></p>\n<table");
    assertThat(html("| a |\n|---|\n| 1 |\nLabel\n| b |\n|---|"))
        .containsSubsequence("<th>a</th>", "</table>\n<p>Label</p>\n<table", "<th>b</th>");
    assertThat(html("One | two\n--- or | three")).isEqualTo("<p>One | two\n--- or | three</p>\n");
    assertThat(html("```\nText\n| a |\n|---|\n```")).doesNotContain("<table");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "One[^1] two[^note] three[^1].               = 1 2 1 / First Note",
        "[^note]                                     = 1 / Note",
        "[^1] [^note] [^1] [^note] [^1]              = 1 2 1 2 1 / First Note",
        "Text[^note]\\n| a[^1] |\\n|---|\\n| b[^note] | = 1 2 1 / Note First",
        "One[^more] and[^1]                          = 1 2 3 / More First Note",
        "One[^more]                                  = 1 2 / More Note",
        "> - One[^1]\\n\\n# Two[^note]                 = 1 2 / First Note",
        "[^none] [^1]                                = 1 / First",
        "[^self] [^1]                                = 1 2 1 / Self First",
      })
  void footnotesAreNumberedAsReadersMeetThem(String text, String expected) {
    String notes =
        "[^note]: Note.\n\n%s\n\n[^unused]: Unused[^1].\n[^more]: More[^note].\n[^1]: First.\n"
            + "[^self]: Self[^self].\n";
    String html = html(notes.formatted(text.replace("\\n", "\n")));

    String numbers =
        String.join(" ", all("<sup id=\"body-fnref[-:0-9]*\"><a href=\"#body-fn:(\\d)", html));
    String texts = String.join(" ", all("<li id=\"body-fn:\\d\">\\s*<p>(\\w+)", html));
    assertThat(numbers + " / " + texts).isEqualTo(expected);
    assertThat(all("href=\"#body-(fnref[-:0-9]*)\"", html))
        .as("each reference has a way back")
        .containsExactlyInAnyOrderElementsOf(all("<sup id=\"body-(fnref[-:0-9]*)\"", html));
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "> [!NOTE]\\n> Read *this*.         = note Note",
        "> [!tip] Read *this*.              = tip Tip",
        ">[!Important]  \\n>\\n> Read *this*. = important Important",
        "- > [!WARNING]\\n  > Read *this*.   = warning Warning",
        "> > [!CAUTION]- Read *this*.       = caution Caution",
      })
  void aQuoteWithAMarkIsACallout(String markdown, String expected) {
    String[] kindAndWord = expected.split(" ");

    RenderedBody body = body("kafka.md", markdown.replace("\\n", "\n"));

    assertThat(body.html().html())
        .contains(
            "<blockquote class=\"callout %s\">\n<p><strong>%s</strong></p>\n<p>Read <em>this</em>.</p>\n</blockquote>"
                .formatted((Object[]) kindAndWord));
    assertThat(body.beginning()).isEqualTo("Read this.");
  }

  @Test
  void aCalloutHoldsWhatAQuoteMayHold() {
    assertThat(html("> [!TIP]\n> - a\n> - b\n>\n> > c"))
        .contains("</strong></p>\n<ul><li>a</li><li>b</li></ul>\n<blockquote>\n<p>c</p>");
    assertThat(html("> [!INFO]\n> a")).contains("<blockquote>\n<p>[!INFO]\na</p>");
    assertThat(html("> \\[!NOTE]\n> a")).contains("<p>[!NOTE]\na</p>");
    assertThat(html("<blockquote class=\"callout\" style=\"color: red\">a</blockquote>"))
        .startsWith("<blockquote>a</blockquote>");
  }

  @Test
  void aPipeInACellHasNoBackslash() {
    assertThat(html("| `string \\| null` | **``a \\| `b``** | <i title=x>\\|</i> |\n|-|-|-|"))
        .contains(
            "<th><code>string | null</code></th><th><strong><code>a | &#96;b</code></strong></th>"
                + "<th><i>|</i></th>");
    assertThat(html("| https://e.org/a\\|b | ![](img/a.png \"a \\| b\") |\n|-|-|"))
        .contains("<a href=\"https://e.org/a|b\">https://e.org/a|b</a>", "title=\"a | b\"");
    assertThat(html("| <img src=\"img/a.png\" alt=\"a \\| b\"> |\n|-|")).contains("alt=\"a | b\"");
    assertThat(html("`a \\| b`")).contains("<code>a \\| b</code>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Optional<Title> for",
        "An <Style> of",
        "One <Script> or",
        "As <plaintext> is",
        "<xmp>",
        "<textarea>",
        "<noscript>",
        "<iframe>",
        "<select>",
        "<svg>",
        "<math>",
        "<template>"
      })
  void noTagTakesTheTextBehindItAlong(String beginning) {
    assertThat(html(beginning + " each page.\n\n## After\n\nThe **end**."))
        .contains("each page.", "<h2 id=\"body-after\">After</h2>", "The <strong>end</strong>.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&colon;alert(1))",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        "<svg onload=alert(1)></svg>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<style>body { display: none }</style>",
        "<p style=\"position: fixed\" onclick=\"alert(1)\" class=\"x\" id=\"y\">x</p>",
        "<form action=\"https://example.org\"><input name=q><button>x</button></form>",
        "<input type=text disabled>",
        "<div></div></div></main></body>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "`<script>alert(1)</script>`",
      })
  void nothingInABodyActs(String markdown) {
    assertThat(html(markdown))
        .doesNotContainPattern("(?i)<(script|style|svg|iframe|form|button|math|input)")
        .doesNotContainPattern("(?i)<[^>]+\\s(on\\w+|style|srcset|action)=")
        .doesNotContainPattern("(?i)<[^>]+=\"\\s*(javascript|data):")
        .doesNotContain("</main>", "</body>", "</div></div>");
  }

  @Test
  void whatMarkdownOffersIsThere() {
    assertThat(
            html(
                """
                | a | b |
                |---|--:|
                | 1 | 2 |

                ~~gone~~ https://example.org

                - [x] done
                - [ ] open

                ```java
                int x = 1 < 2;
                ```
                """))
        .contains("<table tabindex=\"0\">", "<th class=\"align-right\">b</th>", "<del>gone</del>")
        .contains("<a href=\"https://example.org\">https://example.org</a>")
        .containsPattern("<input type=\"checkbox\"[^>]* checked[^>]*/>")
        .contains("<code class=\"language-java\">int x &#61; 1 &lt; 2;");
  }

  @Test
  void footnotesStandBelowAndLeadBack() {
    assertThat(html("One[^a] and again[^a].\n\n[^a]: A *note*.\n\n## More"))
        .contains("<sup id=\"body-fnref:1\"><a href=\"#body-fn:1\">1</a></sup>")
        .contains("<div class=\"footnotes\">", "<li id=\"body-fn:1\">", "A <em>note</em>.")
        .contains(
            "<a href=\"#body-fnref:1\" class=\"footnote-backref\""
                + " aria-label=\"Back to the text\">↩</a>");
    assertThat(html("## Fn 1\n\n[x](#fn-1)[^1]\n\n## Fnref 1\n\n[^1]: N"))
        .contains("<h2 id=\"body-fn-1\">", "<a href=\"#body-fn-1\">x</a>", "<li id=\"body-fn:1\">")
        .contains("<h2 id=\"body-fnref-1\">", "<sup id=\"body-fnref:1\">");
    assertThat(html("<ul><li id=\"fn:1\" class=\"footnotes\">x</li></ul>")).contains("<li>x</li>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foo<b> and Bar<i>.\\n\\n# After | <p>Foo<b> and Bar<i>.</i></b></p>\\n<h2 id=\"body-after\">",
        "- one <u>\\n- two | <ul><li>one <u></u></li><li>two</li></ul>",
        "> # A <mark>a\\n>\\n> b | <h2 id=\"body-a-a\">A <mark>a</mark></h2>\\n<p>b</p>",
        "**a <i>b** c | <p><strong>a <i>b</i></strong> c</p>",
        "<details>\\n<summary>S\\n\\nText | <details>\\n<summary>S\\n</summary></details>\\n<p>Text</p>",
        "<b>a\\n\\nb</b> c | <p><b>a</b></p>\\n<p>b c</p>",
        "<div>\\n\\n*a* b</div>\\n\\nc | <div>\\n<p><em>a</em> b</p></div>\\n<p>c</p>",
        "> <div>\\n> <blink>a</blink> </i>\\n> <b>b\\n> </div> | <div>\\na \\n<b>b\\n</b></div>",
        "a </p> b </i> c | <p>a  b  c</p>",
        "<div>\\na</p></i>\\n</div> | <div>\\na\\n</div>",
        "List<li> of <td>x</td> | <p>List of x</p>",
        "a <sub/> b | <p>a <sub></sub> b</p>",
        "<p>a\\n\\nb | <p>a\\n</p><p>b</p>",
      })
  void noTagReachesBeyondItsBlock(String markdown, String html) {
    assertThat(html(markdown.replace("\\n", "\n"))).contains(html.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <![CDATA[ b > c ]]> d | <p>a  d</p>",
        "<?php echo 1 > 0 ?> a | a",
        "<!DOCTYPE html> a | a",
        "<!-- a --> b <i>c</i> | b <i>c</i>",
        "<div>\\n<!-- a\\n\\n# After | <div>\\n</div>\\n<h2 id=\"body-after\">After</h2>",
        "<div>\\n<b it's\\n</div>\\n\\nb | <div>\\n&lt;b it&#39;s\\n</div>\\n<p>b</p>",
        "<a name=\"x y\">a</a> | <p>a</p>",
        "<a name='x'/> b | <p><a id=\"body-x\"></a> b</p>",
        "# Why\\n\\n<h3 id=\"why\">a</h3> | <h3>a</h3>",
        "<h3 id=\"why\">a</h3>\\n\\n# Why | <h3>a</h3>\\n<h2 id=\"body-why\">",
        "<h3 id=\"x\">a</h3><h3 id=\"x\">b</h3> | <h3 id=\"body-x\">a</h3><h3>b</h3>",
      })
  void htmlOfAuthorsIsCutToWhatPagesKeep(String markdown, String html) {
    assertThat(html(markdown.replace("\\n", "\n"))).contains(html.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "kafka.md, kafka.html",
    "./kafka.md#why, kafka.html#body-why",
    "sub/pul%20sar.md, sub-pul-sar.html",
    "img/a.png, files/img/a.png",
    "sub/b%20c%23.png, files/sub/b%20c%23.png",
    "https://example.org/kafka.md, https://example.org/kafka.md",
    "#why, #body-why",
    "#, #",
    "tel:112, tel:112",
    "sub/note.pdf#p2, files/sub/note.pdf#p2",
    "<sub/b c%23.png>, files/sub/b%20c%23.png",
  })
  void linksLeadWhereTheirTargetsGo(String written, String shown) {
    assertThat(html("[x](" + written + ")")).contains("<a href=\"" + shown + "\">x</a>");
  }

  @Test
  void noLevelOfHeadingsIsLeftOut() {
    assertThat(html("### A\n\n## B\n\n#### C\n\n### D\n\n## E"))
        .isEqualTo(
            """
            <h2 id="body-a">A</h2>
            <h2 id="body-b">B</h2>
            <h3 id="body-c">C</h3>
            <h3 id="body-d">D</h3>
            <h2 id="body-e">E</h2>
            """);
  }

  @Test
  void headingsWithoutTextAreLeftOut() {
    assertThat(html("##\n\n### A\n\n#  #\n\nText"))
        .isEqualTo("<h2 id=\"body-a\">A</h2>\n<p>Text</p>\n");
  }

  @Test
  void tablesMayHaveShortLines() {
    assertThat(html("|a|b|\n|-|-|\n|1|2|")).contains("<table tabindex=\"0\">");
  }

  @Test
  void whatIsNestedTooDeepIsShownAsItWasWritten() {
    assertThat(html(">".repeat(20_000) + " x <script>"))
        .contains("<pre tabindex=\"0\">", "&gt;".repeat(20_000))
        .doesNotContain("<script>");
  }

  @Test
  void linksStartAtTheEntrysOwnFolder() {
    RenderedBody body = body("sub/pul sar.md", "[k](../kafka.md) [n](note.pdf) ![i](b%20c%23.png)");

    assertThat(body.html().html())
        .contains("href=\"kafka.html\"", "href=\"files/sub/note.pdf\"")
        .contains("src=\"files/sub/b%20c%23.png\"");
    assertThat(body.files()).containsExactly("sub/b c#.png", "sub/note.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gone.md", "../secret.png", "/etc/passwd", "img/../../x.png", "README.md", "%00"})
  void linksToNothingAreNoLinksAndAreNamed(String link) {
    RenderedBody body = body("kafka.md", "[text](" + link + ")");

    assertThat(body.html().html()).contains("text").doesNotContain("<a");
    assertThat(body.deadLinks()).containsExactly(link);
    assertThat(body.files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![a *b*](https://e.org/a.png)|<a href=\"https://e.org/a.png\">a b</a>",
        "![](//e.org/a.png 'T')|<a href=\"//e.org/a.png\" title=\"T\">//e.org/a.png</a>",
        "<img src='HTTP://e.org/a.png' width=99999 alt='<b>'>|"
            + "<a href=\"HTTP://e.org/a.png\">&lt;b&gt;</a>",
        "[![a](https://e.org/a.png)](https://e.org) ![b](//e.org/b)|"
            + "<a href=\"https://e.org\">a</a> <a href=\"//e.org/b\">b</a>",
        "[x ![](https://e.org/a.png)](kafka.md)|<a href=\"kafka.html\">x https://e.org/a.png</a>",
        "![a][i]\\n\\n[i]: https://e.org/a.png|<a href=\"https://e.org/a.png\">a</a>",
        "<img src='\thttps:e.org/a.png' alt=a>|<a href=\"https:e.org/a.png\">a</a>",
        "<img src='/\\\\e.org/a.png' alt=a><img srcset='//e.org/a.png 1x' alt=b>|a",
        "<a name=x>![a](https://e.org/a.png)</a>|<a id=\"body-x\">a</a>",
        "![a](img/a.png)|<img src=\"files/img/a.png\" alt=\"a\" />",
      })
  void anImageOfAnotherHostBecomesALink(String markdown, @Nullable String html) {
    String page = html("See " + markdown.replace("\\n", "\n"));

    assertThat(page.strip()).isEqualTo("<p>See " + (html == null ? "" : html) + "</p>");
    assertThat(body("kafka.md", markdown).hosts()).isEmpty();
  }

  @Test
  void imagesFromAnywhereAreShownAndTheirHostsAreKnown() {
    BodyRenderer everywhere =
        new BodyRenderer(
            new EntryAddresses(List.of(), Definition.DEFAULT, path -> Optional.empty()),
            Map.of(),
            path -> false,
            Images.ANYWHERE,
            EnglishWords.BODY,
            new BodiesRead());
    String markdown =
        "![a](https://B.example.org:8080/a.png) <img src='//x@a.example.org'> ![b](mailto:a@b.c)"
            + " [c](https://c.example.org) [![d](http:d.example.org?/x)](https://e.example.org)";

    RenderedBody body =
        everywhere.render(
            Fixtures.sound(Definition.DEFAULT, "kafka.md", "T", "Adopt", "Tools", markdown),
            List.of());

    assertThat(body.hosts())
        .containsExactly("a.example.org", "b.example.org:8080", "d.example.org");
    assertThat(body.html().html())
        .contains("<img src=\"https://B.example.org:8080/a.png\" alt=\"a\" />");
  }

  private static String html(String markdown) {
    return body("kafka.md", markdown).besideTimeline().html();
  }

  private static RenderedBody body(String path, String markdown) {
    return RENDERER.render(
        Fixtures.sound(Definition.DEFAULT, path, "T", "Adopt", "Tools", markdown),
        List.of("Timeline"));
  }

  /** The check says what a page leaves out; so it must be left out, and nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        "div",
        "kbd",
        "mark",
        "details",
        "summary",
        "abbr",
        "h2",
        "h6",
        "td",
        "nav",
        "code",
        "h1",
        "span",
        "font",
        "center",
        "script",
        "style",
        "iframe",
        "svg",
        "video",
        "form",
        "button",
        "section",
        "article",
        "main",
        "link",
        "object",
        "your-name"
      })
  void tagsStayOrGoAsTheCheckSays(String element) {
    boolean stays = PageHtml.ELEMENTS.contains(element);

    String around =
        switch (element) {
          case "td" -> "<table><tr>%s</tr></table>";
          case "summary" -> "<details>%s</details>";
          default -> "%s";
        };
    String written = around.formatted("<%s>x</%1$s>".formatted(element));

    assertThat(html(written).contains("<" + element)).isEqualTo(stays);
  }

  @ParameterizedTest
  @CsvSource({
    "a, href, https://example.com",
    "a, title, T",
    "a, name, n",
    "a, target, _blank",
    "a, id, i",
    "img, alt, A",
    "img, width, 10",
    "img, loading, lazy",
    "img, style, x",
    "img, srcset, a.png",
    "ol, start, 3",
    "ol, type, a",
    "td, colspan, 2",
    "code, class, language-java",
    "h2, id, why",
    "p, class, note",
    "p, onclick, x()",
    "div, style, color:red",
    "abbr, title, T",
    "nav, aria-label, L"
  })
  void attributesStayOrGoAsTheCheckSays(String element, String name, String value) {
    boolean stays = PageHtml.attributes(element).contains(name);
    String more = element.equals("img") ? "src=\"img/a.png\" " : "";
    String cell = "<%1$s %2$s%3$s=\"%4$s\">x</%1$s>".formatted(element, more, name, value);
    String written = element.equals("td") ? "<table><tr>" + cell + "</tr></table>" : cell;

    String shown = name.equals("name") ? "id" : name; // the name of today

    assertThat(html(written).contains(" " + shown + "=")).isEqualTo(stays);
  }
}
