package io.github.techradar.site.chart;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import java.util.List;
import java.util.Optional;

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
  static final double BLIP_RADIUS = 10.5;

  /**
   * The stretch of a ring.
   *
   * @param ring the ring
   * @param name its name, which lies in it
   * @param inner where it starts
   * @param outer where it ends
   */
  record Band(Ring ring, RingName name, double inner, double outer) {}

  /** The sweep of a quadrant, from an angle to a greater one. */
  record Wedge(Quadrant quadrant, double from, double to) {

    double middle() {
      return (from + to) / 2;
    }

    /** Whether all of a rectangle lies in it, at least so far from its edges. */
    boolean holds(Box box, double edge) {
      if (to - from > 1.5 * StrictMath.PI) { // the only one, from twelve o'clock to twelve
        return box.top() > edge || box.left() > edge || box.right() < -edge;
      }
      return holds(box.left(), box.top(), edge)
          && holds(box.right(), box.top(), edge)
          && holds(box.left(), box.bottom(), edge)
          && holds(box.right(), box.bottom(), edge);
    }

    private boolean holds(double x, double y, double edge) {
      return clockwise(from, x, y) >= edge && clockwise(to, x, y) <= -edge;
    }

    /** How far a point is from the line at an angle, on its clockwise side. */
    private static double clockwise(double angle, double x, double y) {
      return x * StrictMath.cos(angle) + y * StrictMath.sin(angle);
    }
  }

  /**
   * A blip and its centre.
   *
   * @param name how it is named on the chart; empty if there is no room
   */
  record Disc(Blip blip, double x, double y, Optional<Name> name) {}

  /** Where the given point of a name is: at its left, its middle or its right. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * The name of a blip.
   *
   * @param lines its one or two lines
   * @param anchor which point of each line the place is
   * @param x the place
   * @param y the baseline of the first line
   * @param box what it takes, with a reserve for wider type than usual
   */
  record Name(List<String> lines, Anchor anchor, double x, double y, Box box) {

    Name {
      lines = List.copyOf(lines);
    }
  }

  Chart {
    bands = List.copyOf(bands);
    wedges = List.copyOf(wedges);
    discs = List.copyOf(discs);
  }
}
