package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Definition;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
              path -> false),
          Map.of("kafka.md", "kafka", "sub/pul sar.md", "sub-pul-sar"),
          Set.of("img/a.png", "sub/b c#.png", "sub/note.pdf")::contains,
          new BodyWords("Done", "Open", "Contents", "Back to the text"));

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
                + " href=\"kafka.html\">c</a> <a href=\"sub-pul-sar.html\">d</a> </p>\n");
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
  void aTableOfContentsOfOneHeadingIsNone() {
    assertThat(html("<!-- table_of_contents -->\n\n## Only")).doesNotContain("<nav");
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
        .contains("<sup id=\"body-fnref-1\"><a href=\"#body-fn-1\">1</a></sup>")
        .contains("<div class=\"footnotes\">", "<li id=\"body-fn-1\">", "A <em>note</em>.")
        .contains(
            "<a href=\"#body-fnref-1\" class=\"footnote-backref\""
                + " aria-label=\"Back to the text\">↩</a>");
    assertThat(html("<ul><li id=\"techradar\" class=\"footnotes\">x</li></ul>"))
        .contains("<li>x</li>");
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

  private static String html(String markdown) {
    return body("kafka.md", markdown).besideTimeline().html();
  }

  private static RenderedBody body(String path, String markdown) {
    return RENDERER.render(
        Fixtures.sound(Definition.DEFAULT, path, "T", "Adopt", "Tools", markdown),
        List.of("Timeline"),
        true);
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

    assertThat(html("<%s>x</%1$s>".formatted(element)).contains("<" + element)).isEqualTo(stays);
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

    assertThat(html(written).contains(" " + name + "=")).isEqualTo(stays);
  }
}
