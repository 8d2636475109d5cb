package io.github.techradar.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Letters and their accents in one form, so that {@code e} with an accent behind it is {@code é}.
 *
 * <p>Putting accents in order takes the square of their number, minutes for a letter that has a
 * hundred thousand. No letter of any script has more than 30 (Unicode Standard Annex 15,
 * "Stream-Safe Text Format"), so a text in which one has more stays as it is.
 */
final class Composition {

  private static final Pattern MORE_ACCENTS_THAN_A_LETTER_HAS = Pattern.compile("\\p{M}{31}");

  /** Below this there is neither an accent by itself nor a letter with two forms. */
  private static final char FIRST_ACCENT = '\u0300';

  /** Below this no letter has an accent. */
  private static final char FIRST_ACCENTED = '\u00C0';

  private Composition() {}

  /** A text in which a letter and its accents are one character, where there is one. */
  static String composed(String text) {
    return isBelow(FIRST_ACCENT, text) ? text : in(text, Normalizer.Form.NFC);
  }

  /** A text in which accents stand behind their letters. */
  static String decomposed(String text) {
    return isBelow(FIRST_ACCENTED, text) ? text : in(text, Normalizer.Form.NFD);
  }

  /** Whether a text is what {@link #composed} makes of it. */
  static boolean isComposed(String text) {
    return isBelow(FIRST_ACCENT, text)
        || !canBeOrdered(text)
        || Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static String in(String text, Normalizer.Form form) {
    return canBeOrdered(text) ? Normalizer.normalize(text, form) : text;
  }

  private static boolean isBelow(char first, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first) {
        return false;
      }
    }
    return true;
  }

  private static boolean canBeOrdered(String text) {
    return !MORE_ACCENTS_THAN_A_LETTER_HAS.matcher(text).find();
  }
}
