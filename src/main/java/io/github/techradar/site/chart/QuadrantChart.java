package io.github.techradar.site.chart;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Ring;
import java.util.List;

/**
 * The geometry of one quadrant, drawn on its own with titles at its blips. Its tip is at (0, 0), it
 * opens to the right, and y grows downwards. Where there are many blips it is stretched: arcs are
 * those of ellipses, {@code squeeze} times as wide as they are high.
 *
 * @param squeeze the width of an arc's circle, in parts of its height; at most 1
 * @param bands one for each ring, innermost first
 * @param spots one for each blip, from the top to the bottom
 */
record QuadrantChart(double squeeze, List<Band> bands, List<Spot> spots) {

  /** Half the angle at the tip, before the slice is squeezed. */
  static final double HALF_ANGLE = StrictMath.PI / 4;

  /**
   * The stretch of a ring.
   *
   * @param inner the height above the tip's level of the ellipse where it starts
   * @param outer the height of the ellipse where it ends
   */
  record Band(Ring ring, double inner, double outer) {}

  /** A blip and its centre. */
  record Spot(Blip blip, double x, double y) {}

  QuadrantChart {
    bands = List.copyOf(bands);
    spots = List.copyOf(spots);
  }

  /** The height of the outermost ellipse. */
  double radius() {
    return bands.get(bands.size() - 1).outer();
  }
}
