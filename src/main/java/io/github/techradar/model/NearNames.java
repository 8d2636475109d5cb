package io.github.techradar.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names that a mistyped one may have been meant to be. Many words can be looked for among many
 * names: most names are passed by for their length, or for the letters that they have. Threads may
 * share it.
 */
public final class NearNames {

  private static final int LONGEST_WORD = 200;

  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * A name as it is looked at.
   *
   * @param name the name itself
   * @param compared the same as readers see it, in small letters
   * @param letters which letters are in it, see {@link #letters}
   */
  private record Candidate(String name, String compared, long letters) {

    static Candidate of(String name) {
      String compared = NearNames.compared(name);
      return new Candidate(name, compared, NearNames.letters(compared));
    }
  }

  /**
   * @param names in the order of which the first wins, where several are equally near
   */
  public NearNames(Collection<String> names) {
    names.forEach(name -> candidates.add(Candidate.of(name)));
  }

  /** The name that a word most likely stands for, see {@link Names#nearest}. */
  public Optional<String> nearest(String word) {
    Candidate typed = Candidate.of(word);
    int[] least = candidates.stream().mapToInt(wanted -> leastEdits(typed, wanted)).toArray();
    int most = typed.compared().length() / 2; // a third of a word that is so much longer
    int best = -1;
    int bestEdits = Integer.MAX_VALUE;
    for (int edits = 0; edits <= Math.min(most, bestEdits); edits++) {
      for (int i = 0; i < least.length; i++) {
        if (least[i] == edits) {
          Candidate wanted = candidates.get(i);
          int allowed = Math.min(allowed(typed, wanted), i < best ? bestEdits : bestEdits - 1);
          int found =
              edits <= allowed
                  ? edits(typed.compared(), wanted.compared(), allowed)
                  : Integer.MAX_VALUE;
          if (found <= allowed) {
            best = i;
            bestEdits = found;
          }
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(candidates.get(best).name());
  }

  /** How many edits two names may be apart; below 0 if one is no word. */
  private static int allowed(Candidate one, Candidate other) {
    int longer = Math.max(one.compared().length(), other.compared().length());
    return longer > LONGEST_WORD ? -1 : longer / 3;
  }

  /** How many edits two names are apart at least, for their lengths and their letters alone. */
  private static int leastEdits(Candidate one, Candidate other) {
    return Math.max(
        Math.abs(one.compared().length() - other.compared().length()),
        Math.max(
            Long.bitCount(one.letters() & ~other.letters()),
            Long.bitCount(other.letters() & ~one.letters())));
  }

  /** As readers see a name, in small letters; most names need no closer look for that. */
  private static String compared(String name) {
    boolean isPlain = name.chars().allMatch(c -> c > ' ' && c < '\u007F');
    return isPlain ? name.toLowerCase(Locale.ROOT) : Names.folded(Names.seen(name));
  }

  /** One bit for each letter that is in a text; one edit brings in or takes out one of them. */
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i); // letters that are 64 apart share a bit
    }
    return letters;
  }

  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours (F. J. Damerau, "A technique for computer detection and correction of spelling
   * errors", 1964).
   *
   * @return the distance, or any larger number than is allowed if it is larger
   */
  private static int edits(String a, String b, int allowed) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int leastOfLast = 0;
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
        least = Math.min(least, row[j]);
      }
      if (least > allowed && leastOfLast >= allowed) {
        return allowed + 1; // all that follows costs as much, or one more than the row before
      }
      leastOfLast = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
