package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRendererTest {

  private static final BodyRenderer RENDERER =
      new BodyRenderer(
          Map.of("kafka.md", "kafka", "sub/pul sar.md", "sub-pul-sar"),
          Set.of("img/a.png", "sub/b c#.png", "sub/note.pdf")::contains,
          Words.in(Locale.ROOT));

  @Test
  void headingsStandBelowTheTitleOfThePage() {
    assertThat(html("### One\n\n#### Two\n\n### Three"))
        .isEqualTo(
            "<h2 id=\"body-one\">One</h2>\n<h3 id=\"body-two\">Two</h3>\n"
                + "<h2 id=\"body-three\">Three</h2>\n");
    assertThat(html("# One\n\n###### Two")).contains("<h2 id=\"body-one\">", "<h6 ");
    assertThat(html("- ## Nested\n\n# Top")).contains("<h3 id=\"body-nested\">", "<h2 ");
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
        .contains("<table>", "<th align=\"right\">b</th>", "<del>gone</del>")
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
  void tablesMayHaveShortLines() {
    assertThat(html("|a|b|\n|-|-|\n|1|2|")).contains("<table>");
  }

  @Test
  void whatIsNestedTooDeepIsShownAsItWasWritten() {
    assertThat(html(">".repeat(20_000) + " x <script>"))
        .contains("<pre>", "&gt;".repeat(20_000))
        .doesNotContain("<script>");
  }

  @Test
  void linksStartAtTheEntrysOwnFolder() {
    Body body = body("sub/pul sar.md", "[k](../kafka.md) [n](note.pdf) ![i](b%20c%23.png)");

    assertThat(body.html())
        .contains("href=\"kafka.html\"", "href=\"files/sub/note.pdf\"")
        .contains("src=\"files/sub/b%20c%23.png\"");
    assertThat(body.files()).containsExactly("sub/b c#.png", "sub/note.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gone.md", "../secret.png", "/etc/passwd", "img/../../x.png", "README.md", "%00"})
  void linksToNothingAreNoLinksAndAreNamed(String link) {
    Body body = body("kafka.md", "[text](" + link + ")");

    assertThat(body.html()).contains("text").doesNotContain("<a");
    assertThat(body.deadLinks()).containsExactly(link);
    assertThat(body.files()).isEmpty();
  }

  private static String html(String markdown) {
    return body("kafka.md", markdown).html();
  }

  private static Body body(String path, String markdown) {
    return RENDERER.render(
        Fixtures.sound(Definition.DEFAULT, path, "T", "Adopt", "Tools", markdown));
  }
}
