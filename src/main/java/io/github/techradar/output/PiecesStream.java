package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Texts in UTF-8, one behind the other, each asked for when those before are read. ({@code
 * SequenceInputStream} asks for all that are left when it is closed.)
 */
final class PiecesStream extends InputStream {

  private final Iterator<String> pieces;
  private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

  PiecesStream(Iterator<String> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return hasNext() ? piece.read() : -1;
  }

  @Override
  public int read(byte[] to, int start, int length) {
    if (length == 0) {
      return 0;
    }
    return hasNext() ? piece.read(to, start, length) : -1;
  }

  private boolean hasNext() {
    while (piece.available() == 0 && pieces.hasNext()) {
      piece = new ByteArrayInputStream(pieces.next().getBytes(UTF_8));
    }
    return piece.available() > 0;
  }
}
