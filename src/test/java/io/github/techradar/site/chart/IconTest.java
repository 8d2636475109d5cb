package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import org.junit.jupiter.api.Test;

class IconTest {

  @Test
  void hasTheQuadrantsInTheirColors() {
    Definition definition =
        Fixtures.definition(
            "quadrants:\n  - name: A\n    color: '#102030'\n  - name: B\n    color: '#304050'\n");

    assertThat(Icon.file(definition))
        .containsSubsequence(
            "d=\"M0 0L0.00 -15.00 A15.00 15.00 0 0 1 0.00 15.00Z\" fill=\"#102030\"",
            "d=\"M0 0L0.00 15.00 A15.00 15.00 0 0 1 0.00 -15.00Z\" fill=\"#304050\"");
  }

  @Test
  void oneQuadrantIsADisc() {
    Definition definition = Fixtures.definition("quadrants:\n  - name: A\n    color: '#102030'\n");

    assertThat(Icon.file(definition)).contains("<circle r=\"15.00\" fill=\"#102030\">");
  }
}
