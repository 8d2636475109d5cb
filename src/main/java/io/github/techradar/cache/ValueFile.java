package io.github.techradar.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of values, of which only the places are in memory. It begins with a mark; each value
 * stands behind its key's hash, its length and its seal. What stands behind a length that cannot be
 * is not read. Threads may find values at once; to add and to copy is for one at a time.
 */
final class ValueFile implements AutoCloseable {

  private static final byte[] MARK = "techradar-cache1".getBytes(StandardCharsets.US_ASCII);

  /** How many bytes stand before a value. */
  private static final int HEAD = CacheKey.Hash.LENGTH + Integer.BYTES + Seal.LENGTH;

  private final FileChannel channel;
  private final Map<CacheKey.Hash, Place> places = new ConcurrentHashMap<>();
  private long end = MARK.length;

  /**
   * Where a value stands.
   *
   * @param offset that of its head, in bytes from 0
   * @param size of it with its head, in bytes
   */
  private record Place(long offset, int size) {}

  private ValueFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file to be read.
   *
   * @throws IOException if there is none, or it cannot be read
   */
  static ValueFile open(Path file) throws IOException {
    ValueFile values = new ValueFile(FileChannel.open(file, StandardOpenOption.READ));
    try {
      values.readPlaces();
      return values;
    } catch (IOException | RuntimeException e) {
      values.close();
      throw e;
    }
  }

  /**
   * Makes a file to be written and read.
   *
   * @throws IOException if there is one, or it cannot be made
   */
  static ValueFile create(Path file) throws IOException {
    ValueFile values =
        new ValueFile(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ));
    try {
      values.write(ByteBuffer.wrap(MARK), 0);
      return values;
    } catch (IOException e) {
      values.close();
      throw e;
    }
  }

  private void readPlaces() throws IOException {
    long size = channel.size();
    if (size < MARK.length || !read(0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
      return;
    }
    while (end + HEAD <= size) {
      ByteBuffer head = read(end, HEAD);
      byte[] hash = new byte[CacheKey.Hash.LENGTH];
      head.get(hash);
      int length = head.getInt();
      if (length < 0 || length > size - end - HEAD || length > Integer.MAX_VALUE - HEAD) {
        return;
      }
      add(new CacheKey.Hash(ByteBuffer.wrap(hash)), HEAD + length);
    }
  }

  private void add(CacheKey.Hash key, int size) {
    places.put(key, new Place(end, size));
    end += size;
  }

  /** The keys of all values. */
  Set<CacheKey.Hash> keys() {
    return places.keySet();
  }

  /** How many bytes the value of a key takes, with what stands before it. */
  int size(CacheKey.Hash key) {
    return place(key).size();
  }

  /** How many bytes all of it takes. */
  long size() {
    return end;
  }

  private Place place(CacheKey.Hash key) {
    return Optional.ofNullable(places.get(key)).orElseThrow();
  }

  /**
   * The value of a key, if its seal is right.
   *
   * @throws IOException if the file cannot be read
   */
  Optional<byte[]> find(CacheKey.Hash key, Seal seal) throws IOException {
    @Nullable Place place = places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    ByteBuffer all = read(place.offset(), place.size());
    byte[] sealed = new byte[Seal.LENGTH];
    byte[] value = new byte[place.size() - HEAD];
    all.position(HEAD - Seal.LENGTH).get(sealed).get(value);
    return Optional.of(value).filter(known -> seal.isOf(key, known, sealed));
  }

  /**
   * Adds a value.
   *
   * @throws IOException if it cannot be written
   */
  void add(CacheKey.Hash key, byte[] value, Seal seal) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(HEAD + value.length);
    all.put(key.bytes().duplicate()).putInt(value.length).put(seal.of(key, value)).put(value);
    write(all.flip(), end);
    add(key, all.limit());
  }

  /**
   * Adds the value that another file has, with the seal that it has there.
   *
   * @throws IOException if it cannot be read or written
   */
  void addFrom(ValueFile other, CacheKey.Hash key) throws IOException {
    Place place = other.place(key);
    write(other.read(place.offset(), place.size()), end);
    add(key, place.size());
  }

  private ByteBuffer read(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        throw new IOException("the file has become shorter");
      }
    }
    return bytes.flip();
  }

  private void write(ByteBuffer bytes, long offset) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes, offset + bytes.position());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
