package io.github.techradar.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Writes a value to be kept; {@link ValueReader} reads it in the same order. Small numbers take one
 * byte, and so does a letter of most texts.
 */
public final class ValueWriter {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int LAST_OF_LATIN = 0xFF;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A value of nothing. */
  public ValueWriter() {}

  /** Writes a number. */
  public ValueWriter number(int number) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      out.write((rest & SEVEN_BITS) | MORE);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  /** Writes yes or no. */
  public ValueWriter flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  /** Writes a text, whatever its chars are. */
  public ValueWriter text(String text) {
    boolean isLatin = text.chars().allMatch(letter -> letter <= LAST_OF_LATIN);
    number(text.length()).flag(isLatin);
    if (isLatin) {
      out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      ByteBuffer chars = ByteBuffer.allocate(text.length() * Character.BYTES);
      chars.asCharBuffer().put(text);
      out.writeBytes(chars.array());
    }
    return this;
  }

  /**
   * Writes how many things there are, and each of them.
   *
   * @param each writes one
   */
  public <T> ValueWriter all(Collection<T> things, BiConsumer<ValueWriter, T> each) {
    number(things.size());
    things.forEach(thing -> each.accept(this, thing));
    return this;
  }

  /** What was written. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
