package io.github.techradar.imports.text;

/** White space as HTML has it: as much as there is counts as one. */
final class Spaces {

  private static final char UNBREAKABLE = '\u00A0';

  private Spaces() {}

  /** Whether a letter is a space of any kind. */
  static boolean isOne(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A text with one space for several; one that does not break stays if it is alone, for then it
   * keeps two words together.
   */
  static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length()
          && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == UNBREAKABLE)) {
        at++;
      }
      if (at == start) {
        collapsed.append(text.charAt(at++));
      } else {
        collapsed.append(at == start + 1 && text.charAt(start) == UNBREAKABLE ? UNBREAKABLE : ' ');
      }
    }
    return collapsed.toString();
  }

  /** A text without spaces of any kind at its ends. */
  static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isOne(line.charAt(start))) {
      start++;
    }
    while (end > start && isOne(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
