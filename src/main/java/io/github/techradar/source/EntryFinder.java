package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.SourcePath;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the entries below a folder by the definition's patterns, the introductions of quadrants
 * among them, and what bars the way to them.
 */
final class EntryFinder extends SimpleFileVisitor<Path> {

  private static final String LEADS_OUT = "the link leads out of the source directory";
  private static final char UNDECODABLE = '\uFFFD';

  private final Path root;
  private final EntrySelection selection;
  private final Map<String, FoundFile> found = new TreeMap<>();

  private EntryFinder(Path root, Definition definition) {
    this.root = root;
    this.selection = new EntrySelection(definition);
  }

  /**
   * A file that is to be an entry.
   *
   * @param path its path below the source directory, with {@code /}
   * @param file the same for the file system
   * @param whyUnreadable why it cannot be read, if that is known already
   */
  record FoundFile(String path, Path file, Optional<String> whyUnreadable) {}

  /**
   * Walks a folder, through links that stay inside it.
   *
   * @return the finds, sorted by path
   * @throws IOException if the folder itself cannot be read
   */
  static List<FoundFile> find(Path folder, Definition definition) throws IOException {
    EntryFinder finder = new EntryFinder(folder.toRealPath(), definition);
    Files.walkFileTree(
        finder.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
    return List.copyOf(finder.found.values());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
      throws IOException {
    if (dir.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (selection.excludesAllBelow(relative(dir))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (leadsOutside(dir)) {
      if (!isExcluded(dir)) {
        add(dir, LEADS_OUT);
      }
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (selection.isNamedAsEntry(relative(dir))) {
      add(dir, "this is a directory, not a file");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!isEntry(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (relative(file).indexOf(UNDECODABLE) >= 0) {
      add(
          file,
          "the file's name cannot be read, for this Java takes names for "
              + System.getProperty("sun.jnu.encoding")
              + "; a locale with UTF-8 (LC_ALL=C.UTF-8) may help");
    } else if (attributes.isSymbolicLink()) {
      add(file, "the link leads to nothing");
    } else if (!attributes.isRegularFile()) {
      add(file, "this is not a regular file");
    } else if (leadsOutside(file)) {
      add(file, LEADS_OUT);
    } else {
      String path = relative(file);
      found.put(path, new FoundFile(path, file, Optional.empty()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    if (!isExcluded(file) && (Files.isDirectory(file) || isEntry(file))) {
      boolean loop = e instanceof FileSystemLoopException;
      add(file, loop ? "the link leads back to a folder above it" : SourceDirectory.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private void add(Path file, String whyUnreadable) {
    String path = relative(file);
    found.put(path, new FoundFile(path, file, Optional.of(whyUnreadable)));
  }

  private boolean isEntry(Path file) {
    return selection.isSelected(relative(file));
  }

  private boolean isExcluded(Path file) {
    return selection.isExcluded(relative(file));
  }

  private boolean leadsOutside(Path path) throws IOException {
    return !path.toRealPath().startsWith(root);
  }

  private String relative(Path path) {
    return SourcePath.of(root.relativize(path));
  }
}
