package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadrantChartLayoutTest {

  private static final double TOLERANCE = 1e-6;

  /** Titles are lower than blips, so that rows of their own keep both apart at any length. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyBlipHasARowOfItsOwnInItsOwnCell(int rings) {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(31L * rings + seed);
      int most = seed % 10 == 0 ? 150 : seed % 3 == 0 ? 4 : 20;
      List<Integer> blips = new ArrayList<>();
      for (int ring = 0; ring < rings; ring++) {
        blips.addAll(Collections.nCopies(random.nextInt(most), ring));
      }
      Radar radar = radar(rings, blips);
      QuadrantChart slice = QuadrantChartLayout.of(radar, radar.definition().quadrants().get(0));

      assertThat(slice.spots()).hasSameSizeAs(blips).doesNotHaveDuplicates();
      for (int i = 1; i < slice.spots().size(); i++) {
        assertThat(slice.spots().get(i).y() - slice.spots().get(i - 1).y())
            .as("%d rings, seed %d", rings, seed)
            .isGreaterThanOrEqualTo(QuadrantChartLayout.ROW - TOLERANCE);
      }
      slice.spots().forEach(spot -> assertInOwnCell(spot, slice));
    }
    assertThat(QuadrantChartLayout.ROW).isGreaterThan(2 * Chart.BLIP_RADIUS);
  }

  /** Walks around the disc: every point of it lies between the cell's ellipses and edges. */
  private static void assertInOwnCell(QuadrantChart.Spot spot, QuadrantChart slice) {
    QuadrantChart.Band band =
        slice.bands().stream()
            .filter(b -> b.ring().equals(spot.blip().ring()))
            .findFirst()
            .orElseThrow();
    for (int degrees = 0; degrees < 360; degrees += 10) {
      double x = spot.x() + Chart.BLIP_RADIUS * Math.cos(Math.toRadians(degrees));
      double y = spot.y() + Chart.BLIP_RADIUS * Math.sin(Math.toRadians(degrees));
      double unsqueezed = x / slice.squeeze();
      assertThat(Math.hypot(unsqueezed, y)).isBetween(band.inner(), band.outer());
      assertThat(Math.abs(Math.atan2(y, unsqueezed))).isLessThan(QuadrantChart.HALF_ANGLE);
    }
  }

  @Test
  void numbersRunFromTheTopToTheBottomOfARing() {
    Radar radar = radar(3, List.of(0, 0, 0, 1, 1, 2, 2, 2, 2));
    QuadrantChart slice = QuadrantChartLayout.of(radar, radar.definition().quadrants().get(0));

    for (QuadrantChart.Band band : slice.bands()) {
      assertThat(
              slice.spots().stream()
                  .filter(spot -> spot.blip().ring().equals(band.ring()))
                  .map(spot -> spot.blip().number()))
          .isSorted();
    }
  }

  @Test
  void thousandsOfBlipsHaveARowEach() {
    Radar radar = radar(4, IntStream.range(0, 4_000).map(i -> i % 4).boxed().toList());
    QuadrantChart slice = QuadrantChartLayout.of(radar, radar.definition().quadrants().get(0));

    assertThat(slice.spots()).hasSize(4_000);
    assertThat(slice.spots()).extracting(QuadrantChart.Spot::y).doesNotHaveDuplicates();
  }

  @Test
  void aSliceOfHundredsIsNoWiderThanAPage() {
    Radar radar = radar(4, IntStream.range(0, 400).map(i -> i % 4).boxed().toList());
    QuadrantChart slice = QuadrantChartLayout.of(radar, radar.definition().quadrants().get(0));

    assertThat(slice.radius() * slice.squeeze()).isLessThan(650);
  }

  private static Radar radar(int rings, List<Integer> blips) {
    String names =
        IntStream.range(0, rings).mapToObj(i -> "R" + i).collect(Collectors.joining(","));
    String yaml = "quadrants: [Q]\nrings: [%s]".formatted(names);
    Definition definition = Fixtures.definition(yaml);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < blips.size(); i++) {
      entries.add(Fixtures.sound(definition, i + ".md", "E" + i, "R" + blips.get(i), "Q", ""));
    }
    return Fixtures.radar(definition, entries);
  }
}
