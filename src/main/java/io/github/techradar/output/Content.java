package io.github.techradar.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a file is to have in it; it can be read more than once, and need not fit into memory. */
@FunctionalInterface
public interface Content {

  /**
   * A new stream of all of it, from its start.
   *
   * @throws IOException if it cannot be read
   */
  InputStream open() throws IOException;

  /**
   * Text in UTF-8, of which only a piece at a time is in memory.
   *
   * @param pieces the text, cut wherever it is; asked for at each reading
   */
  static Content of(Supplier<Stream<String>> pieces) {
    return () -> new PiecesStream(pieces.get().iterator());
  }

  /** Content that is in memory. */
  static Content of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
