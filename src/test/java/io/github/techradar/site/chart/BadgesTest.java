package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BadgesTest {

  private static final Definition DEFINITION =
      Fixtures.definition(
          """
          rings: [{name: Adopt, color: '#00ff00'}, Trial]
          quadrants: [{name: Tools, color: '#0000aa'}]
          offRadar: [Gone]
          """);

  private static String badge(String title, String status) {
    return new Badges(DEFINITION)
        .file(Fixtures.sound(DEFINITION, "a.md", title, status, "Tools", ""));
  }

  private static String text(String svg, String name, int index) throws Exception {
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
            .getDocumentElement();
    return root.getElementsByTagName(name).item(index).getTextContent();
  }

  @Test
  void saysWhatStandsWhere() throws Exception {
    String svg = badge("'A & <B>'", "Trial");

    assertThat(text(svg, "title", 0)).isEqualTo("A & <B>: Trial");
    assertThat(text(svg, "text", 0)).isEqualTo("A & <B>");
    assertThat(text(svg, "text", 1)).isEqualTo("Trial");
  }

  @Test
  void theStatusHasTheColorOfTheRingOrElseOfTheQuadrant() {
    assertThat(badge("A", "Adopt")).contains("fill=\"#00ff00\"", "fill=\"#000000\" textLength");
    assertThat(badge("A", "Trial"))
        .contains("fill=\"#0000aa\"", "fill=\"#ffffff\" textLength")
        .doesNotContain("#00ff00", "#000000");
    assertThat(badge("A", "Gone")).doesNotContain("#00ff00", "#0000aa");
  }

  @Test
  void eachHalfIsAsWideAsItsText() throws Exception {
    assertThat(badge("iii", "Gone")).contains("viewBox=\"0.00 0.00 68.00 20.00\"");
    assertThat(badge("www", "Gone")).contains("viewBox=\"0.00 0.00 86.00 20.00\"");
    assertThat(text(badge("w".repeat(90), "Gone"), "text", 0)).isEqualTo("w".repeat(39) + "…");
  }

  @Test
  void textsOfOtherScriptsAreNotSqueezedAndHaveTheirDirection() {
    assertThat(badge("Éa", "Gone")).contains("textLength").doesNotContain("direction");
    assertThat(badge("日本", "Gone").split("textLength", -1)).hasSize(2);
    assertThat(badge("\u0639\u0631\u0628\u064A (x)", "Gone")).contains("direction=\"rtl\"");
    assertThat(badge("\"a\\u202Eb\"", "Gone")).contains(">ab<");
  }
}
