package io.github.techradar.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in UTF-8 that somebody has read as Windows-1252, so that one character became two to four.
 *
 * <p>Such a sequence gives itself away: turned back into bytes it is valid UTF-8, which hardly any
 * other sequence of such characters is.
 */
final class Mojibake {

  private static final int CONTROLS_FROM = 0x80;
  private static final int CONTROLS_TO = 0x9F;

  private final CharsetEncoder windows1252 = Charset.forName("windows-1252").newEncoder();

  /**
   * A spoiled sequence.
   *
   * @param start the offset of its first char
   * @param spoiled how it reads now
   * @param repaired how it should read
   */
  record Finding(int start, String spoiled, String repaired) {}

  /** The first spoiled sequence in a text, from an offset on. */
  Optional<Finding> find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      int length = sequenceLength(byteOf(text.charAt(i)));
      if (length > 1 && i + length <= text.length()) {
        String spoiled = text.substring(i, i + length);
        Optional<String> repaired = repair(spoiled);
        if (repaired.isPresent()) {
          return Optional.of(new Finding(i, spoiled, repaired.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> repair(String spoiled) {
    byte[] bytes = new byte[spoiled.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = byteOf(spoiled.charAt(i));
      if (b < CONTROLS_FROM) {
        return Optional.empty();
      }
      bytes[i] = (byte) b;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // no UTF-8, so the characters are what their author meant
    }
  }

  /** The byte that a wrong decoder has read as a character; -1 if there is none. */
  private int byteOf(char c) {
    if (c < CONTROLS_FROM || (c >= CONTROLS_FROM && c <= CONTROLS_TO)) {
      return c; // the bytes without a character in Windows-1252 pass as controls
    }
    try {
      return windows1252.encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }

  /** The length of a UTF-8 sequence by its first byte (RFC 3629); 0 for no first byte. */
  private static int sequenceLength(int b) {
    if (b >= 0xC2 && b <= 0xDF) {
      return 2;
    }
    if (b >= 0xE0 && b <= 0xEF) {
      return 3;
    }
    return b >= 0xF0 && b <= 0xF4 ? 4 : 0;
  }
}
