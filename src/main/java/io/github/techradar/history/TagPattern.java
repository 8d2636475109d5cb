package io.github.techradar.history;

/**
 * A pattern of tags: {@code *} stands for any text, {@code ?} for one character. However many there
 * are of either, a name is matched in steps that grow as both grow.
 */
final class TagPattern {

  private final int[] pattern;

  TagPattern(String pattern) {
    this.pattern = pattern.codePoints().toArray();
  }

  /** Whether a name matches; what a star stands for is made longer only as far as it must be. */
  boolean matches(String name) {
    int[] text = name.codePoints().toArray();
    int at = 0;
    int star = -1;
    int behindStar = 0; // in the text: what stands before it is the star's
    int i = 0;
    while (i < text.length) {
      if (at < pattern.length && pattern[at] == '*') {
        star = at++;
        behindStar = i;
      } else if (at < pattern.length && (pattern[at] == '?' || pattern[at] == text[i])) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++behindStar;
      } else {
        return false;
      }
    }
    while (at < pattern.length && pattern[at] == '*') {
      at++;
    }
    return at == pattern.length;
  }
}
