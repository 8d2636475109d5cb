package io.github.techradar.site.chart;

import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Places every blip of a radar so that none touches another, whatever their number, and names as
 * many of them as there is room for, so that a new entry moves few others.
 *
 * <p>A cell, where a quadrant meets a ring, is filled with {@link Slots}, each of which owns a disc
 * of one pitch in diameter inside its own cell. The pitch is never less than a blip with its mark;
 * therefore no two blips can touch. A name keeps off all that is there already, and slots that it
 * lies over are no longer for anybody; therefore names touch nothing either.
 *
 * <p>All arithmetic is strict, so that every machine gets the same numbers.
 */
final class ChartLayout {

  private static final double GAP = 7;

  /** The least distance between the centres of two blips. */
  static final double PITCH = 2 * Chart.BLIP_RADIUS + GAP;

  private static final AtomicLong LAYOUTS = new AtomicLong();

  private ChartLayout() {}

  /** How often blips were placed so far. */
  static long layouts() {
    return LAYOUTS.get();
  }

  static Chart of(Radar radar) {
    return of(radar, new Obstacles());
  }

  /** The chart, where what is in the way of names is noted in the given obstacles. */
  static Chart of(Radar radar, Obstacles obstacles) {
    LAYOUTS.incrementAndGet();
    List<Chart.Wedge> wedges = wedges(radar.definition().quadrants());
    List<Chart.Band> bands = RingSizes.of(radar);
    bands.forEach(band -> band.name().boxes().forEach(obstacles::add));
    List<Chart.Disc> discs = new ArrayList<>();
    for (Chart.Wedge wedge : wedges) {
      discs.addAll(WedgeLayout.of(radar, wedge, bands, obstacles));
    }
    discs.sort(Comparator.comparingInt(disc -> disc.blip().number()));
    return new Chart(bands.get(bands.size() - 1).outer(), bands, wedges, discs);
  }

  private static List<Chart.Wedge> wedges(List<Quadrant> quadrants) {
    double sweep = 2 * StrictMath.PI / quadrants.size();
    List<Chart.Wedge> wedges = new ArrayList<>();
    for (int i = 0; i < quadrants.size(); i++) {
      wedges.add(new Chart.Wedge(quadrants.get(i), i * sweep, (i + 1) * sweep));
    }
    return wedges;
  }
}
