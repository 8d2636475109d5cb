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
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Reading order: accents and case decide only where all else is equal. */
  public static final Comparator<String> READING_ORDER =
      Comparator.comparing(Names::plain).thenComparing(Comparator.naturalOrder());

  private Names() {}

  /** Whether two names are the same to a reader: case and surrounding or repeated space aside. */
  public static boolean same(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  /** The form of a name by which {@link #same} compares. */
  public static String folded(String name) {
    if (isFolded(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String composed = Composition.composed(name.strip());
    return SPACES
        .matcher(composed)
        .replaceAll(" ")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a name is in that form but for its case, as most names are. */
  private static boolean isFolded(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter < ' ' || letter >= '\u007F' || (letter == ' ' && before == ' ')) {
        return false;
      }
      before = letter;
    }
    return before != ' ' || name.isEmpty();
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

  /** A text whose letters have no accents. */
  public static String withoutAccents(String text) {
    return MARKS.matcher(Composition.decomposed(text)).replaceAll("");
  }

  /**
   * The candidate that a mistyped word most likely stands for: the nearest by edits, as long as no
   * more than a third of the longer word's letters differ. What nobody sees does not count. Of
   * equally near ones the first wins. Texts of more than 200 letters are no words, and near to
   * nothing.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return new NearNames(candidates).nearest(word);
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
    String folded = folded(name);
    String decomposed = Composition.decomposed(folded);
    return decomposed.equals(folded) && isFolded(folded)
        ? folded
        : MARKS.matcher(decomposed).replaceAll("");
  }
}
