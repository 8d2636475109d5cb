package io.github.techradar.app;

import io.github.techradar.model.SourcePath;
import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that an import is to read, as people name them: files, or folders of files. */
final class ImportFiles {

  /** In bytes. */
  static final int LARGEST = 50_000_000;

  private static final int MOST = 20_000;

  /** Endings of files that may have a radar, where a folder is named. */
  private static final Set<String> ENDINGS =
      Set.of("csv", "tsv", "json", "yaml", "yml", "toml", "md", "markdown", "html", "htm");

  /** Folders that have no files of authors. */
  private static final Set<String> SKIPPED = Set.of("node_modules", "target");

  private ImportFiles() {}

  /**
   * A file.
   *
   * @param path where it is
   * @param isNamed whether people have named it itself, and not a folder around it
   */
  record Found(Path path, boolean isNamed) {}

  /**
   * All files, those of a folder by their names, numbers in them by their size.
   *
   * @throws UnusableException if something is not there or cannot be read
   */
  static List<Found> in(List<Path> from) throws UnusableException {
    List<Found> files = new ArrayList<>();
    for (Path named : from) {
      Path path = named.toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.isRegularFile(path)) {
        files.add(new Found(path, true));
      } else {
        throw new UnusableException("There is no file and no folder %s.".formatted(path));
      }
    }
    return files.stream().distinct().toList();
  }

  private static List<Found> below(Path folder) throws UnusableException {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, files));
    } catch (IOException e) {
      throw new UnusableException("%s cannot be read: %s".formatted(folder, e.getMessage()), e);
    }
    if (files.size() > MOST) {
      throw new UnusableException(
          "%s has more than %s files. Name the folder or the files that have the radar."
              .formatted(folder, MOST));
    }
    files.sort(Comparator.comparing(file -> byNumbers(SourcePath.of(folder.relativize(file)))));
    return files.stream().map(file -> new Found(file, false)).toList();
  }

  /** A name in which numbers are as long as they can be, so that 9 comes before 10. */
  private static String byNumbers(String name) {
    StringBuilder padded = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    for (char letter : (name.toLowerCase(Locale.ROOT) + '\0').toCharArray()) {
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else {
        padded.append(digits.isEmpty() ? "" : "0".repeat(Math.max(0, 20 - digits.length())));
        padded.append(digits).append(letter);
        digits.setLength(0);
      }
    }
    return padded.toString();
  }

  /**
   * The content of a file.
   *
   * @throws UnusableException if it cannot be read, or is too large
   */
  static byte[] content(Path file) throws UnusableException {
    try {
      Optional<byte[]> content = FileContent.read(file, LARGEST);
      return content.orElseThrow(() -> new IOException("it is larger than 50 MB"));
    } catch (IOException e) {
      throw new UnusableException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Collects what may have a radar. */
  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> files;

    Collector(Path top, List<Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean isSkipped = name.startsWith(".") || SKIPPED.contains(name);
      return isSkipped && !folder.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      boolean mayHaveOne =
          attributes.isRegularFile()
              && !name.startsWith(".")
              && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
      if (mayHaveOne) {
        files.add(file);
      }
      return files.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }
}
