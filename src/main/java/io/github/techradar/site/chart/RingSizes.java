package io.github.techradar.site.chart;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the rings are: each as wide as its fullest cell needs. All have the same room for a
 * blip, as much as there is in a chart of {@link #ROOMY}, for then names can be read; a chart that
 * is too full for that grows.
 */
final class RingSizes {

  /** The radius that a chart has room for without growing. */
  static final double ROOMY = 440;

  /** The radius that charts of few blips grow to, so that their type is not larger than others'. */
  private static final double SMALL = 360;

  /** The least width of a ring, and that of all of them together. */
  private static final double LEAST = 44;

  private static final double LEAST_OF_ALL = 176;

  /** The side of the square that a blip and its name have for themselves, where there is room. */
  private static final double WIDEST_PITCH = 100;

  /** That of which more only makes a small chart larger. */
  private static final double EASY_PITCH = 52;

  private static final double PITCH_STEP = 4;
  private static final int FEWEST = 4;
  private static final double SPARE = 1.25;

  private RingSizes() {}

  /** The bands of a radar, innermost first. */
  static List<Chart.Band> of(Radar radar) {
    for (double pitch = WIDEST_PITCH; pitch > ChartLayout.PITCH; pitch -= PITCH_STEP) {
      List<Chart.Band> bands = bands(radar, pitch, pitch > EASY_PITCH ? SMALL : ROOMY);
      if (bands.size() == radar.definition().rings().size()) {
        return bands;
      }
    }
    return bands(radar, ChartLayout.PITCH, Double.MAX_VALUE);
  }

  /** The bands as far as they reach no farther than they may. */
  private static List<Chart.Band> bands(Radar radar, double pitch, double most) {
    Definition definition = radar.definition();
    double sweep = 2 * StrictMath.PI / definition.quadrants().size();
    double least = StrictMath.max(LEAST, LEAST_OF_ALL / definition.rings().size());
    List<Chart.Band> bands = new ArrayList<>();
    double inner = 0;
    for (Ring ring : definition.rings()) {
      int slots =
          slotsFor(
              definition.quadrants().stream()
                  .mapToInt(quadrant -> radar.blips(quadrant, ring).size())
                  .max()
                  .orElse(0));
      double outer = StrictMath.ceil(inner + least);
      while (outer <= most && !suffices(ring.name(), inner, outer, sweep, pitch, slots)) {
        outer++;
      }
      if (outer > most) {
        return bands;
      }
      bands.add(new Chart.Band(ring, RingName.of(ring.name(), outer), inner, outer));
      inner = outer;
    }
    return bands;
  }

  private static boolean suffices(
      String name, double inner, double outer, double sweep, double pitch, int slots) {
    Slots cell = new Slots(inner, outer, 0, sweep, RingName.of(name, outer));
    return cell.count(pitch) >= slots && cell.count(ChartLayout.PITCH) >= slots;
  }

  /**
   * The slots that a cell of so many blips is given: some to spare, and in steps, so that one more
   * blip seldom changes the slots.
   */
  static int slotsFor(int blips) {
    int step = FEWEST;
    while (step < blips) {
      boolean powerOfTwo = Integer.bitCount(step) == 1;
      step = powerOfTwo ? step / 2 * 3 : step / 3 * 4;
    }
    return blips == 0 ? 0 : (int) StrictMath.ceil(SPARE * step);
  }
}
