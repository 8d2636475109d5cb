package io.github.techradar.cache;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that only this machine knows, in a file that only its user may read. It lies outside of
 * every project, so that nobody can hand it on together with one.
 */
final class Secret {

  private static final int LENGTH = 32;

  private Secret() {}

  /** The secret in a file, which is made if there is none; empty if that cannot be done. */
  static Optional<byte[]> in(Path file) {
    try {
      return read(file);
    } catch (NoSuchFileException e) {
      return made(file);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    return Files.size(file) == LENGTH ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** Two builds may both make one: the file has that of one of them, whole. */
  private static Optional<byte[]> made(Path file) {
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "it has a folder");
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "secret", ".tmp", readableByOwner());
      try {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Files.write(temporary, secret);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return read(file);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static FileAttribute<?>[] readableByOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
