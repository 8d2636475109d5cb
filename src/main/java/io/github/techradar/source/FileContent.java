package io.github.techradar.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The content of files that anybody may have put there. A name can belong to a device that never
 * ends, or be a link to a file that is nobody's business.
 */
public final class FileContent {

  private static final AtomicLong READS = new AtomicLong();

  private FileContent() {}

  /**
   * Reads a file, and no more of it than allowed, whatever size it says it has.
   *
   * @param most how many bytes it may have
   * @return its bytes; empty if there are more
   * @throws IOException if it cannot be read, or is no regular file
   */
  public static Optional<byte[]> read(Path file, int most) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + " is not a regular file");
    }
    READS.incrementAndGet();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(most + 1);
      return content.length > most ? Optional.empty() : Optional.of(content);
    }
  }

  /** How often a file was read so far, so that tests can see that none is read in vain. */
  public static long reads() {
    return READS.get();
  }

  /**
   * Whether a file lies in a folder or below it, also when links are followed.
   *
   * @throws IOException if either does not exist
   */
  public static boolean isBelow(Path folder, Path file) throws IOException {
    return file.toRealPath().startsWith(folder.toRealPath());
  }

  /**
   * Whether a file is where its path says, or a link to another one below the same folder.
   *
   * @throws IOException if it does not exist
   */
  public static boolean staysInItsFolder(Path file) throws IOException {
    @Nullable Path folder = file.toAbsolutePath().getParent();
    return folder == null || isBelow(folder, file);
  }
}
