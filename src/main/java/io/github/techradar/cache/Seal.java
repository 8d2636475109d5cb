package io.github.techradar.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells values that this plugin has kept from all others: from damaged ones, from those of another
 * version of the plugin, and from those that somebody puts into the folder to get them onto a page.
 * May be used by several threads.
 */
final class Seal {

  /** How many bytes a seal has. */
  static final int LENGTH = 16;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;
  private final byte[] code;

  /**
   * @param secret known to this machine alone
   * @param code what the values are made by
   */
  Seal(byte[] secret, String code) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
    this.code = code.getBytes(StandardCharsets.UTF_8);
  }

  /** The seal of a value. */
  byte[] of(CacheKey.Hash key, byte[] value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(code.length).array());
      mac.update(code);
      mac.update(key.bytes().duplicate());
      mac.update(value);
      return Arrays.copyOf(mac.doFinal(), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Whether a seal is that of a value. */
  boolean isOf(CacheKey.Hash key, byte[] value, byte[] seal) {
    return MessageDigest.isEqual(of(key, value), seal);
  }
}
