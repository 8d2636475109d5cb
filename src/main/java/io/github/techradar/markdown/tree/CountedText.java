package io.github.techradar.markdown.tree;

import io.github.techradar.markdown.Unreadable.Reason;

/**
 * A text that knows how often its letters are read, and ends a parse that reads them too often.
 *
 * <p>Ordinary Markdown costs a few reads for each letter, however long it is. Shapes that make the
 * parser look through the rest of a paragraph again and again cost as many reads as the paragraph
 * has letters, for each of its letters. What is counted is the same on every machine.
 */
final class CountedText implements CharSequence {

  /** Ordinary texts of any size need fewer than 40. */
  private static final long READS_PER_LETTER = 250;

  /** Short texts may be as hard as they like: this many reads take some milliseconds. */
  private static final long READS_AT_LEAST = 4_000_000;

  private static final int STRETCH = 1_024;

  private final String text;
  private final char[] letters;
  private final int[] readsByStretch;
  private long left;

  CountedText(String text) {
    this.text = text;
    this.letters = text.toCharArray();
    this.readsByStretch = new int[text.length() / STRETCH + 1];
    this.left = Math.max(READS_AT_LEAST, READS_PER_LETTER * text.length());
  }

  @Override
  public char charAt(int index) {
    if (left-- == 0) {
      throw new UnreadableException(Reason.SLOW, mostRead());
    }
    readsByStretch[index / STRETCH]++;
    return letters[index];
  }

  /** From here on letters can be read as often as one likes. */
  void stopCounting() {
    left = Long.MAX_VALUE;
  }

  /** Where the paragraph begins whose letters were read most often; chars from 0. */
  int mostRead() {
    int most = 0;
    for (int i = 1; i < readsByStretch.length; i++) {
      if (readsByStretch[i] > readsByStretch[most]) {
        most = i;
      }
    }
    int before = text.lastIndexOf("\n\n", Math.min(text.length(), most * STRETCH));
    return before < 0 ? 0 : before + 2;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
