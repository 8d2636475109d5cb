package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHtmlTest {

  private static final Set<String> ELEMENTS = Set.of("p", "a", "ul", "li", "br");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<p id=\"x\">a <b>b</b></p> | <p>a b</p>",
        "<a href=\"#x\" class=\"y\">a</a> | <a href=\"#x\" class=\"y\">a</a>",
        "<ol start=\"2\"><li>a</li></ol> | <ul><li>a</li></ul>",
        "<tr><td>a</td><th>b</th></tr> | a b <br>",
        "a<!-- <p> -->b<br />c | ab<br>c",
        "a<!-- without an end | a",
        "1 < 2 <p>a</p> <> </> <p | 1 < 2 <p>a</p> <> </> <p",
        "<p <p>a</p> | <p <p>a</p>",
        "no tag | no tag",
      })
  void onlySomeElementsStay(String html, String kept) {
    assertThat(SafeHtml.only(ELEMENTS, html)).isEqualTo(kept);
  }
}
