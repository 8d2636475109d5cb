package io.github.techradar.site.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;

/**
 * Packs bytes in the format that PNG wants (RFC 1950 and 1951), always in the same way. The JDK
 * leaves that to a library of the machine, of which there are several that find different
 * repetitions.
 *
 * <p>What repeats is looked for at three places: right before, in the row above, and where the same
 * three bytes were last. The codes are those that the format has without a table.
 */
final class Deflate {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32_768;

  /** A longer way than this takes more bits than the shortest repetition is worth. */
  private static final int FAR = 1_024;

  private static final int HASH_BITS = 15;

  /** The method, with a window of 32 KiB, and no dictionary. */
  private static final byte[] START = {0x78, 0x01};

  private static final int END_OF_BLOCK = 256;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final byte[] data;
  private final int row;
  private final int[] places = new int[1 << HASH_BITS];
  private int waiting;
  private int bits;

  private Deflate(byte[] data, int row) {
    this.data = data;
    this.row = row;
  }

  /**
   * Packs bytes.
   *
   * @param row how many make a row
   */
  static byte[] zlib(byte[] data, int row) {
    return new Deflate(data, row).pack();
  }

  private byte[] pack() {
    out.writeBytes(START);
    put(1, 1); // the last block
    put(1, 2); // codes without a table
    for (int at = 0; at < data.length; ) {
      int distance = distance(at);
      int length = length(at, distance);
      if (length >= (distance > FAR ? SHORTEST + 1 : SHORTEST)) {
        repeat(length, distance);
      } else {
        length = 1;
        symbol(data[at] & 0xFF);
      }
      for (int end = at + length; at < end; at++) {
        remember(at);
      }
    }
    symbol(END_OF_BLOCK);
    put(0, 7); // fills the last byte
    Adler32 sum = new Adler32();
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    return out.toByteArray();
  }

  /** How far back the longest repetition begins; of equally long ones the nearest. */
  private int distance(int at) {
    int best = 1;
    int longest = length(at, best);
    int last = at + SHORTEST <= data.length ? at + 1 - places[hash(at)] : 0;
    for (int distance : new int[] {StrictMath.min(last, row), StrictMath.max(last, row)}) {
      int length = length(at, distance);
      if (length > longest) {
        longest = length;
        best = distance;
      }
    }
    return best;
  }

  /** How many bytes are the same as those so far back. */
  private int length(int at, int distance) {
    if (distance <= 0 || distance > at || distance > FARTHEST) {
      return 0;
    }
    int most = StrictMath.min(LONGEST, data.length - at);
    int length = 0;
    while (length < most && data[at + length] == data[at + length - distance]) {
      length++;
    }
    return length;
  }

  /** Places count from 1; 0 is none. */
  private void remember(int at) {
    if (at + SHORTEST <= data.length) {
      places[hash(at)] = at + 1;
    }
  }

  private int hash(int at) {
    int bytes = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF);
    return (bytes * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
  }

  /** A repetition: the code of its length, that of its distance, and what these leave open. */
  private void repeat(int length, int distance) {
    if (length == LONGEST) {
      symbol(285);
    } else {
      int rest = length - SHORTEST;
      int open = StrictMath.max(0, width(rest) - 3);
      symbol(257 + 4 * open + (rest >> open));
      put(rest & ((1 << open) - 1), open);
    }
    int rest = distance - 1;
    int open = StrictMath.max(0, width(rest) - 2);
    reversed(2 * open + (rest >> open), 5);
    put(rest & ((1 << open) - 1), open);
  }

  private static int width(int value) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(value);
  }

  /** A byte, the code of a length, or the end. */
  private void symbol(int symbol) {
    if (symbol < 144) {
      reversed(0x30 + symbol, 8);
    } else if (symbol < END_OF_BLOCK) {
      reversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      reversed(symbol - END_OF_BLOCK, 7);
    } else {
      reversed(0xC0 + symbol - 280, 8);
    }
  }

  /** Codes begin with their highest bit, unlike numbers. */
  private void reversed(int code, int count) {
    put(Integer.reverse(code) >>> (Integer.SIZE - count), count);
  }

  private void put(int value, int count) {
    waiting |= value << bits;
    bits += count;
    while (bits >= Byte.SIZE) {
      out.write(waiting);
      waiting >>>= Byte.SIZE;
      bits -= Byte.SIZE;
    }
  }
}
