package io.github.techradar.site.raster;

import java.util.Arrays;

/**
 * A picture in memory, of pixels in opaque colours, which are {@code 0xRRGGBB}. Its centre is (0,
 * 0), x grows to the right and y downwards. Edges are smooth: a pixel that a shape covers in part
 * gets a part of its colour.
 *
 * <p>All arithmetic is strict, so that every machine gets the same pixels.
 */
public final class Raster {

  /** In so many steps a colour goes over into another, for a picture is to have few colours. */
  private static final int STEPS = 8;

  /** What each point of the picture looks like. */
  @FunctionalInterface
  public interface Paint {

    /** The colour at a point. */
    int at(double x, double y);
  }

  /** What has an edge. */
  @FunctionalInterface
  interface Shape {

    /** How far a point is from the edge; less than 0 inside. */
    double distance(double x, double y);
  }

  private final int width;
  private final int height;
  private final int[] pixels;

  /** A picture of even sides that is all of one colour. */
  public Raster(int width, int height, int color) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, color);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The colour of a pixel, counted from the left and from the top. */
  int pixel(int column, int row) {
    return pixels[row * width + column];
  }

  /**
   * Gives pixels the colours of their middles.
   *
   * @param reach how far they lie from the centre, in each direction
   */
  public void fill(int reach, Paint paint) {
    int lastRow = StrictMath.min(height, height / 2 + reach);
    int lastColumn = StrictMath.min(width, width / 2 + reach);
    int firstColumn = StrictMath.max(0, width / 2 - reach);
    for (int row = StrictMath.max(0, height / 2 - reach); row < lastRow; row++) {
      for (int column = firstColumn; column < lastColumn; column++) {
        pixels[row * width + column] = paint.at(x(column), y(row));
      }
    }
  }

  /** Draws a disc. */
  public void disc(double x, double y, double radius, int color) {
    cover(
        x - radius,
        y - radius,
        x + radius,
        y + radius,
        color,
        (px, py) -> length(px - x, py - y) - radius);
  }

  /** Draws a circle, whose line is that wide. */
  public void circle(double x, double y, double radius, double line, int color) {
    double outer = radius + line / 2;
    cover(
        x - outer,
        y - outer,
        x + outer,
        y + outer,
        color,
        (px, py) -> StrictMath.abs(length(px - x, py - y) - radius) - line / 2);
  }

  /** Draws a line from the centre, that wide. */
  public void spoke(double x, double y, double line, int color) {
    double length = length(x, y);
    double half = line / 2;
    cover(
        StrictMath.min(0, x) - half,
        StrictMath.min(0, y) - half,
        StrictMath.max(0, x) + half,
        StrictMath.max(0, y) + half,
        color,
        (px, py) -> {
          double along = (px * x + py * y) / length;
          double across = StrictMath.abs(px * y - py * x) / length;
          return StrictMath.max(across - half, StrictMath.max(-along, along - length));
        });
  }

  /** Draws what lies within the given sides. */
  private void cover(double left, double top, double right, double bottom, int color, Shape shape) {
    int lastRow = StrictMath.min(height - 1, row(bottom) + 1);
    int lastColumn = StrictMath.min(width - 1, column(right) + 1);
    int firstColumn = StrictMath.max(0, column(left) - 1);
    for (int row = StrictMath.max(0, row(top) - 1); row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        double covered = 0.5 - shape.distance(x(column), y(row));
        if (covered > 0) {
          int at = row * width + column;
          int part = (int) StrictMath.round(StrictMath.min(1, covered) * STEPS);
          pixels[at] = mixed(pixels[at], color, part);
        }
      }
    }
  }

  private double x(int column) {
    return column + 0.5 - width / 2.0;
  }

  private double y(int row) {
    return row + 0.5 - height / 2.0;
  }

  private int column(double x) {
    return (int) StrictMath.floor(x + width / 2.0);
  }

  private int row(double y) {
    return (int) StrictMath.floor(y + height / 2.0);
  }

  private static double length(double x, double y) {
    return StrictMath.sqrt(x * x + y * y);
  }

  private static int mixed(int under, int over, int part) {
    return mixed(under, over, part, 16) | mixed(under, over, part, 8) | mixed(under, over, part, 0);
  }

  private static int mixed(int under, int over, int part, int shift) {
    int a = under >> shift & 0xFF;
    int b = over >> shift & 0xFF;
    return ((a * (STEPS - part) + b * part + STEPS / 2) / STEPS) << shift;
  }
}
