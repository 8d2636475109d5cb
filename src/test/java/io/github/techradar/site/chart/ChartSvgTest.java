package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartSvgTest {

  private static final String LONG =
      "A name that is far too long for anything that is drawn on a chart, and then some more words"
          + " to be quite sure that it does not fit, wherever it may stand";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void everyNameHasItsOwnArc(int quadrants) throws Exception {
    Element svg = draw(quadrants, "Tools", "Adopt");
    Set<String> ids = new HashSet<>();

    for (Element path : elements(svg, "path")) {
      if (path.hasAttribute("id")) {
        assertThat(ids.add(path.getAttribute("id"))).as("ids are unique").isTrue();
      }
    }
    assertThat(elements(svg, "textPath"))
        .hasSize(quadrants)
        .allSatisfy(
            text -> {
              assertThat(ids).contains(text.getAttribute("href").substring(1));
              assertThat(text.hasAttribute("textLength")).isFalse();
            });
  }

  @Test
  void namesThatAreTooLongAreSetNarrower() throws Exception {
    List<Element> names = elements(draw(5, LONG, LONG), "textPath");

    assertThat(names).hasSize(6);
    assertThat(names).allSatisfy(name -> assertThat(name.hasAttribute("textLength")).isTrue());
  }

  @Test
  void shortRingNamesStandStraight() throws Exception {
    assertThat(elements(draw(5, "Tools", "Adopt"), "text"))
        .filteredOn(text -> text.getTextContent().equals("Adopt"))
        .singleElement()
        .satisfies(text -> assertThat(text.getElementsByTagName("textPath").getLength()).isZero());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void everythingIsInsideTheViewBox(int quadrants) throws Exception {
    Element svg = draw(quadrants, LONG, "Adopt");
    double edge = -Double.parseDouble(svg.getAttribute("viewBox").split(" ", -1)[0]);

    for (Element path : elements(svg, "path")) {
      // cells have several arcs, of which the last is the inner one
      double radius = Double.parseDouble(path.getAttribute("d").replaceAll(".* A| .*", ""));
      assertThat(radius + 15).as("with the height of the letters").isLessThanOrEqualTo(edge + 8);
    }
    for (Element circle : elements(svg, "circle")) {
      assertThat(Double.parseDouble(circle.getAttribute("r"))).isLessThan(edge);
    }
  }

  @Test
  void aBlipHasItsTitleForTheEyeAndForTheEar() throws Exception {
    Element blip = blip(draw(5, "Tools", "Adopt"));

    assertThat(blip.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("1. A (Tools 0, Adopt)");
    assertThat(elements(blip, "text"))
        .extracting(text -> text.getAttribute("class"), Element::getTextContent)
        .containsExactly(tuple("number d1", "1"), tuple("name start", "A"), tuple("title", "A"));
  }

  private static Element blip(Element svg) {
    return elements(svg, "a").stream()
        .filter(link -> link.getAttribute("class").startsWith("blip"))
        .findFirst()
        .orElseThrow();
  }

  private static Element draw(int quadrants, String quadrant, String ring) throws Exception {
    String names =
        IntStream.range(0, quadrants)
            .mapToObj(i -> "'" + quadrant + " " + i + "'")
            .collect(Collectors.joining(", "));
    String yaml = "quadrants: [%s]\nrings: ['%s']\n".formatted(names, ring);
    Definition definition = Fixtures.definition(yaml);
    String svg =
        new ChartSvg(
                Fixtures.radar(
                    definition,
                    List.of(
                        Fixtures.sound(
                            definition, "a.md", "A", "'" + ring + "'", quadrant + " 0", ""))),
                Words.in(Locale.ROOT))
            .draw(SitePaths.DEFAULT.from("radar.html"))
            .render();
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
