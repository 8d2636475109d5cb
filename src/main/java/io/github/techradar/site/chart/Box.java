package io.github.techradar.site.chart;

/** A rectangle of a chart, with sides along the axes. */
record Box(double left, double top, double right, double bottom) {

  /** Whether a part of this is a part of another too. */
  boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** How far a point is from this; 0 inside. */
  double distance(double x, double y) {
    double dx = StrictMath.max(0, StrictMath.max(left - x, x - right));
    double dy = StrictMath.max(0, StrictMath.max(top - y, y - bottom));
    return StrictMath.sqrt(dx * dx + dy * dy);
  }

  /** How far the farthest corner is from the centre of the chart. */
  double farthest() {
    double x = StrictMath.max(StrictMath.abs(left), StrictMath.abs(right));
    double y = StrictMath.max(StrictMath.abs(top), StrictMath.abs(bottom));
    return StrictMath.sqrt(x * x + y * y);
  }

  /** The rectangle around this and another. */
  Box with(Box other) {
    return new Box(
        StrictMath.min(left, other.left),
        StrictMath.min(top, other.top),
        StrictMath.max(right, other.right),
        StrictMath.max(bottom, other.bottom));
  }

  /** This and a margin on its left and right, and one above and below. */
  Box wider(double beside, double above) {
    return new Box(left - beside, top - above, right + beside, bottom + above);
  }
}
