package io.github.techradar.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** A file that this plugin writes. */
public final class OutputFile {

  private OutputFile() {}

  /**
   * Writes a whole file or nothing: a reader, or a run that is cut off, sees the old content or the
   * new. A file that has the content already is left alone, its time stamp included.
   *
   * @throws IOException if the folder cannot be made or the file cannot be written
   */
  public static void write(Path file, byte[] content) throws IOException {
    if (isSame(file, content)) {
      Files.deleteIfExists(temporary(file)); // of a run that was cut off
    } else {
      write(file, Content.of(content));
    }
  }

  /** Whether a file has the content; nothing is written to see that. */
  private static boolean isSame(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /**
   * Writes a whole file or nothing, of which only a piece at a time is in memory. The content is
   * read once, for it may be dear to make.
   *
   * @throws IOException if the content cannot be read, the folder cannot be made or the file cannot
   *     be written
   */
  public static void write(Path file, Content content) throws IOException {
    Path temporary = temporary(file);
    Files.deleteIfExists(temporary); // of a run that was cut off
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) { // to be asked costs less than to try to make it
      Files.createDirectories(folder);
    }
    try (InputStream in = content.open()) {
      Files.copy(in, temporary);
      if (!Files.isRegularFile(file) || Files.mismatch(temporary, file) >= 0) {
        move(temporary, file);
      } else {
        Files.delete(temporary);
      }
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /**
   * Where a file is written before it gets its name: {@code .1f2e3d.tmp} beside it. The same at
   * each run, so that the next one finds what a run has left that was cut off; and short, for the
   * file's own name may be as long as names can be.
   */
  static Path temporary(Path file) {
    return folder(file)
        .resolve("." + Integer.toHexString(file.getFileName().toString().hashCode()) + ".tmp");
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING); // the next best that there is
    }
  }
}
