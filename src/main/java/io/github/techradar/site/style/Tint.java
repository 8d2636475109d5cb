package io.github.techradar.site.style;

/** How much of a quadrant's colour the paper of its cells gets: the more, the further inside. */
public final class Tint {

  /** That of the innermost ring. */
  static final double MOST = 0.17;

  private static final double LEAST = 0.05;

  private Tint() {}

  /**
   * The part of the colour, from 0 to 1.
   *
   * @param ring counted from 0, innermost first
   * @param rings how many there are
   */
  public static double part(int ring, int rings) {
    return rings == 1 ? MOST : MOST - ring * (MOST - LEAST) / (rings - 1);
  }
}
