package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder that holds a radar's entries.
 *
 * @param root the folder; it exists
 */
public record SourceDirectory(Path root) {

  private static final List<String> DEFINITION_NAMES = List.of("radar.yml", "radar.yaml");

  /** The definition beside the entries, if there is one. */
  public Optional<Path> definition() {
    return DEFINITION_NAMES.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** Reads a definition, wherever it lies. */
  public DefinitionFile readDefinition(Path file) {
    String path =
        slashed(root.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()));
    try {
      return DefinitionFile.read(path, Files.readAllBytes(file));
    } catch (IOException e) {
      return DefinitionFile.unreadable(path, unreadable(path, reason(e)));
    }
  }

  /**
   * Reads every entry below this folder, sorted by path.
   *
   * @param definition says which files are entries
   * @throws IOException if the folder itself cannot be walked
   */
  public List<EntryFile> readEntries(Definition definition) throws IOException {
    Finder finder = new Finder(root.toRealPath(), definition);
    Files.walkFileTree(
        finder.root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
    List<EntryFile> entries = new ArrayList<>();
    finder.found.forEach((path, trouble) -> entries.add(readEntry(path, trouble)));
    return List.copyOf(entries);
  }

  private EntryFile readEntry(String path, Optional<String> trouble) {
    if (trouble.isPresent()) {
      return EntryFile.unreadable(path, unreadable(path, trouble.get()));
    }
    try {
      return EntryFile.read(path, Files.readAllBytes(root.resolve(path)));
    } catch (IOException e) {
      return EntryFile.unreadable(path, unreadable(path, reason(e)));
    }
  }

  private static Problem unreadable(String path, String message) {
    return Problem.of(
        Rule.UNREADABLE_FILE,
        Location.startOf(path),
        message,
        "Make it a readable file inside the source directory, or exclude it in radar.yml"
            + " (entries: exclude).");
  }

  private static String reason(IOException e) {
    return "the file cannot be read: " + e.getClass().getSimpleName();
  }

  private static String slashed(Path relative) {
    return relative.toString().replace(File.separatorChar, '/');
  }

  /** Collects what matches the definition's patterns, with what is in the way of reading it. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<FilePattern> include;
    private final List<FilePattern> exclude;
    private final Map<String, Optional<String>> found = new TreeMap<>();

    Finder(Path root, Definition definition) {
      this.root = root;
      this.include = definition.include().stream().map(FilePattern::new).toList();
      this.exclude = definition.exclude().stream().map(FilePattern::new).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      if (leadsOutside(dir)) {
        return add(dir, "the link leads out of the source directory", FileVisitResult.SKIP_SUBTREE);
      }
      return isEntry(dir)
          ? add(dir, "this is a directory, not a file", FileVisitResult.CONTINUE)
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isEntry(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (!attributes.isRegularFile()) {
        return add(file, "this is not a regular file", FileVisitResult.CONTINUE);
      }
      if (leadsOutside(file)) {
        return add(file, "the link leads out of the source directory", FileVisitResult.CONTINUE);
      }
      found.put(relative(file), Optional.empty());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String reason =
          e instanceof FileSystemLoopException
              ? "the link leads back to a folder above it"
              : reason(e);
      boolean folder = Files.isDirectory(file);
      return isEntry(file) || folder
          ? add(file, reason, FileVisitResult.CONTINUE)
          : FileVisitResult.CONTINUE;
    }

    private FileVisitResult add(Path path, String trouble, FileVisitResult next) {
      found.put(relative(path), Optional.of(trouble));
      return next;
    }

    private boolean isEntry(Path path) {
      String relative = relative(path);
      return include.stream().anyMatch(pattern -> pattern.matches(relative))
          && exclude.stream().noneMatch(pattern -> pattern.matches(relative));
    }

    private boolean leadsOutside(Path path) throws IOException {
      return !path.toRealPath().startsWith(root);
    }

    private String relative(Path path) {
      return slashed(root.relativize(path));
    }
  }
}
