package io.github.techradar.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a file is to have in it; it can be read more than once, and need not fit into memory. */
@FunctionalInterface
public interface Content {

  /**
   * A new stream of all of it, from its start.
   *
   * @throws IOException if it cannot be read
   */
  InputStream open() throws IOException;

  /** Content that is in memory. */
  static Content of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
