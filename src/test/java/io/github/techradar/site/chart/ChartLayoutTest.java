package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartLayoutTest {

  private static final PageLinks LINKS = SitePaths.DEFAULT.from("radar.html");

  private static final double TOLERANCE = 1e-6;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTwoBlipsTouchAndEachLiesInItsOwnCell(int quadrants) {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(31L * quadrants + seed);
      int rings = 1 + random.nextInt(8);
      Radar radar = radar(quadrants, rings, random, 1 + random.nextInt(seed % 5 == 0 ? 60 : 12));
      Chart chart = ChartLayout.of(radar);

      assertThat(chart.discs()).hasSameSizeAs(radar.blips());
      chart.discs().forEach(disc -> assertInOwnCell(disc, chart));
      double smallest = Double.MAX_VALUE;
      for (int i = 0; i < chart.discs().size(); i++) {
        for (int j = 0; j < i; j++) {
          smallest = Math.min(smallest, distance(chart.discs().get(i), chart.discs().get(j)));
        }
      }
      assertThat(smallest)
          .as("%d quadrants, %d rings, seed %d", quadrants, rings, seed)
          .isGreaterThanOrEqualTo(ChartLayout.PITCH - TOLERANCE);
    }
  }

  @Test
  void thousandsInOneCellHaveAPlaceEach() {
    Definition definition = definition(1, 1);
    List<Entry> entries = entries(definition, IntStream.range(0, 3_000).boxed().toList());
    Chart chart = ChartLayout.of(Fixtures.radar(definition, entries));
    List<Entry> fewer = entries.subList(0, 2_999);

    assertThat(chart.discs()).hasSize(3_000);
    assertThat(chart.discs()).extracting(disc -> disc.x() + " " + disc.y()).doesNotHaveDuplicates();
    chart.discs().forEach(disc -> assertInOwnCell(disc, chart));
    List<String> before = chart.discs().stream().map(d -> d.x() + " " + d.y()).toList();
    assertThat(ChartLayout.of(Fixtures.radar(definition, fewer)).discs())
        .as("one less moves few others")
        .filteredOn(disc -> !before.contains(disc.x() + " " + disc.y()))
        .hasSizeLessThan(30);
  }

  @Test
  void theOrderOfTheEntriesDoesNotMatter() {
    Definition definition = definition(5, 4);
    List<Entry> entries = entries(definition, IntStream.range(0, 90).boxed().toList());
    Radar sorted = Fixtures.radar(definition, entries);
    for (int seed = 0; seed < 10; seed++) {
      List<Entry> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));

      Radar radar = Fixtures.radar(definition, shuffled);

      assertThat(chart(radar)).isEqualTo(chart(sorted));
    }
  }

  @Test
  void aNewEntryMovesFewOthers() {
    Definition definition = definition(5, 4);
    List<Integer> moved = new ArrayList<>();
    Map<String, String> before = places(definition, 60);
    for (int size = 61; size <= 120; size++) {
      Map<String, String> after = places(definition, size);
      moved.add(
          (int)
              before.entrySet().stream()
                  .filter(place -> !place.getValue().equals(after.get(place.getKey())))
                  .count());
      before = after;
    }
    Collections.sort(moved);
    assertThat(moved.get(moved.size() / 2)).as("moved by the usual new entry").isLessThan(2);
  }

  @Test
  void anEmptyRadarIsStillARadar() {
    Chart chart = ChartLayout.of(Fixtures.radar(Definition.DEFAULT, List.of()));

    assertThat(chart.discs()).isEmpty();
    assertThat(chart.bands()).hasSize(4);
    assertThat(chart.wedges()).hasSize(5);
  }

  @Test
  void aSingleCellHoldsHundreds() {
    Definition definition = definition(1, 1);
    Radar radar = Fixtures.radar(definition, entries(definition, Collections.nCopies(500, 0)));

    assertThat(ChartLayout.of(radar).discs()).hasSize(500);
  }

  @Test
  void placesDoNotChangeBetweenReleases() {
    Definition definition = definition(5, 4);
    Chart chart =
        ChartLayout.of(
            Fixtures.radar(definition, entries(definition, List.of(0, 0, 0, 1, 5, 6, 19))));

    assertThat(
            chart.discs().stream()
                .map(d -> Svg.number(d.x()) + " " + Svg.number(d.y()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(
            "14.00 -69.81, 62.07 -34.89, 117.06 -52.76, 14.00 -184.47, 156.84 -7.09, 214.89 7.00,"
                + " -246.96 -217.37");
  }

  private static String chart(Radar radar) {
    return new ChartSvg(radar, Words.in(Locale.ROOT)).draw(LINKS).render();
  }

  private static Map<String, String> places(Definition definition, int size) {
    Random random = new Random(7);
    List<Integer> cells =
        IntStream.range(0, size)
            .mapToObj(i -> (int) (20 * Math.pow(random.nextDouble(), 2)))
            .toList();
    Map<String, String> places = new HashMap<>();
    for (Chart.Disc disc :
        ChartLayout.of(Fixtures.radar(definition, entries(definition, cells))).discs()) {
      places.put(disc.blip().entry().id(), "%.2f %.2f".formatted(disc.x(), disc.y()));
    }
    return places;
  }

  private static void assertInOwnCell(Chart.Disc disc, Chart chart) {
    Chart.Band band =
        chart.bands().stream()
            .filter(b -> b.ring().equals(disc.blip().ring()))
            .findFirst()
            .orElseThrow();
    Chart.Wedge wedge =
        chart.wedges().stream()
            .filter(w -> w.quadrant().equals(disc.blip().entry().quadrant()))
            .findFirst()
            .orElseThrow();
    double radius = Math.hypot(disc.x(), disc.y());
    double angle = (Math.atan2(disc.x(), -disc.y()) + 2 * Math.PI) % (2 * Math.PI);
    double half = ChartLayout.PITCH / 2;
    assertThat(radius).isBetween(band.inner() + half - TOLERANCE, band.outer() - half + TOLERANCE);
    assertThat(angle).isBetween(wedge.from(), wedge.to());
    for (double edge : new double[] {wedge.from(), wedge.to()}) {
      double between = Math.abs(angle - edge);
      double toEdge = between < Math.PI / 2 ? radius * Math.sin(between) : radius;
      assertThat(toEdge).isGreaterThanOrEqualTo(half - TOLERANCE);
    }
  }

  private static double distance(Chart.Disc one, Chart.Disc other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static Radar radar(int quadrants, int rings, Random random, int most) {
    Definition definition = definition(quadrants, rings);
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < quadrants * rings; cell++) {
      cells.addAll(Collections.nCopies(random.nextInt(most), cell));
    }
    return Fixtures.radar(definition, entries(definition, cells));
  }

  /** One entry for each number of a cell; cells are counted from 0, ring by ring. */
  private static List<Entry> entries(Definition definition, List<Integer> cells) {
    int quadrants = definition.quadrants().size();
    int rings = definition.rings().size();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String ring = "Ring " + cells.get(i) / quadrants % rings;
      String quadrant = "Quadrant " + cells.get(i) % quadrants;
      entries.add(Fixtures.sound(definition, "e" + i + ".md", "Entry " + i, ring, quadrant, ""));
    }
    return entries;
  }

  private static Definition definition(int quadrants, int rings) {
    String yaml =
        "quadrants: [%s]\nrings: [%s]"
            .formatted(names("Quadrant", quadrants), names("Ring", rings));
    return Fixtures.definition(yaml);
  }

  private static String names(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word + " " + i)
        .collect(Collectors.joining(", "));
  }
}
