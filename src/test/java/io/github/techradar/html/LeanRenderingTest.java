package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import io.github.techradar.markdown.tree.MarkdownParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own way through a tree gives what flexmark's renderer gives with the same parts. */
class LeanRenderingTest {

  private static final int TRIES = Integer.getInteger("techradar.bodies", 400);
  private static final List<String> TIMELINES = List.of("Timeline");

  private static final HtmlRenderer FLEXMARK =
      HtmlRenderer.builder(UnsafeRenderer.OPTIONS)
          .nodeRendererFactory(context -> new CommentRenderer(BodyWords.PLACES))
          .nodeRendererFactory(context -> new TagRenderer())
          .nodeRendererFactory(context -> new CalloutRenderer(BodyWords.PLACES.callouts()))
          .nodeRendererFactory(context -> new WikiLinkRenderer())
          .attributeProviderFactory(new TimelineMark.Factory())
          .attributeProviderFactory(new FootnoteNames.Factory())
          .htmlIdGeneratorFactory(new HeadingIds.Factory())
          .build();

  /** A body in both ways; the first changes the tree, so both are of the same one. */
  private record Both(String lean, String flexmark) {

    static Optional<Both> of(String body) {
      return MarkdownParser.read(body, Both::of).value();
    }

    private static Both of(Document document) {
      String lean = UnsafeRenderer.render(document, TIMELINES).html();
      return new Both(lean, FLEXMARK.render(document));
    }
  }

  @Test
  void randomBodiesAreTheSame() {
    List<Both> all =
        LongStream.range(0, TRIES)
            .boxed()
            .flatMap(seed -> Stream.of(RandomBody.of(seed), RandomText.of(seed)))
            .flatMap(body -> Both.of(body).stream())
            .toList();

    assertThat(all).hasSizeGreaterThan(TRIES);
    assertThat(all).allSatisfy(both -> assertThat(both.lean()).isEqualTo(both.flexmark()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\n\n\n\n    code\n\n\n      more\n\nb\n",
        "```java\nint a = 1 < 2;\n\n\n\t x\n```\n- a\n\n  ```\n\n   in\n\n  ```\n- b\n",
        "<pre>\n a\n\n\n  b\n</pre>\nx <!-- c\n\n d --> y\n\n<div>\n\n\n*x*\n\n</div>\n",
        "1. a\n2. b\n   - c\n\n     d\n\n5) e\n\n- [ ] open\n- [x] done\n\n  loose\n-\n",
        "| a | b |\n|:--|--:|\n| 1 | `2` |\n|  | &amp; |\n\n> q\n> > [!NOTE]\n> > w\n",
        "a[^1] b[^2] c[^1] d[^none]\n\n[^1]: note\n\n    two [^2]\n\n[^2]: - list\n",
        "[r] ![r] [x][r] [none] ![none][no]\n\n[r]: https://example.org/?a=1&b=2 \"a \\\" <t>\"\n",
        "a  \nb\\\nc &copy; \\* \\& \"q\" 'x' <b>y</b>\u00a0z\te\r\nf ~~g~~ <https://h.example> i@j.example",
        "\t\n \t \n&#9;\n\n&#10;&#10;x\n\n- &#32;\n",
        "<!-- table_of_contents -->\n\n# A\n\n## B & <i>c</i>\n\n## Timeline\n\n- 2024-01-02 Trial: x\n"
      })
  void soAreTheseWithBlankLinesAndSpaces(String body) {
    Both both = Both.of(body).orElseThrow();

    assertThat(both.lean()).isEqualTo(both.flexmark());
  }
}
