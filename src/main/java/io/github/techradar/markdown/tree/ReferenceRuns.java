package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable.Reason;

/**
 * Counts references to characters, as HTML writes {@code <}, that no blank parts. The parser looks
 * for addresses in such a run, from each text between two of them on to its end, and copies what it
 * has for each reference that it adds. No count of reads can see it.
 */
final class ReferenceRuns {

  /**
   * The texts of a run times the square of its references, summed over all runs. So many cost less
   * than a second; one run of 400 of both has them.
   */
  private static final long MOST = 64_000_000;

  /** Names of characters are shorter, and so are their numbers. */
  private static final int LONGEST = 40;

  private ReferenceRuns() {}

  /** Ends the parse of a text that has too many of them in too few runs. */
  static void check(String markdown) {
    long others = 0; // what the runs before this one cost
    long texts = 0;
    long references = 0;
    int behind = 0; // the last reference of the run
    for (int i = markdown.indexOf('&'); i >= 0; i = markdown.indexOf('&', i + 1)) {
      int end = endOf(markdown, i);
      if (end == 0) {
        continue;
      }
      if (parts(markdown, behind, i)) {
        others += texts * references * references;
        texts = 0;
        references = 0;
      }
      texts += i > behind && !isBlank(markdown.charAt(i - 1)) ? 1 : 0;
      references++;
      behind = end;
      if (others + texts * references * references > MOST) {
        throw new UnreadableException(Reason.SLOW, i);
      }
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
        && (isBlank(text.charAt(start))
            || isBlank(text.charAt(end - 1))
            || text.substring(start, end).indexOf('\n') >= 0);
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\n';
  }
}
