package io.github.techradar.site.chart;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the blips of one quadrant so that a title beside each of them touches nothing, however
 * long it is: every blip has a row of its own across the whole slice, and rows are further apart
 * than a blip is high. Within a ring the numbers run from the top to the bottom.
 *
 * <p>The rows that a ring offers are those of the rings within it and some more. So it is enough
 * that each ring, innermost first, reaches as many rows as it and those within it have blips.
 */
final class QuadrantChartLayout {

  /** The least distance between two rows: more than a blip or a line of type is high. */
  static final double ROW = 30;

  /** What a blip keeps free around its centre in its own cell. */
  static final double CLEARANCE = MovementMark.REACH + 1;

  private static final double WIDEST_ROW = 56;
  private static final double LEAST_WIDTH = 68;
  private static final double WIDTH = 620;
  private static final double WIDTH_PER_RING = 84;
  private static final double LEAST_SQUEEZE = 0.02;

  private final Quadrant quadrant;
  private final Radar radar;
  private final int rows;

  private QuadrantChartLayout(Radar radar, Quadrant quadrant) {
    this.radar = radar;
    this.quadrant = quadrant;
    this.rows =
        radar.definition().rings().stream().mapToInt(r -> radar.blips(quadrant, r).size()).sum();
  }

  static QuadrantChart of(Radar radar, Quadrant quadrant) {
    return new QuadrantChartLayout(radar, quadrant).lay();
  }

  private QuadrantChart lay() {
    double widest = StrictMath.max(WIDTH, WIDTH_PER_RING * radar.definition().rings().size());
    double squeeze = 1;
    List<QuadrantChart.Band> bands = bands(squeeze);
    while (outer(bands) * squeeze > widest && squeeze > LEAST_SQUEEZE) {
      squeeze *= 0.95;
      bands = bands(squeeze);
    }
    double row = ROW;
    while (row < WIDEST_ROW && suffice(bands, row + 1, squeeze)) {
      row++;
    }
    return new QuadrantChart(squeeze, bands, spots(bands, row, squeeze));
  }

  private List<QuadrantChart.Band> bands(double squeeze) {
    List<QuadrantChart.Band> bands = new ArrayList<>();
    double inner = 0;
    int needed = 0;
    for (Ring ring : radar.definition().rings()) {
      int blips = radar.blips(quadrant, ring).size();
      needed += blips;
      double outer = StrictMath.ceil(inner + LEAST_WIDTH / squeeze);
      QuadrantChart.Band band = new QuadrantChart.Band(ring, inner, outer);
      while (blips > 0 && reached(band, ROW, squeeze) < needed) {
        outer = StrictMath.ceil(outer * 1.01);
        band = new QuadrantChart.Band(ring, inner, outer);
      }
      bands.add(band);
      inner = outer;
    }
    return bands;
  }

  private boolean suffice(List<QuadrantChart.Band> bands, double row, double squeeze) {
    int needed = 0;
    for (QuadrantChart.Band band : bands) {
      int blips = radar.blips(quadrant, band.ring()).size();
      needed += blips;
      if (blips > 0 && reached(band, row, squeeze) < needed) {
        return false;
      }
    }
    return true;
  }

  /** Deals the rows to rings, innermost first, and to each as evenly as those left allow. */
  private List<QuadrantChart.Spot> spots(
      List<QuadrantChart.Band> bands, double row, double squeeze) {
    boolean[] taken = new boolean[rows];
    List<QuadrantChart.Spot> spots = new ArrayList<>();
    for (QuadrantChart.Band band : bands) {
      List<Blip> blips = radar.blips(quadrant, band.ring());
      int first = first(band, row, squeeze);
      List<Integer> free =
          IntStream.range(first, rows - first).filter(r -> !taken[r]).boxed().toList();
      for (int i = 0; i < blips.size(); i++) {
        int mine = free.get((int) ((2L * i + 1) * free.size() / (2L * blips.size())));
        taken[mine] = true;
        double y = height(mine, row);
        double x = (least(band, y, squeeze) + most(band, y, squeeze)) / 2 * squeeze;
        spots.add(new QuadrantChart.Spot(blips.get(i), x, y));
      }
    }
    spots.sort(Comparator.comparingDouble(QuadrantChart.Spot::y));
    return spots;
  }

  /** On how many rows a blip has room in a band: those in the middle. */
  private int reached(QuadrantChart.Band band, double row, double squeeze) {
    return Math.max(0, rows - 2 * first(band, row, squeeze));
  }

  /**
   * The first row, from the top, on which a blip has room in a band. The nearer a row is to the
   * middle, the more room there is, so halves can be left out; if there is none, it is beyond the
   * middle.
   */
  private int first(QuadrantChart.Band band, double row, double squeeze) {
    int first = 0;
    int end = (rows + 1) / 2;
    while (first < end) {
      int middle = (first + end) / 2;
      double y = height(middle, row);
      if (most(band, y, squeeze) >= least(band, y, squeeze)) {
        end = middle;
      } else {
        first = middle + 1;
      }
    }
    return first;
  }

  private double height(int index, double row) {
    return (index - (rows - 1) / 2.0) * row;
  }

  /**
   * How near to the tip a blip may come at a height, before the slice is squeezed. What it keeps
   * free becomes the narrower by that, and is wider here for it.
   */
  private static double least(QuadrantChart.Band band, double y, double squeeze) {
    double clearance = CLEARANCE / squeeze;
    double edge =
        (clearance + StrictMath.abs(y) * StrictMath.cos(QuadrantChart.HALF_ANGLE))
            / StrictMath.sin(QuadrantChart.HALF_ANGLE);
    return StrictMath.max(edge, onArc(band.inner() + clearance, y));
  }

  /** How far from the tip a blip may be at a height; negative where the band does not reach. */
  private static double most(QuadrantChart.Band band, double y, double squeeze) {
    double radius = band.outer() - CLEARANCE / squeeze;
    return radius < StrictMath.abs(y) ? -1 : onArc(radius, y);
  }

  private static double onArc(double radius, double y) {
    return StrictMath.sqrt(StrictMath.max(0, radius * radius - y * y));
  }

  private static double outer(List<QuadrantChart.Band> bands) {
    return bands.get(bands.size() - 1).outer();
  }
}
