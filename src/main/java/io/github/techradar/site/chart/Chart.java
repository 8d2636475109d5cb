package io.github.techradar.site.chart;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import java.util.List;

/**
 * The geometry of a radar. The centre is (0, 0), x grows to the right and y downwards; lengths are
 * in the units of the SVG, angles in radians clockwise from twelve o'clock.
 *
 * @param radius the outer edge of the outermost band
 * @param bands one for each ring, innermost first
 * @param wedges one for each quadrant, clockwise from twelve o'clock
 * @param discs one for each blip, in the order of their numbers
 */
record Chart(double radius, List<Band> bands, List<Wedge> wedges, List<Disc> discs) {

  /** The radius of a blip. */
  static final double BLIP_RADIUS = 11;

  /**
   * The stretch of a ring.
   *
   * @param ring the ring
   * @param inner where it starts
   * @param blips where the part for blips ends and the part for the ring's name starts
   * @param outer where it ends
   */
  record Band(Ring ring, double inner, double blips, double outer) {}

  /** The sweep of a quadrant, from an angle to a greater one. */
  record Wedge(Quadrant quadrant, double from, double to) {

    double middle() {
      return (from + to) / 2;
    }
  }

  /** A blip and its centre. */
  record Disc(Blip blip, double x, double y) {}

  Chart {
    bands = List.copyOf(bands);
    wedges = List.copyOf(wedges);
    discs = List.copyOf(discs);
  }
}
