package io.github.techradar.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which images pages and documents show. */
public enum Images {
  /**
   * Those in files beside the entries. One of another host becomes a link to it, for to show it is
   * to tell that host who reads the page.
   */
  LOCAL,
  /** Those of any host too. */
  ANYWHERE;

  /** The word that definitions use: {@code local}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a word of a definition means; empty if it is none. */
  public static Optional<Images> ofWord(String word) {
    return Arrays.stream(values()).filter(images -> images.word().equals(word)).findFirst();
  }
}
