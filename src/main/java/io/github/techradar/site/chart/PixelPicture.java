package io.github.techradar.site.chart;

import io.github.techradar.model.Radar;
import io.github.techradar.site.raster.PngFile;
import io.github.techradar.site.raster.Raster;
import io.github.techradar.site.style.Color;
import io.github.techradar.site.style.Paints;
import java.util.List;

/**
 * The chart in pixels, for places that show no SVG, such as the previews of chats. It has no text:
 * fonts differ from machine to machine, and a preview has its title beside it.
 */
public final class PixelPicture {

  /** The size that previews want. */
  public static final int WIDTH = 1_200;

  public static final int HEIGHT = 630;

  private static final int MARGIN = 17;

  /** Blips have no numbers here that would need room beside them, and still do not touch. */
  private static final double BLIP = ChartLayout.PITCH / 2 - 1;

  /** The widths of the lines around rings, innermost first; all others are like the last. */
  private static final List<Double> LINES = List.of(2.5, 2.0, 1.5, 1.0);

  private static final double SPOKE = 3;

  private final Radar radar;
  private final Chart chart;
  private final Paints paints;
  private final double scale;
  private final List<Side> clockwise;

  private PixelPicture(Radar radar, Chart chart) {
    this.radar = radar;
    this.chart = chart;
    this.paints = Paints.of(radar.definition());
    this.scale = (HEIGHT / 2.0 - MARGIN) / chart.radius();
    this.clockwise = chart.wedges().stream().map(Side::of).toList();
  }

  /**
   * The whole file.
   *
   * @param radar what to draw
   * @param chart its chart
   */
  public static byte[] file(Radar radar, ChartSvg chart) {
    return PngFile.of(new PixelPicture(radar, chart.chart()).draw());
  }

  /** The picture. */
  private Raster draw() {
    Raster raster = new Raster(WIDTH, HEIGHT, paints.paper().rgb());
    raster.fill(HEIGHT / 2, this::ground);
    for (int i = 0; i < chart.bands().size(); i++) {
      double line = LINES.get(StrictMath.min(i, LINES.size() - 1));
      raster.circle(0, 0, chart.bands().get(i).outer() * scale, line, paints.line().rgb());
    }
    for (Chart.Wedge wedge : chart.wedges().size() > 1 ? chart.wedges() : List.<Chart.Wedge>of()) {
      Side side = Side.of(wedge);
      double length = chart.radius() * scale;
      raster.spoke(side.sin() * length, -side.cos() * length, SPOKE, paints.paper().rgb());
    }
    for (Chart.Disc disc : chart.discs()) {
      int position = radar.definition().position(disc.blip().entry().quadrant());
      Color color = paints.blips().get(position - 1);
      raster.disc(disc.x() * scale, disc.y() * scale, BLIP * scale, color.rgb());
    }
    return raster;
  }

  /** The cell that a point lies in, or the paper. */
  private int ground(double x, double y) {
    double distance = StrictMath.sqrt(x * x + y * y) / scale;
    for (int i = 0; i < chart.bands().size(); i++) {
      if (distance < chart.bands().get(i).outer()) {
        return paints.cells().get(i).get(wedge(x, y)).rgb();
      }
    }
    return paints.paper().rgb();
  }

  /** The quadrant whose wedge a point lies in; the last has what is in none of the others. */
  private int wedge(double x, double y) {
    int last = clockwise.size() - 1;
    for (int i = 0; i < last; i++) {
      if (clockwise.get(i).of(x, y) >= 0 && clockwise.get(i + 1).of(x, y) < 0) {
        return i;
      }
    }
    return last;
  }

  /** The side of the line from the centre at which a wedge begins. */
  private record Side(double cos, double sin) {

    static Side of(Chart.Wedge wedge) {
      return new Side(StrictMath.cos(wedge.from()), StrictMath.sin(wedge.from()));
    }

    /** How far a point is from the line, on its clockwise side. */
    double of(double x, double y) {
      return x * cos + y * sin;
    }
  }
}
