package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The decoded text of one file, and the one place that turns offsets into locations.
 *
 * <p>Offsets are 0-based and count Java chars of the text after a byte order mark; locations are
 * 1-based and count what an editor shows.
 */
public final class SourceText {

  private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8.";

  /** In letters; more memory is taken where lines are shorter. */
  private static final int USUAL_LINE = 32;

  private static final int[] NONE = {};

  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final int[] seconds; // the offsets of chars that only complete a character

  SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    int[] starts = new int[text.length() / USUAL_LINE + 1];
    int lines = 1;
    int[] completing = NONE; // most texts have no such character
    int count = 0;
    char before = 0;
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      if (letter == '\n' && before == '\r') {
        starts[lines - 1] = i + 1; // both end the same line
      } else if (isLineBreak(letter)) {
        starts = withSpace(starts, lines);
        starts[lines++] = i + 1;
      } else if (Character.isLowSurrogate(letter) && Character.isHighSurrogate(before)) {
        completing = withSpace(completing, count);
        completing[count++] = i;
      }
      before = letter;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
    this.seconds = Arrays.copyOf(completing, count);
  }

  /** The same numbers, with a place behind the last of them. */
  private static int[] withSpace(int[] numbers, int count) {
    return count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count + 1);
  }

  String path() {
    return path;
  }

  /**
   * Decodes a file.
   *
   * @throws ReadingException if the bytes are not UTF-8 text, at the first byte that is not
   */
  public static SourceText decode(String path, byte[] bytes) throws ReadingException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw notText(Location.startOf(path), "the file is encoded as UTF-16");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    SourceText source = new SourceText(path, out.flip().toString());
    if (result.isError()) {
      String bad = "the byte 0x%02X is not UTF-8".formatted(bytes[in.position()]);
      throw notText(source.at(source.text.length()), bad);
    }
    int nul = source.text.indexOf('\0');
    if (nul >= 0) {
      throw notText(source.at(nul), "the file contains a NUL character");
    }
    return source;
  }

  /** The text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** The location of the character at an offset; an offset at the end is the end of the file. */
  public Location at(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int start = lineStarts[line];
    int column = offset - start - (secondsBefore(offset) - secondsBefore(start));
    return new Location(path, line + 1, column + 1);
  }

  /** Looked up, not counted: one line may have very many values. */
  private int secondsBefore(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The number of lines; a text that ends with a line break has an empty last line. */
  int lines() {
    return lineStarts.length;
  }

  /** The offset at which a line starts; the line is 0-based. */
  public int startOfLine(int line) {
    return lineStarts[line];
  }

  /** The text of a line without its line break; the line is 0-based. */
  String line(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(lineStarts[line], end);
  }

  private static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r';
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

  private static ReadingException notText(Location location, String message) {
    return new ReadingException(Problem.of(Rule.ENCODING, location, message, SAVE_AS_UTF_8));
  }
}
