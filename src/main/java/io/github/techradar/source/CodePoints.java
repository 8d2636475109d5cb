package io.github.techradar.source;

/** The code points of a text, where each of them starts in Java chars. */
final class CodePoints {

  private final int[] offsets;

  private CodePoints(int[] offsets) {
    this.offsets = offsets;
  }

  static CodePoints of(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new CodePoints(new int[0]);
    }
    int[] offsets = new int[count + 1];
    for (int i = 1; i <= count; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
    }
    return new CodePoints(offsets);
  }

  /** The offset of a code point or of the end; both count from 0. */
  int offset(int index) {
    return offsets.length == 0 ? index : offsets[index];
  }
}
