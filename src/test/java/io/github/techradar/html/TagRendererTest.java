package io.github.techradar.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.markdown.PageHtml;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagRendererTest {

  /** Those that make a reader of HTML take what follows for something else than text. */
  private static final List<String> GREEDY =
      List.of(
          "title",
          "style",
          "script",
          "plaintext",
          "xmp",
          "textarea",
          "noscript",
          "noembed",
          "noframes",
          "iframe",
          "select",
          "option",
          "svg",
          "math",
          "template",
          "object",
          "listing");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Optional<Title> of it | Optional of it",
        "<Title lang=\"a>b\">x</Title > y | x y",
        "a <b>bold</b> c | a <b>bold</b> c",
        "a <Script> b | a  b",
        "a <script src=x>alert(1)</SCRIPT> b | a  b",
        "<style>a{}</style><style>b | b",
        "1 < 2 and <3 | 1 &lt; 2 and &lt;3",
        "a <title it's | a &lt;title it's",
        "a <td it's | a &lt;td it's",
        "<!-- c --> d | ' d'",
      })
  void onlyTagsThatNoPageKeepsGo(String html, String kept) {
    assertThat(TagRenderer.withoutDropped(html, Set.of())).isEqualTo(kept);
  }

  @Test
  void noneOfTheGreedyIsKept() {
    for (String element : GREEDY) {
      assertThat(PageHtml.ELEMENTS).doesNotContain(element);
      assertThat(TagRenderer.withoutDropped("Optional<" + element + "> The end.", Set.of()))
          .isEqualTo("Optional The end.");
    }
  }

  /** Each took minutes if the way to the end were looked at again from every tag. */
  @ParameterizedTest
  @ValueSource(strings = {"<script>", "<title ", "<title \"", "<a '", "<style>x", "</title", "<<a"})
  void manyTagsAreReadAsFastAsOthers(String piece) {
    String html = piece.repeat(60_000);

    assertThat(TagRenderer.withoutDropped(html, Set.of()))
        .hasSizeLessThanOrEqualTo(html.length() * 4);
  }
}
