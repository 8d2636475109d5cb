package io.github.techradar.site.chart;

import java.text.Normalizer;

/**
 * About how long texts are when they are drawn, without asking any font of this machine. It is the
 * length in the widest of the usual fonts for screens (DejaVu Sans, Arial), so that a text is
 * seldom longer wherever it is seen.
 */
final class Letters {

  /** The widths of the characters from space to tilde, in hundredths of the size of type. */
  private static final int[] ASCII = {
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, // to the slash
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, // digits
    102, 69, 69, 73, 78, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, // @ and A to O
    67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56, // P to Z
    50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, // a to o
    64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, // p to z
  };

  /** Most letters of other alphabets. */
  private static final int OTHER = 80;

  /** What is as wide as it is high, such as a Chinese letter. */
  private static final int SQUARE = 100;

  private static final int PICTURE = 140;
  private static final double HUNDRED = 100;

  private Letters() {}

  /** The length of a text in the unit of the size of type. */
  static double length(String text, double fontSize) {
    long hundredths =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .mapToLong(Letters::width)
            .sum();
    return hundredths * fontSize / HUNDRED;
  }

  private static int width(int letter) {
    if (letter >= ' ' && letter <= '~') {
      return ASCII[letter - ' '];
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      case Character.OTHER_SYMBOL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          PICTURE;
      default -> letter(letter);
    };
  }

  private static int letter(int letter) {
    boolean ligature = letter >= 0xfb50 && letter <= 0xfdff; // of whole words, in Arabic
    boolean korean = letter >= 0x1100 && letter <= 0x11ff;
    boolean square = letter >= 0x2e80 || korean || letter == '…';
    return ligature ? 2 * SQUARE : square ? SQUARE : OTHER;
  }
}
