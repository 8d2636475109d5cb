package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable.Reason;

/**
 * Counts references to characters, as HTML writes {@code <}, that no blank parts. The parser looks
 * for addresses in such a run, from each of its references on to its end, and so as often as the
 * square of their number; no count of reads can see it.
 */
final class ReferenceRuns {

  /** So many cost a second. One run of a thousand has them, and so have two hundred of seventy. */
  private static final int MOST_SQUARES = 1_000_000;

  /** Names of characters are shorter, and so are their numbers. */
  private static final int LONGEST = 40;

  private ReferenceRuns() {}

  /** Ends the parse of a text that has too many of them in too few runs. */
  static void check(String markdown) {
    int run = 0;
    long squares = 0;
    for (int i = markdown.indexOf('&'); i >= 0; ) {
      int next = markdown.indexOf('&', i + 1);
      int end = endOf(markdown, i);
      if (end > 0) {
        run++;
        squares += 2L * run - 1; // which adds up to the square
        if (squares > MOST_SQUARES) {
          throw new UnreadableException(Reason.SLOW, i);
        }
      }
      if (next >= 0 && parts(markdown, Math.max(i + 1, end), next)) {
        run = 0;
      }
      i = next;
    }
  }

  /** The offset behind a reference; 0 if it is none. */
  private static int endOf(String text, int start) {
    for (int i = start + 1; i < Math.min(text.length(), start + LONGEST); i++) {
      char letter = text.charAt(i);
      if (letter == ';') {
        return i + 1;
      }
      if (letter != '#' && (letter >= 0x80 || !Character.isLetterOrDigit(letter))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether what stands between two references ends a run. */
  private static boolean parts(String text, int start, int end) {
    return start < end
        && (text.charAt(start) == ' '
            || text.charAt(end - 1) == ' '
            || text.substring(start, end).indexOf('\n') >= 0);
  }
}
