package io.github.techradar.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.ReadingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The bytes of an inventory, known to be text in UTF-8, and where they stand. A text of 50 MB is
 * not decoded for that, and a line of 50 MB is counted once.
 */
final class BomText {

  private static final int[] MARK = {0xEF, 0xBB, 0xBF};
  private static final int WIDEST_CHARACTER = 4;

  /** Of eight bytes at once what those have that are no ASCII. */
  private static final long NO_ASCII = 0x8080808080808080L;

  private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8.";

  private final String path;
  private final byte[] bytes;
  private final int start; // behind a byte order mark
  private final int ascii; // how many bytes there are before the first that is no ASCII
  private int counted; // the offset of the place that was asked for last
  private int line = 1;
  private int column = 1;

  private BomText(String path, byte[] bytes, int start) {
    this.path = path;
    this.bytes = bytes;
    this.start = start;
    this.ascii = ascii();
  }

  /**
   * Looks at a file.
   *
   * @throws ReadingException if it is no text, at the first byte that is none
   */
  static BomText of(String path, byte[] bytes) throws ReadingException {
    int start = startsWith(bytes, MARK) ? MARK.length : 0;
    BomText text = new BomText(path, bytes, start);
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw text.failed(0, "the file is encoded as UTF-16", SAVE_AS_UTF_8);
    }
    int bad = text.firstMistake();
    if (bad < text.length()) {
      String value = "0x%02X".formatted(text.at(bad));
      throw text.failed(bad, "the byte " + value + " is not UTF-8", SAVE_AS_UTF_8);
    }
    for (int i = 0; i < Math.min(text.length(), WIDEST_CHARACTER); i++) {
      if (text.at(i) == 0) { // by which parsers of JSON know other encodings
        throw text.failed(i, "the file contains a NUL character", SAVE_AS_UTF_8);
      }
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** The offset of the first byte that is no UTF-8; the length if there is none. */
  private int firstMistake() {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, length()).position(start + ascii);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() - start : length();
  }

  /** How many bytes at the beginning are ASCII, looked at in groups. */
  private int ascii() {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    int next = start;
    while (next <= bytes.length - Long.BYTES && (all.getLong(next) & NO_ASCII) == 0) {
      next += Long.BYTES;
    }
    while (next < bytes.length && bytes[next] >= 0) {
      next++;
    }
    return next - start;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the text starts in the bytes. */
  int start() {
    return start;
  }

  /** How many bytes the text has. */
  int length() {
    return bytes.length - start;
  }

  /** The byte at an offset in the text. */
  int at(int offset) {
    return bytes[start + offset] & 0xFF;
  }

  /** Whether the first letter that is no space is this one. */
  boolean startsWith(char letter) {
    int first = 0;
    while (first < length() && Character.isWhitespace(at(first))) {
      first++;
    }
    return first < length() && at(first) == letter;
  }

  /**
   * The place of the character that starts at an offset in the text. It is counted from the place
   * that was asked for last, so ask for one after the other.
   */
  Location location(long offset) {
    int end = (int) Math.max(0, Math.min(offset, length()));
    if (end < counted) {
      counted = 0;
      line = 1;
      column = 1;
    }
    for (; counted < end; counted++) {
      int letter = at(counted);
      if (letter == '\n' && counted > 0 && at(counted - 1) == '\r') {
        continue; // both end the same line
      }
      if (letter == '\n' || letter == '\r') {
        line++;
        column = 1;
      } else if ((letter & 0xC0) != 0x80) { // all other bytes only complete a character
        column++;
      }
    }
    return new Location(path, line, column);
  }

  /**
   * The same place, if line and column are known as a parser of bytes counts them.
   *
   * @param byteColumn the column, counted in bytes
   */
  Location location(long offset, int lineOfOffset, int byteColumn) {
    return offset <= ascii ? new Location(path, lineOfOffset, byteColumn) : location(offset);
  }

  /** That the file is no inventory. */
  ReadingException failed(long offset, String message, String advice) {
    return new ReadingException(
        Problem.of(Rule.INVALID_INVENTORY, location(offset), message, advice));
  }
}
