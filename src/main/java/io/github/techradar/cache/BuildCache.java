package io.github.techradar.cache;

import java.io.IOException;
import java.util.Optional;

/**
 * Values that an earlier build has made, and that this one would make just the same. May be used by
 * several threads.
 *
 * <pre>{@code
 * CacheKey key = CacheKey.of("words", text);
 * byte[] words = cache.find(key).orElseGet(() -> counted(text));
 * cache.keep(key, words);
 * cache.save();
 * }</pre>
 */
public interface BuildCache {

  /** Knows nothing, and keeps nothing. */
  BuildCache NONE =
      new BuildCache() {
        @Override
        public Optional<byte[]> find(CacheKey key) {
          return Optional.empty();
        }

        @Override
        public void keep(CacheKey key, byte[] value) {
          // for nobody
        }

        @Override
        public void save() {
          // there is nothing
        }

        @Override
        public String summary() {
          return "nothing is kept";
        }
      };

  /** The value that was kept for a key; empty if there is none, or none that can be believed. */
  Optional<byte[]> find(CacheKey key);

  /** Keeps a value for the builds to come, if that can be done. */
  void keep(CacheKey key, byte[] value);

  /**
   * Hands what was kept on to the builds to come. Without anything new nothing is written.
   *
   * @throws IOException if it cannot be written; it is made again then
   */
  void save() throws IOException;

  /** What it was good for, in words: {@code 998 of 1000 known from earlier builds}. */
  String summary();
}
