package io.github.techradar.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a value was made of: what kind of value it is, and every text and setting that it
 * depends on. Values of the same key are the same.
 *
 * <p>{@code of("title", "a", "b")} is another key than {@code of("title", "ab")}.
 *
 * @param parts the kind and whatever else it depends on, in a fixed order
 */
public record CacheKey(List<String> parts) {

  public CacheKey {
    parts = List.copyOf(parts);
  }

  /** The key of a value that depends on some texts. */
  public static CacheKey of(String kind, String... texts) {
    List<String> parts = new ArrayList<>(texts.length + 1);
    parts.add(kind);
    parts.addAll(List.of(texts));
    return new CacheKey(parts);
  }

  /**
   * The hash by which values are found (SHA-256). Each part is hashed behind its length, and char
   * by char, for a text may have halves of characters.
   */
  Hash hash() {
    MessageDigest digest = sha256();
    for (String part : parts) {
      ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + part.length() * Character.BYTES);
      bytes.putInt(part.length());
      bytes.asCharBuffer().put(part);
      digest.update(bytes.array());
    }
    return new Hash(ByteBuffer.wrap(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /**
   * A hash.
   *
   * @param bytes all of them; equal to others by what they are
   */
  record Hash(ByteBuffer bytes) {

    /** How many bytes it has. */
    static final int LENGTH = 32;
  }
}
