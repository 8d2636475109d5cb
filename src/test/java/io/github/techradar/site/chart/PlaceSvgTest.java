package io.github.techradar.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSvgTest {

  private static final Definition DEFINITION = Definition.DEFAULT;

  @ParameterizedTest
  @CsvSource({"60, 60", "400, 80", "1000, 50", "8000, 100"})
  void isShortHoweverManyEntriesThereAre(int entries, int dots) {
    Radar radar = radar(entries);
    PlaceSvg places = new PlaceSvg(radar, new ChartSvg(radar, Words.in(Locale.ROOT)));

    for (Entry entry : radar.published().subList(0, 40)) {
      String drawing = places.draw(entry).orElseThrow().render();
      assertThat(drawing).hasSizeLessThan(1700);
      assertThat(drawing.split("h0", -1)).as("dots around it").hasSize(dots + 1);
    }
  }

  @Test
  void theDotIsWhereTheBlipIsOnTheChart() {
    Radar radar = radar(60);
    ChartSvg chart = new ChartSvg(radar, Words.in(Locale.ROOT));
    PlaceSvg places = new PlaceSvg(radar, chart);

    for (Chart.Disc disc : chart.chart().discs()) {
      String place = "cx=\"%s\" cy=\"%s\"".formatted(Math.round(disc.x()), Math.round(disc.y()));
      assertThat(places.draw(disc.blip().entry()).orElseThrow().render()).contains(place);
    }
  }

  @Test
  void whatIsBesideTheRadarHasNoPlaceOnIt() {
    Entry entry = Fixtures.sound(DEFINITION, "a.md", "A", "Archived", "Tools", "");
    Radar radar = Fixtures.radar(DEFINITION, List.of(entry));

    assertThat(new PlaceSvg(radar, new ChartSvg(radar, Words.in(Locale.ROOT))).draw(entry))
        .isEmpty();
  }

  /** As many in one cell as in all others. */
  private static Radar radar(int count) {
    List<Entry> entries = new ArrayList<>();
    List<Quadrant> quadrants = DEFINITION.quadrants();
    List<Ring> rings = DEFINITION.rings();
    for (int i = 0; i < count; i++) {
      Quadrant quadrant = quadrants.get(i % quadrants.size());
      Ring ring = rings.get(i / quadrants.size() % rings.size());
      entries.add(
          Fixtures.sound(
              DEFINITION, "e" + i + ".md", "Entry " + i, ring.name(), quadrant.name(), ""));
    }
    return Fixtures.radar(DEFINITION, entries);
  }
}
