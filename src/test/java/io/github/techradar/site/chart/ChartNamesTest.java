package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names on the chart. */
class ChartNamesTest {

  private static final double TOLERANCE = 1e-6;
  private static final List<String> TITLES =
      List.of(
          "Go",
          "Apache Kafka",
          "Trunk Based Development",
          "React Server Component",
          "W".repeat(200),
          "a b ".repeat(50).strip(),
          "قاعدة البيانات العربية",
          "分布式数据库管理系统与消息队列平台",
          "🚀🔥 rocket 👩‍👩‍👧 and more of them",
          "Ünïcödé",
          "x");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void namesTouchNothingAndStayInTheirOwnWedge(int quadrants) {
    int named = 0;
    for (int seed = 0; seed < 16; seed++) {
      Random random = new Random(31L * quadrants + seed);
      int rings = 1 + random.nextInt(8);
      Radar radar = radar(quadrants, rings, random, 1 + random.nextInt(seed % 4 == 0 ? 30 : 8));
      Chart chart = ChartLayout.of(radar);

      assertNamesTouchNothing(chart, "%d quadrants, seed %d".formatted(quadrants, seed));
      named += (int) chart.discs().stream().filter(disc -> disc.name().isPresent()).count();
    }
    assertThat(named).as("there is something to compare").isGreaterThan(100);
  }

  private static void assertNamesTouchNothing(Chart chart, String what) {
    List<Box> names = new ArrayList<>();
    for (Chart.Band band : chart.bands()) {
      names.addAll(band.name().boxes());
    }
    int ringNames = names.size();
    for (Chart.Disc disc : chart.discs()) {
      if (disc.name().isEmpty()) {
        continue;
      }
      Box box = disc.name().get().box();
      Chart.Wedge wedge =
          chart.wedges().stream()
              .filter(w -> w.quadrant().equals(disc.blip().entry().quadrant()))
              .findFirst()
              .orElseThrow();
      assertInWedge(box, wedge, what);
      assertThat(box.farthest()).as(what).isLessThan(chart.radius());
      assertThat(chart.discs())
          .as(what)
          .allMatch(other -> box.distance(other.x(), other.y()) > Chart.BLIP_RADIUS);
      assertThat(names).as(what).noneMatch(box::meets);
      names.add(box);
    }
    for (Chart.Disc disc : chart.discs()) {
      assertThat(names.subList(0, ringNames))
          .as(what)
          .allMatch(name -> name.distance(disc.x(), disc.y()) > Chart.BLIP_RADIUS);
    }
  }

  /** Walks around the rectangle and asks for the angle of each point. */
  private static void assertInWedge(Box box, Chart.Wedge wedge, String what) {
    for (int i = 0; i <= 20; i++) {
      double x = box.left() + (box.right() - box.left()) * i / 20;
      double y = box.top() + (box.bottom() - box.top()) * i / 20;
      for (double[] point :
          new double[][] {{x, box.top()}, {x, box.bottom()}, {box.left(), y}, {box.right(), y}}) {
        double angle = (Math.atan2(point[0], -point[1]) + 2 * Math.PI) % (2 * Math.PI);
        assertThat(angle).as(what).isBetween(wedge.from() - TOLERANCE, wedge.to() + TOLERANCE);
      }
    }
  }

  @Test
  void aNameHasAtMostTwentyTwoCharactersInOneLineOrTwo() {
    for (String title : TITLES) {
      for (NameForm form : NameForm.of(title)) {
        String name = String.join(" ", form.lines());
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(22);
        assertThat(form.lines()).hasSizeBetween(1, 2).noneMatch(String::isBlank);
        assertThat(name).matches(n -> n.equals(title) || n.endsWith("…"));
      }
    }
    assertThat(NameForm.of("Trunk Based Development"))
        .extracting(NameForm::lines)
        .containsExactly(List.of("Trunk Based Developme…"), List.of("Trunk Based", "Developme…"));
  }

  @Test
  void aSmallRadarHasAllNames() {
    Radar radar = radar(5, 4, new Random(1), 3);

    assertThat(ChartLayout.of(radar).discs())
        .hasSizeGreaterThan(10)
        .allMatch(disc -> disc.name().isPresent());
  }

  @Test
  void theExampleHasAllNames() {
    Path folder = Path.of("src/it/example/src/radar");

    assertThat(ChartLayout.of(Fixtures.withoutPast(Fixtures.check(folder))).discs())
        .hasSize(26)
        .allMatch(disc -> disc.name().isPresent());
  }

  /** Leaves out each entry in turn; so the others show what adding it moves. */
  @Test
  void anEntryMoreMovesFewBlipsAndNames() {
    Moved moved = moved(radar(5, 4, new Random(12), 9));

    assertThat(moved.usual()).isLessThanOrEqualTo(2);
    assertThat(moved.most()).isLessThanOrEqualTo(20);
  }

  @Test
  void onARealRadarMostHaveNamesAndAnEntryMoreMovesFew() {
    String corpora = System.getenv("TECHRADAR_CORPORA");
    Assumptions.assumeTrue(corpora != null, "TECHRADAR_CORPORA does not name the real radars");
    Radar radar = Fixtures.withoutPast(Fixtures.check(Path.of(corpora, "dwarves")));
    Moved moved = moved(radar);

    assertThat(ChartLayout.of(radar).discs())
        .hasSize(81)
        .filteredOn(disc -> disc.name().isPresent())
        .hasSizeGreaterThanOrEqualTo(75);
    assertThat(moved.usual()).isLessThanOrEqualTo(2);
    assertThat(moved.most()).isLessThanOrEqualTo(16);
  }

  /** How many others have another place, or their name another, in order. */
  private record Moved(List<Integer> counts) {

    int usual() {
      return counts.get(counts.size() / 2);
    }

    int most() {
      return counts.get(counts.size() - 1);
    }
  }

  private static Moved moved(Radar radar) {
    Map<String, String> all = places(radar);
    List<Integer> counts = new ArrayList<>();
    for (String id : all.keySet()) {
      List<Entry> others = radar.published().stream().filter(e -> !e.id().equals(id)).toList();
      Map<String, String> less = places(Fixtures.radar(radar.definition(), others));
      counts.add(
          (int)
              less.entrySet().stream()
                  .filter(e -> !e.getValue().equals(all.get(e.getKey())))
                  .count());
    }
    counts.sort(null);
    return new Moved(counts);
  }

  private static Map<String, String> places(Radar radar) {
    Map<String, String> places = new HashMap<>();
    for (Chart.Disc disc : ChartLayout.of(radar).discs()) {
      places.put(
          disc.blip().entry().id(),
          "%.2f %.2f %s".formatted(disc.x(), disc.y(), disc.name().map(Chart.Name::box)));
    }
    return places;
  }

  /** Twice the blips are to cost about twice as much, also where all are in one cell. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void whatNamesCostGrowsAsTheRadarDoes(int cells) {
    long thousand = looks(cells, 1_000);

    assertThat(looks(cells, 2_000)).isLessThan(3 * thousand);
    assertThat(thousand / 1_000).as("comparisons for a blip").isLessThan(400);
  }

  private static long looks(int cells, int size) {
    Definition definition = definition(cells == 1 ? 1 : 5, cells == 1 ? 1 : 4);
    Obstacles obstacles = new Obstacles();
    ChartLayout.of(
        Fixtures.radar(definition, entries(definition, IntStream.range(0, size).boxed().toList())),
        obstacles);
    return obstacles.looks();
  }

  private static Radar radar(int quadrants, int rings, Random random, int most) {
    Definition definition = definition(quadrants, rings);
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < quadrants * rings; cell++) {
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        cells.add(cell);
      }
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
      String title = TITLES.get(i * 7 % TITLES.size());
      entries.add(Fixtures.sound(definition, "e" + i + ".md", title, ring, quadrant, ""));
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
