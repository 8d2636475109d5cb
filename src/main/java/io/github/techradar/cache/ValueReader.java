package io.github.techradar.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a value that a {@link ValueWriter} has written, in the same order. */
public final class ValueReader {

  private static final int SEVEN_BITS = 0x7F;
  private static final int BITS = 7;

  private final ByteBuffer bytes;

  private ValueReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Reads a value.
   *
   * @param reading reads all of it, in the order in which it was written
   * @return empty if it is not such a value
   */
  public static <T> Optional<T> read(byte[] bytes, Function<ValueReader, T> reading) {
    ValueReader reader = new ValueReader(bytes);
    try {
      T value = reading.apply(reader);
      return reader.bytes.hasRemaining() ? Optional.empty() : Optional.of(value);
    } catch (RuntimeException e) { // it ends too early, or says what cannot be
      return Optional.empty();
    }
  }

  /** Reads a number. */
  public int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes.get();
      number |= (next & SEVEN_BITS) << shift;
      shift += BITS;
    } while (next < 0);
    return number;
  }

  /** Reads yes or no. */
  public boolean flag() {
    return number() == 1;
  }

  /** Reads a text. */
  public String text() {
    int length = number();
    boolean isLatin = flag();
    byte[] letters = take(isLatin ? length : Math.multiplyExact(length, Character.BYTES));
    return isLatin
        ? new String(letters, StandardCharsets.ISO_8859_1)
        : ByteBuffer.wrap(letters).asCharBuffer().toString();
  }

  private byte[] take(int length) {
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalArgumentException("so many bytes are not there: " + length);
    }
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  /**
   * Reads some things.
   *
   * @param each reads one
   */
  public <T> List<T> all(Function<ValueReader, T> each) {
    int count = number();
    if (count < 0 || count > bytes.remaining()) { // none takes less than a byte
      throw new IllegalArgumentException("so many are not there: " + count);
    }
    List<T> things = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      things.add(each.apply(this));
    }
    return things;
  }
}
