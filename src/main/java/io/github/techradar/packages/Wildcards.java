package io.github.techradar.packages;

/** Texts in which {@code *} stands for any text, an empty one too. */
final class Wildcards {

  static final char ANY = '*';

  private Wildcards() {}

  static boolean isIn(String pattern) {
    return pattern.indexOf(ANY) >= 0;
  }

  /**
   * Whether a pattern matches the whole of a text. A star first stands for as little as possible;
   * only the last one seen is ever tried with more, so that the time grows with the product of the
   * lengths at most.
   */
  static boolean match(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int behindStar = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == ANY) {
        star = p++;
        behindStar = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++behindStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == ANY) {
      p++;
    }
    return p == pattern.length();
  }

  /** How many characters of a pattern stand for themselves. */
  static int literals(String pattern) {
    return (int) pattern.chars().filter(character -> character != ANY).count();
  }

  /**
   * Whether there is a text that both of two patterns match. The time grows with the product of
   * their lengths.
   */
  static boolean meet(String one, String other) {
    boolean[] reached = new boolean[other.length() + 1];
    reached[0] = true;
    for (int j = 0; j < other.length() && other.charAt(j) == ANY; j++) {
      reached[j + 1] = true;
    }
    for (int i = 0; i < one.length(); i++) {
      reached = next(one.charAt(i), other, reached);
    }
    return reached[other.length()];
  }

  /** How far the other pattern may be read when one more character of the first is. */
  private static boolean[] next(char read, String other, boolean[] before) {
    boolean[] reached = new boolean[before.length];
    reached[0] = before[0] && read == ANY;
    for (int j = 1; j < before.length; j++) {
      char last = other.charAt(j - 1);
      boolean isStar = read == ANY || last == ANY;
      reached[j] = isStar ? (before[j] || reached[j - 1]) : (before[j - 1] && read == last);
    }
    return reached;
  }
}
