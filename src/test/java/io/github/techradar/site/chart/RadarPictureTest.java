package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import io.github.techradar.site.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RadarPictureTest {

  @Test
  void standsAloneAndNamesItsNumbers() throws Exception {
    Definition definition = Definition.DEFAULT;
    String svg =
        picture(
            Fixtures.radar(
                definition,
                List.of(
                    Fixtures.sound(definition, "a.md", "'A & <B>'", "Hold", "Tools", ""),
                    Fixtures.sound(definition, "b.md", "B".repeat(60), "Adopt", "Tools", ""))),
            Words.in(Locale.GERMAN));
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
            .getDocumentElement();

    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Technologieradar");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("2 Technologien auf dem Radar.");
    assertThat(svg)
        .contains("<text class=\"radar\"", ">Technologieradar</text>")
        .contains("<g class=\"blip q3\"><title>2. A &amp; &lt;B&gt; (Tools, Hold)</title>")
        .contains(">Tools · Adopt</text>", ">A &amp; &lt;B&gt;</text>", "B".repeat(23) + "…<")
        .doesNotContain(
            "class=\"key\"", "<a", "href=\"r", "http://www.w3.org/1999", "url(", "@import");
  }

  @Test
  void saysWhatItsShapesMean() throws Exception {
    Definition definition = Definition.DEFAULT;
    Entry entry = Fixtures.sound(definition, "a.md", "A", "Adopt", "Tools", "");
    List<Edition> editions = List.of(Edition.of(LocalDate.of(2025, 9, 30)), Edition.NOW);
    Standing now = new Standing.In(entry.status());
    EntryHistory entryHistory =
        new EntryHistory(
            "a", "A", Optional.empty(), false, List.of(), List.of(new Standing.Absent(), now));
    Radar radar =
        Fixtures.radar(
            definition,
            List.of(entry),
            History.upToNow(definition.rings(), editions, List.of(entryHistory)));

    assertThat(picture(radar, Words.in(Locale.ROOT)))
        .contains(">Shapes say what moved since 30 September 2025:</text>")
        .containsSubsequence(
            "<g class=\"key\">", ">new<", ">moved in<", ">moved out<", ">not moved<");
  }

  private static String picture(Radar radar, Words words) throws IOException {
    return new RadarPicture(radar, new ChartSvg(radar, words), words).file();
  }
}
