package io.github.techradar.check.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text in UTF-8 that somebody has read as Windows-1252, so that one character became two to four.
 *
 * <p>Such a sequence gives itself away: turned back into bytes it is valid UTF-8, which hardly any
 * other sequence of such characters is.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CONTROLS_FROM = 0x80;
  private static final int CONTROLS_TO = 0x9F;

  private static final int BYTES = 0x100;
  private static final char NO_CHARACTER = '\uFFFD';

  /** The bytes of Windows-1252 that are neither ASCII nor controls, by their characters. */
  private static final Map<Character, Integer> BYTES_BY_CHARACTER =
      IntStream.range(CONTROLS_FROM, BYTES)
          .boxed()
          .filter(b -> character(b) != NO_CHARACTER)
          .collect(Collectors.toUnmodifiableMap(Mojibake::character, b -> b));

  private Mojibake() {}

  /** The first spoiled sequence in a text, from an offset on. */
  static Optional<SpoiledText> find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char letter = text.charAt(i);
      int length = letter < CONTROLS_FROM ? 0 : sequenceLength(byteOf(letter));
      if (length > 1 && i + length <= text.length()) {
        String spoiled = text.substring(i, i + length);
        Optional<String> repaired = repair(spoiled);
        if (repaired.isPresent()) {
          return Optional.of(new SpoiledText(i, spoiled, repaired.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> repair(String spoiled) {
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
  private static int byteOf(char c) {
    if (c < CONTROLS_FROM || (c >= CONTROLS_FROM && c <= CONTROLS_TO)) {
      return c; // the bytes without a character in Windows-1252 pass as controls
    }
    return BYTES_BY_CHARACTER.getOrDefault(c, -1);
  }

  private static char character(int b) {
    return new String(new byte[] {(byte) b}, WINDOWS_1252).charAt(0);
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
