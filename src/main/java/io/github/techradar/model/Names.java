package io.github.techradar.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the radar compares, sorts and shortens the names that people write. */
public final class Names {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** What a name in a path is broken at: the same, but for {@code _} between letters and digits. */
  private static final Pattern BREAK_IN_PATH =
      Pattern.compile("_*+(?:[^\\p{L}\\p{M}\\p{N}_]++_*+)++|^_++|(?<!_)_++$");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_QUOTE = 80;
  private static final int LONGEST_WORD = 200;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Reading order: accents and case decide only where all else is equal. */
  public static final Comparator<String> READING_ORDER =
      Comparator.comparing(Names::plain).thenComparing(Comparator.naturalOrder());

  private Names() {}

  /** Whether two names are the same to a reader: case and surrounding or repeated space aside. */
  public static boolean same(String one, String other) {
    return folded(one).equals(folded(other));
  }

  /** The form of a name by which {@link #same} compares. */
  public static String folded(String name) {
    String composed = Composition.composed(name.strip());
    return SPACES
        .matcher(composed)
        .replaceAll(" ")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /**
   * A name for files and URLs: lower case, letters and digits of any script, everything else one
   * {@code -}. Empty when the name has neither letter nor digit.
   */
  public static String slug(String name) {
    return slug(name, NEITHER_LETTER_NOR_DIGIT);
  }

  /**
   * The same for the path of a file, which keeps each {@code _} between letters and digits: {@code
   * tools/my_tool} gives {@code tools-my_tool}.
   */
  public static String pathSlug(String path) {
    return slug(path, BREAK_IN_PATH);
  }

  private static String slug(String name, Pattern breaks) {
    String lower = Composition.composed(name).toLowerCase(Locale.ROOT);
    String joined = breaks.matcher(lower).replaceAll("-");
    int start = joined.startsWith("-") ? 1 : 0;
    int end = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return start < end ? joined.substring(start, end) : "";
  }

  /**
   * The candidate that a mistyped word most likely stands for: the nearest by edits, as long as no
   * more than a third of the longer word's letters differ. What nobody sees does not count. Of
   * equally near ones the first wins. Texts of more than 200 letters are no words, and near to
   * nothing.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String typed = compared(word);
    String best = null;
    int bestEdits = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      String wanted = compared(candidate);
      int longer = Math.max(typed.length(), wanted.length());
      int allowed = Math.min(longer / 3, bestEdits - 1);
      if (longer > LONGEST_WORD || Math.abs(typed.length() - wanted.length()) > allowed) {
        continue; // the lengths alone are further apart than that
      }
      int edits = edits(typed, wanted);
      if (edits <= allowed) {
        best = candidate;
        bestEdits = edits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** As readers see a name, in small letters; most names need no closer look for that. */
  private static String compared(String name) {
    boolean isPlain = name.chars().allMatch(c -> c > ' ' && c < '\u007F');
    return isPlain ? name.toLowerCase(Locale.ROOT) : folded(seen(name));
  }

  /** A text as messages show it: in quotes, {@link #exact}, and cut if it is long. */
  public static String quoted(String text) {
    return "'" + exact(cut(text, LONGEST_QUOTE)) + "'";
  }

  /** A text itself or, if it has more characters than that, its start with {@code …} behind it. */
  static String cut(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most
        ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
        : text;
  }

  /**
   * A text on one line in which two texts that are not the same do not look the same: a character
   * that nobody sees stands as its code point, {@code Adopt<U+200B>}.
   */
  public static String exact(String text) {
    return HiddenCharacters.shown(text);
  }

  /**
   * A text on one line, with nothing in it that a terminal would obey, or what runs a build: {@code
   * ##vso[task.complete]} becomes {@code # #vso[task.complete]}.
   */
  public static String visible(String text) {
    return LogCommands.broken(HiddenCharacters.harmless(text));
  }

  /** A text or HTML without what makes letters run the other way than they do in their script. */
  public static String inReadingDirection(String text) {
    return HiddenCharacters.withoutOverrides(text);
  }

  /**
   * A text as readers see it: without characters that have no width, and with plain spaces and
   * hyphens. Two names that look the same are so in this form.
   */
  public static String seen(String text) {
    return HiddenCharacters.without(text);
  }

  /** Whether two names look the same to a reader, though they may not be. */
  public static boolean looksLike(String one, String other) {
    return same(seen(one), seen(other));
  }

  private static String plain(String name) {
    return MARKS.matcher(Composition.decomposed(folded(name))).replaceAll("");
  }

  /**
   * The optimal string alignment distance: insertions, deletions, substitutions and swaps of
   * neighbours (F. J. Damerau, "A technique for computer detection and correction of spelling
   * errors", 1964).
   */
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
