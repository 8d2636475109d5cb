package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable.Reason;

/**
 * Counts the pieces that the parser has to put a paragraph together from. Each backslash ends one,
 * so does each {@code &}, which may begin a reference to a character, and so does each line that
 * has a mark or a blank before its text, as in quotes. The parser copies all pieces for each that
 * it adds, which no count of reads can see.
 */
final class Pieces {

  /** So many cost less than a second; no author writes a tenth of them. */
  private static final int MOST = 40_000;

  private Pieces() {}

  /** Ends the parse of a text that has a paragraph with too many of them. */
  static void check(String markdown) {
    if (markdown.length() <= MOST) {
      return; // as nearly all are
    }
    int start = 0;
    int pieces = 0;
    for (int i = 0; i < markdown.length(); i++) {
      char before = i == 0 ? '\n' : markdown.charAt(i - 1);
      char letter = markdown.charAt(i);
      if (letter == '\n' && before == '\n') {
        start = i + 1;
        pieces = 0;
      } else if (letter == '\\'
          || letter == '&'
          || (before == '\n' && (letter == '>' || letter <= ' '))) {
        pieces++;
      }
      if (pieces > MOST) {
        throw new UnreadableException(Reason.SLOW, start);
      }
    }
  }
}
