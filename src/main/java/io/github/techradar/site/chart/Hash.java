package io.github.techradar.site.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Chance that is the same everywhere and always: that of a text. */
final class Hash {

  private Hash() {}

  /**
   * FNV-1a over the UTF-8 bytes (G. Fowler, L. C. Noll, K.-P. Vo), finished with the 64-bit mix of
   * MurmurHash3 (A. Appleby), for FNV alone spreads short texts badly.
   */
  static long of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
