package io.github.techradar.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts that wait on the disk, so that they need not fit into memory together. Their file is gone
 * with the last who knows this object, or with the program.
 */
final class TextSpool {

  /**
   * Where a text is.
   *
   * @param start its first byte, counted from 0
   * @param length in bytes
   */
  record Piece(long start, int length) {}

  private final FileChannel channel;
  private long end;

  private TextSpool(FileChannel channel) {
    this.channel = channel;
  }

  /** One with no text yet, in a file of a directory that there is. */
  static TextSpool in(Path directory) throws IOException {
    Path file = Files.createTempFile(directory, ".waiting", ".tmp");
    return new TextSpool(FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE));
  }

  /**
   * Keeps a text.
   *
   * @param text of characters up to U+00FF
   */
  Piece add(String text) throws IOException {
    byte[] bytes = text.getBytes(ISO_8859_1);
    Piece piece = new Piece(end, bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      end += channel.write(rest, end);
    }
    return piece;
  }

  /** A text that was kept. */
  String read(Piece piece) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(piece.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, piece.start() + bytes.position()) < 0) {
        throw new EOFException("A file of pages that wait for their skin was cut off.");
      }
    }
    return new String(bytes.array(), ISO_8859_1);
  }
}
