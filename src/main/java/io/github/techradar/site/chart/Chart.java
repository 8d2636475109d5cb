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
 * @param wedges one for each quadrant, clockwise from twelve o'clock; or that of one quadrant
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
  record Band(Ring ring, RingName name, double inner, double outer) {

    /** How far names stay away from the edges of rings. */
    static final double EDGE = 1.5;

    /** Whether all of a rectangle lies as far from the centre as this does. */
    boolean holds(Box box) {
      return box.farthest() <= outer - EDGE && box.distance(0, 0) >= inner + EDGE;
    }
  }

  /** The sweep of a quadrant, from an angle to a greater one. */
  record Wedge(Quadrant quadrant, double from, double to) {

    double middle() {
      return (from + to) / 2;
    }

    double sweep() {
      return to - from;
    }

    /** Whether it is the only one, from twelve o'clock to twelve. */
    boolean isWhole() {
      return sweep() > 1.5 * StrictMath.PI;
    }

    /** The rectangle around the part of it that lies between two distances from the centre. */
    Box bounds(double inner, double outer) {
      double quarter = StrictMath.PI / 2;
      Box bounds = bounds(from, inner, outer).with(bounds(to, inner, outer));
      for (double angle = StrictMath.ceil(from / quarter) * quarter; angle < to; angle += quarter) {
        bounds = bounds.with(bounds(angle, inner, outer));
      }
      return bounds;
    }

    private static Box bounds(double angle, double inner, double outer) {
      double x = StrictMath.sin(angle);
      double y = -StrictMath.cos(angle);
      return new Box(inner * x, inner * y, inner * x, inner * y)
          .with(new Box(outer * x, outer * y, outer * x, outer * y));
    }

    /** Whether all of a rectangle lies in it, at least so far from its edges. */
    boolean holds(Box box, double edge) {
      if (isWhole()) {
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
  record Disc(Blip blip, double x, double y, Optional<Name> name) {

    /** Its centre, as SVG has points. */
    String place() {
      return Svg.numbers(x, y);
    }
  }

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

  /** One quadrant of it, just as it is. */
  Chart only(Quadrant quadrant) {
    return new Chart(
        radius,
        bands,
        wedges.stream().filter(wedge -> wedge.quadrant().equals(quadrant)).toList(),
        discs.stream().filter(disc -> disc.blip().entry().quadrant().equals(quadrant)).toList());
  }

  /** The band that a blip is in. */
  Band band(Disc disc) {
    return bands.stream()
        .filter(band -> band.ring().equals(disc.blip().ring()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether it goes all around, and is not one quadrant of several. */
  boolean isWhole() {
    return wedges.size() > 1 || wedges.get(0).isWhole();
  }

  Chart {
    bands = List.copyOf(bands);
    wedges = List.copyOf(wedges);
    discs = List.copyOf(discs);
  }
}
