package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether files have changed, without reading them: by their paths, sizes and times. Two
 * stamps of the same files are equal as long as nobody has written, added, renamed or removed one.
 */
public final class FileStamps {

  private static final String GIT = ".git";

  private final SortedMap<String, String> files = new TreeMap<>();

  /** No files yet. */
  public FileStamps() {}

  /** Takes in a file or a folder by itself, there or not; of a link, what it leads to. */
  public FileStamps add(Path file) {
    files.put(file.toString(), stamp(file));
    return this;
  }

  /**
   * Takes in all files in a folder and below, if there is such a folder; but for what git keeps
   * there for itself.
   */
  public FileStamps addAllIn(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new Adding());
    }
    return this;
  }

  /** The stamp of all of them, as hexadecimal digits. */
  public String text() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach((path, stamp) -> digest.update((path + '\0' + stamp + '\n').getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String stamp(Path file) {
    try {
      return stamp(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return "none"; // it is not there, or nobody can read it
    }
  }

  private static String stamp(BasicFileAttributes file) {
    return file.size() + " " + file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private final class Adding extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.endsWith(GIT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file.toString(), attributes.isSymbolicLink() ? stamp(file) : stamp(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      files.put(file.toString(), "unreadable");
      return FileVisitResult.CONTINUE;
    }
  }
}
