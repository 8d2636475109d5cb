package io.github.techradar.export;

import io.github.techradar.model.Ring;
import java.util.List;

/** The colours of rings in tools that cannot be without: green for go, red for stop. */
final class RingColors {

  private static final List<String> COLORS =
      List.of(
          "#3e8914", "#1b7a8c", "#8a6d00", "#b3402a", "#6d4aa3", "#8c3b6e", "#4d6073", "#6b6b6b");

  private RingColors() {}

  /** The colour that the definition gives a ring, or else one for its place among the others. */
  static String of(Ring ring, List<Ring> rings) {
    return ring.color().orElse(COLORS.get(rings.indexOf(ring) % COLORS.size()));
  }
}
