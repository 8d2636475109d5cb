package io.github.techradar.imports.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Texts with some letters lost, doubled or exchanged, as files are that people mended by hand. */
final class SpoiledText {

  private static final String[] PIECES = {
    "\"", "'", ",", ";", ":", "\n", "\r\n", "\r", "\t", " ", "  ", "{", "}", "[", "]", "#", "-",
    "---", "`", "```", "<!--", "-->", "=", "*", "|", "\uFEFF", "\u00A0", "é", "😀", "a", "Z", "1",
    "",
  };

  private SpoiledText() {}

  static String of(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int change = random.nextInt(6); change >= 0; change--) {
      int at = random.nextInt(changed.length() + 1);
      int end = Math.min(changed.length(), at + random.nextInt(4));
      changed.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
    }
    return new String(changed.toString().getBytes(UTF_8), UTF_8); // no half of a character
  }
}
