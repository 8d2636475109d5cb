package io.github.techradar.markdown;

/** Characters that are no text, and that no reader should be given. */
public final class ControlCharacters {

  /** The last two characters of each plane of Unicode are none. */
  private static final int NO_CHARACTER = 0xFFFE;

  private ControlCharacters() {}

  /** Whether a code point is a control character other than a tab or the end of a line, or none. */
  public static boolean isOne(int point) {
    return (Character.isISOControl(point) && point != '\t' && point != '\n')
        || (point & NO_CHARACTER) == NO_CHARACTER
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
