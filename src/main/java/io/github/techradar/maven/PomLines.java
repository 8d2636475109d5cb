package io.github.techradar.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a POM. Maven says where the start tag of an element begins or where it ends, by its
 * version; here is where it begins.
 */
record PomLines(List<String> lines) {

  /** So many lines have the longest start tag that is looked for. */
  private static final int LONGEST_TAG = 20;

  PomLines {
    lines = List.copyOf(lines);
  }

  /** A place in a POM, from 1 on. */
  record Place(int line, int column) {}

  /** Reads a POM; one that cannot be read has no lines. */
  static PomLines of(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      return new PomLines(List.of());
    }
  }

  /** In other encodings than those of Unicode, tags are where they are in UTF-8 all the same. */
  static PomLines of(byte[] pom) {
    Charset charset = isUtf16(pom) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return new PomLines(new String(pom, charset).lines().toList());
  }

  private static boolean isUtf16(byte[] pom) {
    return pom.length > 1
        && ((pom[0] == (byte) 0xFE && pom[1] == (byte) 0xFF)
            || (pom[0] == (byte) 0xFF && pom[1] == (byte) 0xFE));
  }

  /**
   * Where an element begins: the last of its name up to the place that Maven says; else what the
   * line begins with.
   *
   * @param name the name of the element
   * @param line the line that Maven says
   * @param column the column that Maven says; less than 1 if it says none
   */
  Place of(String name, int line, int column) {
    String tag = "<" + name;
    for (int i = line; i > Math.max(0, line - LONGEST_TAG); i--) {
      String text = line(i);
      int end = i == line && column > 0 ? Math.min(column, text.length()) : text.length();
      int found = last(tag, text, end - 1);
      if (found >= 0) {
        return new Place(i, text.codePointCount(0, found) + 1);
      }
    }
    int first = Math.max(0, line(line).indexOf('<'));
    return new Place(line, line(line).codePointCount(0, first) + 1);
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  private static int last(String tag, String text, int from) {
    int found = text.lastIndexOf(tag, from);
    while (found >= 0 && !isWhole(text, found + tag.length())) {
      found = text.lastIndexOf(tag, found - 1);
    }
    return found;
  }

  private static boolean isWhole(String text, int end) {
    return end == text.length() || ">/ \t".indexOf(text.charAt(end)) >= 0;
  }
}
