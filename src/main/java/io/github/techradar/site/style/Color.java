package io.github.techradar.site.style;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An opaque colour in sRGB.
 *
 * @param red from 0 to 255, as are the other two
 */
public record Color(int red, int green, int blue) {

  static final Color BLACK = new Color(0, 0, 0);
  static final Color WHITE = new Color(255, 255, 255);

  private static final double STEP = 0.05;

  /** Reads {@code #rrggbb}. */
  public static Color of(String css) {
    int rgb = Integer.parseInt(css.substring(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** This colour with a part, from 0 to 1, of another. */
  public Color mixed(Color other, double part) {
    return new Color(
        mixed(red, other.red, part),
        mixed(green, other.green, part),
        mixed(blue, other.blue, part));
  }

  /**
   * This colour, or the nearest on the way to another that stands out from all backgrounds.
   *
   * @param backgrounds what a colour is seen on
   */
  Color standingOut(Function<Color, Stream<Color>> backgrounds, double contrast, Color towards) {
    double part = 0;
    while (part < 1 && !mixed(towards, part).standsOut(backgrounds, contrast)) {
      part += STEP;
    }
    return mixed(towards, StrictMath.min(1, part));
  }

  private boolean standsOut(Function<Color, Stream<Color>> backgrounds, double contrast) {
    return backgrounds.apply(this).allMatch(background -> contrast(background) >= contrast);
  }

  /** Black or white, whichever is easier to read on this colour; one always reaches 4.5. */
  public Color ink() {
    return contrast(BLACK) > contrast(WHITE) ? BLACK : WHITE;
  }

  /** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
  double contrast(Color other) {
    double a = luminance();
    double b = other.luminance();
    return (StrictMath.max(a, b) + 0.05) / (StrictMath.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int value) {
    double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int mixed(int one, int other, double part) {
    return (int) StrictMath.round(one + (other - one) * part);
  }

  /** As a number, {@code 0xRRGGBB}. */
  public int rgb() {
    return red << 16 | green << 8 | blue;
  }

  /** As CSS writes it, {@code #rrggbb}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
