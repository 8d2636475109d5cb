package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Words;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WedgeSvgTest {

  private static final PageLinks LINKS = SitePaths.DEFAULT.from("radar.html");
  private static final Offset<Double> TOLERANCE = Offset.offset(0.01);
  private static final Pattern DISC =
      Pattern.compile("data-entry=\"([^\"]+)\".*?<circle class=\"disc\" (cx=\\S+ cy=\\S+)");

  private static final List<String> TITLES =
      List.of("Go", "Apache Kafka", "Trunk Based Development", "W".repeat(40), "قاعدة البيانات");

  private static final List<String> RINGS =
      List.of("Adopt", "Hold", "Recommended for all of our projects", "I", "قاعدة", "W W W W W");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void blipsStandWhereTheyStandOnTheChart(int quadrants) {
    Radar radar = radar(quadrants, 4, new Random(quadrants), 9);
    ChartSvg drawing = new ChartSvg(radar, words());
    List<String> chart = places(drawing.draw(LINKS).render());
    List<String> wedges =
        radar.definition().quadrants().stream()
            .flatMap(quadrant -> places(drawing.wedge(quadrant).draw(LINKS).render()).stream())
            .toList();

    assertThat(chart).hasSameSizeAs(radar.blips());
    assertThat(wedges).containsExactlyInAnyOrderElementsOf(chart);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void namesOfRingsAndMoreNamesLieOverNothing(int quadrants) {
    int more = 0;
    for (int seed = 0; seed < 6; seed++) {
      Random random = new Random(31L * quadrants + seed);
      Radar radar = radar(quadrants, 1 + random.nextInt(8), random, 2 + random.nextInt(25));
      Chart whole = ChartLayout.of(radar);
      for (Quadrant quadrant : radar.definition().quadrants()) {
        Chart chart = whole.only(quadrant);
        Chart.Wedge wedge = chart.wedges().get(0);
        List<EdgeName> names =
            chart.bands().stream().map(band -> EdgeName.of(band, wedge)).toList();
        Chart named = MoreNames.of(radar, chart, names);

        assertNothingOverlaps(named, names, "%d quadrants, seed %d".formatted(quadrants, seed));
        names.forEach(name -> assertOutside(name, wedge));
        more += named(named) - named(chart);
      }
    }
    assertThat(more).as("there are more names").isPositive();
  }

  private static int named(Chart chart) {
    return (int) chart.discs().stream().filter(disc -> disc.name().isPresent()).count();
  }

  private static void assertNothingOverlaps(Chart chart, List<EdgeName> ringNames, String what) {
    List<Shape> taken = new ArrayList<>();
    double radius = Chart.BLIP_RADIUS;
    for (Chart.Disc disc : chart.discs()) {
      taken.add(new Ellipse2D.Double(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius));
    }
    chart.discs().stream()
        .flatMap(disc -> disc.name().stream())
        .forEach(name -> assertFree(shape(name.box()), taken, what));
    ringNames.forEach(name -> assertFree(shape(name), taken, what));
  }

  private static void assertFree(Shape name, List<Shape> taken, String what) {
    for (Shape other : taken) {
      if (other.getBounds2D().intersects(name.getBounds2D())) {
        Area both = new Area(other);
        both.intersect(new Area(name));
        assertThat(both.isEmpty()).as(what).isTrue();
      }
    }
    taken.add(name);
  }

  /** Beside the wedge, not on it: beyond one of its edges with each corner. */
  private static void assertOutside(EdgeName name, Chart.Wedge wedge) {
    assertThat(isBeyond(name, wedge.from(), -1) || isBeyond(name, wedge.to(), 1)).isTrue();
  }

  /**
   * @param side 1 for the clockwise side of an edge, -1 for the other
   */
  private static boolean isBeyond(EdgeName name, double edge, int side) {
    Box box = name.unturned();
    return Stream.of(
            new Point2D.Double(box.left(), box.top()),
            new Point2D.Double(box.right(), box.top()),
            new Point2D.Double(box.left(), box.bottom()),
            new Point2D.Double(box.right(), box.bottom()))
        .map(corner -> turn(name).transform(corner, null))
        .mapToDouble(c -> c.getX() * Math.cos(edge) + c.getY() * Math.sin(edge))
        .allMatch(clockwise -> side * clockwise > 1);
  }

  private static Shape shape(Box box) {
    return new Rectangle2D.Double(
        box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
  }

  private static Shape shape(EdgeName name) {
    return turn(name).createTransformedShape(shape(name.unturned()));
  }

  private static AffineTransform turn(EdgeName name) {
    AffineTransform turn = AffineTransform.getTranslateInstance(name.x(), name.y());
    turn.rotate(Math.toRadians(name.turn()));
    return turn;
  }

  @Test
  void theRectangleAroundANameHoldsIt() {
    for (int quadrants = 2; quadrants <= 8; quadrants++) {
      Chart chart = ChartLayout.of(radar(quadrants, 3, new Random(1), 2));
      for (Chart.Wedge wedge : chart.wedges()) {
        EdgeName name = EdgeName.of(chart.bands().get(1), wedge);
        Rectangle2D exact = shape(name).getBounds2D();

        assertThat(name.box().left()).isCloseTo(exact.getMinX(), TOLERANCE);
        assertThat(name.box().top()).isCloseTo(exact.getMinY(), TOLERANCE);
        assertThat(name.box().right()).isCloseTo(exact.getMaxX(), TOLERANCE);
        assertThat(name.box().bottom()).isCloseTo(exact.getMaxY(), TOLERANCE);
      }
    }
  }

  @Test
  void nobodyReadsANameOfARingHeadDown() {
    for (int quadrants = 2; quadrants <= 8; quadrants++) {
      Chart chart = ChartLayout.of(radar(quadrants, 3, new Random(1), 2));
      for (Chart.Wedge wedge : chart.wedges()) {
        assertThat(EdgeName.of(chart.bands().get(0), wedge).turn()).isBetween(-41.0, 41.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8})
  void everythingIsInsideTheViewBox(int quadrants) {
    Radar radar = radar(quadrants, 4, new Random(2), 12);
    Chart whole = ChartLayout.of(radar);
    ChartSvg drawing = new ChartSvg(radar, words());
    for (Quadrant quadrant : radar.definition().quadrants()) {
      String svg = drawing.wedge(quadrant).draw(LINKS).render();
      List<Double> view =
          Pattern.compile("viewBox=\"([^\"]+)\"")
              .matcher(svg)
              .results()
              .flatMap(box -> List.of(box.group(1).split(" ", -1)).stream())
              .map(Double::valueOf)
              .toList();
      Box seen =
          new Box(view.get(0), view.get(1), view.get(0) + view.get(2), view.get(1) + view.get(3));

      Chart chart = whole.only(quadrant);
      assertThat(seen.with(chart.wedges().get(0).bounds(0, chart.radius()))).isEqualTo(seen);
      chart
          .discs()
          .forEach(
              disc -> disc.name().ifPresent(n -> assertThat(seen.with(n.box())).isEqualTo(seen)));
    }
  }

  @Test
  void itLeadsToItsRingsAndToNoOtherQuadrant() {
    Definition definition = definition(3, 2);
    Radar radar = Fixtures.radar(definition, entries(definition, List.of(1)));
    Quadrant quadrant = definition.quadrants().get(1);
    String svg = onItsPage(radar, quadrant);

    assertThat(links(svg))
        .containsExactly(
            "quadrant-1.html#ring-0-adopt", "../" + radar.blips().get(0).entry().id() + ".html");
  }

  @Test
  void theOnlyQuadrantDoesNotLeadToItself() {
    Definition definition = definition(3, 1);
    Radar radar = Fixtures.radar(definition, entries(definition, List.of(0)));
    Quadrant quadrant = definition.quadrants().get(0);
    String svg = onItsPage(radar, quadrant);

    assertThat(links(svg))
        .hasSize(2)
        .allMatch(link -> link.startsWith("../") || link.contains("#"));
  }

  private static String onItsPage(Radar radar, Quadrant quadrant) {
    return new ChartSvg(radar, words())
        .wedge(quadrant)
        .draw(SitePaths.DEFAULT.from(SitePaths.DEFAULT.quadrant(quadrant.id())))
        .render();
  }

  private static List<String> links(String svg) {
    return Pattern.compile("<a [^>]*href=\"([^\"]+)\"")
        .matcher(svg)
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  private static List<String> places(String svg) {
    return DISC.matcher(svg).results().map(WedgeSvgTest::place).toList();
  }

  private static String place(MatchResult disc) {
    return disc.group(1) + " " + disc.group(2);
  }

  private static Words words() {
    return Words.in(Locale.ROOT);
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
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      entries.add(
          Fixtures.sound(
              definition,
              "e" + i + ".md",
              TITLES.get(i % TITLES.size()),
              definition.rings().get(cells.get(i) / quadrants).name(),
              "Quadrant " + cells.get(i) % quadrants,
              ""));
    }
    return entries;
  }

  private static Definition definition(int quadrants, int rings) {
    return Fixtures.definition(
        "quadrants: [%s]\nrings: [%s]"
            .formatted(
                names(quadrants, i -> "Quadrant " + i),
                names(rings, i -> i + " " + RINGS.get(i % RINGS.size()))));
  }

  private static String names(int count, IntFunction<String> name) {
    return IntStream.range(0, count).mapToObj(name).collect(Collectors.joining(", "));
  }
}
