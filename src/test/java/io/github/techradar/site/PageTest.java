package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({
    "radar.html, radar/a.html, radar/a.html",
    "radar/a.html, radar.html, ../radar.html",
    "radar/a.html, radar/b.html, b.html",
    "radar/a.html, radar/tags/index.html, tags/index.html",
    "radar/tags/index.html, radar/a.html, ../a.html",
    "radar/tags/index.html, radar/quadrants/a.html, ../quadrants/a.html",
    "radar/quadrants/a.html, radar.html, ../../radar.html",
    "radar/quadrants/a.html, radar/quadrants/a.html, a.html",
  })
  void everyPageKnowsTheShortestWayToEveryOther(String from, String to, String way) {
    assertThat(Page.way(from, to)).isEqualTo(way);
  }
}
