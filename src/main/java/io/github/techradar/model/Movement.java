package io.github.techradar.model;

import java.util.List;
import java.util.Locale;

/** What became of an entry from one edition to the next. Nobody types it. */
public enum Movement {
  /** It came onto the radar. */
  NEW,
  /** It moved towards the centre. */
  IN,
  /** It moved away from the centre. */
  OUT,
  /** It stayed, or nobody knows where it was. */
  NONE,
  /** It left the radar: for a list beside it, or altogether. */
  LEFT;

  /**
   * The movement between two standings.
   *
   * @param rings the rings of the radar, innermost first
   */
  public static Movement between(Standing before, Standing after, List<Ring> rings) {
    boolean unknown = before instanceof Standing.Unknown || after instanceof Standing.Unknown;
    if (unknown || !(before.isOnRadar() || after.isOnRadar())) {
      return NONE;
    }
    if (!before.isOnRadar()) {
      return NEW;
    }
    if (!after.isOnRadar()) {
      return LEFT;
    }
    int inwards = ring(before, rings) - ring(after, rings);
    return inwards > 0 ? IN : inwards < 0 ? OUT : NONE;
  }

  private static int ring(Standing standing, List<Ring> rings) {
    return rings.indexOf(((Standing.In) standing).status());
  }

  /** The word that documents and pages use for it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
