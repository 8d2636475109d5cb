package io.github.techradar.site.chart;

import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names blips that found no room for their names on the chart of the whole radar. Where a wedge is
 * drawn alone nobody has the place beyond its edges, so names may reach across them.
 */
final class MoreNames {

  private final Radar radar;
  private final Obstacles obstacles = new Obstacles();

  private MoreNames(Radar radar) {
    this.radar = radar;
  }

  /**
   * A wedge with more names; nothing else changes.
   *
   * @param chart the wedge
   * @param ringNames what else is drawn beyond its edges
   */
  static Chart of(Radar radar, Chart chart, List<EdgeName> ringNames) {
    MoreNames more = new MoreNames(radar);
    ringNames.forEach(name -> more.obstacles.add(name.box()));
    chart.discs().forEach(more::note);
    List<Chart.Disc> discs = new ArrayList<>();
    for (Chart.Disc disc : chart.discs()) {
      discs.add(disc.name().isPresent() ? disc : more.named(disc, chart.band(disc)));
    }
    return new Chart(chart.radius(), chart.bands(), chart.wedges(), discs);
  }

  private void note(Chart.Disc disc) {
    obstacles.add(disc.x(), disc.y(), reach(disc));
    disc.name().ifPresent(name -> obstacles.add(name.box()));
  }

  private double reach(Chart.Disc disc) {
    return MovementMark.reach(radar.movement(disc.blip().entry()));
  }

  private Chart.Disc named(Chart.Disc disc, Chart.Band band) {
    Optional<Chart.Name> found =
        NameForm.of(disc.blip().entry().title()).stream()
            .flatMap(form -> form.around(disc.x(), disc.y(), reach(disc)).stream())
            .filter(name -> band.holds(name.box()) && obstacles.isFree(name.box()))
            .findFirst();
    found.ifPresent(name -> obstacles.add(name.box()));
    return new Chart.Disc(disc.blip(), disc.x(), disc.y(), found);
  }
}
