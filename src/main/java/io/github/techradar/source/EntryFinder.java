package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.SourcePath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the entries below a folder by the definition's patterns, the introductions of quadrants
 * among them, and what bars the way to them.
 *
 * <p>Folders are looked into by their real paths first, and only then by links of the file system:
 * an entry that has been found is not found again behind a link to its folder. Behind links a
 * folder is looked into again only where the patterns may select something else than before. So
 * folders that link each other, which have paths without number, take no longer than others.
 */
final class EntryFinder {

  private static final String LEADS_OUT = "the link leads out of the source directory";
  private static final String LEADS_BACK = "the link leads back to a folder above it";
  private static final String IS_HIDDEN = "the link leads to a hidden file";
  private static final char UNDECODABLE = '\uFFFD';

  private final Path root;
  private final EntrySelection selection;
  private final Map<String, FoundFile> found = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final Set<Path> met = new HashSet<>(); // the finds, each by where it really lies
  private final Set<List<?>> visits = new HashSet<>(); // looks into folders
  private final Deque<Place> folders = new ArrayDeque<>();
  private final TreeMap<String, Place> linked = new TreeMap<>();

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

  private enum Kind {
    FILE,
    FOLDER,
    OTHER
  }

  /**
   * A file, a folder or a link.
   *
   * @param way its path, perhaps through links to folders
   * @param real where it lies itself
   */
  private record Place(Path way, Path real) {

    boolean isBehindLink() {
      return !way.equals(real);
    }

    Place resolve(Path name) {
      return new Place(way.resolve(name), real.resolve(name));
    }
  }

  /**
   * Walks a folder, through links that stay inside it.
   *
   * @return the finds, sorted by path
   * @throws IOException if the folder itself cannot be read
   */
  static List<FoundFile> find(Path folder, Definition definition) throws IOException {
    return walk(folder, definition).found();
  }

  /**
   * The same, for those who want to know what was met besides.
   *
   * @throws IOException if the folder itself cannot be read
   */
  static EntryFinder walk(Path folder, Definition definition) throws IOException {
    Path root = folder.toRealPath();
    EntryFinder finder = new EntryFinder(root, definition);
    finder.lookInto(new Place(root, root));
    while (!finder.folders.isEmpty() || !finder.linked.isEmpty()) {
      finder.visit(
          finder.folders.isEmpty()
              ? finder.linked.pollFirstEntry().getValue()
              : finder.folders.pop());
    }
    return finder;
  }

  /** The finds, sorted by path. */
  List<FoundFile> found() {
    return List.copyOf(found.values());
  }

  /** The paths of files that only the ending of their names keeps from being entries, sorted. */
  List<String> missed() {
    return missed.stream().sorted().toList();
  }

  private void visit(Place folder) {
    String path = relative(folder.way());
    if (selection.isNamedAsEntry(path)) {
      add(folder, path, Optional.of("this is a directory, not a file"));
    }
    if (!visits.add(List.of(folder.real(), selection.progress(path)))) {
      return;
    }
    try {
      lookInto(folder);
    } catch (IOException e) {
      if (!selection.isExcluded(path)) {
        add(folder, path, Optional.of(SourceDirectory.reason(e)));
      }
    }
  }

  private void lookInto(Place folder) throws IOException {
    for (Path name : names(folder.real())) {
      Place inside = folder.resolve(name);
      Kind kind = kind(inside.real());
      if (kind == Kind.FOLDER) {
        addFolder(inside);
      } else if (kind == Kind.FILE) {
        addFile(inside, inside.real());
      } else {
        follow(inside);
      }
    }
  }

  /** What is at a path; links are neither files nor folders. */
  private static Kind kind(Path path) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isDirectory() ? Kind.FOLDER : found.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (IOException e) {
      return Kind.OTHER; // whoever follows it finds out
    }
  }

  private static List<Path> names(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(file.getFileName()));
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  private void addFolder(Place folder) {
    String path = relative(folder.way());
    if (!selection.selectsBelow(path)) {
      return;
    }
    if (folder.isBehindLink()) {
      linked.put(path, folder);
    } else {
      folders.add(folder);
    }
  }

  /** Goes where a link leads; what is no link leads to itself. */
  private void follow(Place link) {
    Path real;
    try {
      real = link.real().toRealPath();
    } catch (IOException e) {
      if (isEntry(link)) {
        add(link, relative(link.way()), Optional.of("the link leads to nothing"));
      }
      return;
    }
    if (Files.isDirectory(real)) {
      followToFolder(link, real);
    } else if (!real.startsWith(root) && isEntry(link)) {
      add(link, relative(link.way()), Optional.of(LEADS_OUT));
    } else if (!Files.isRegularFile(real) && isEntry(link)) {
      add(link, relative(link.way()), Optional.of("this is not a regular file"));
    } else {
      addFile(link, real);
    }
  }

  private void followToFolder(Place link, Path real) {
    if (selection.excludesAllBelow(relative(link.way()))) {
      return;
    }
    Optional<String> barred =
        !real.startsWith(root)
            ? Optional.of(LEADS_OUT)
            : Optional.of(LEADS_BACK).filter(back -> link.real().startsWith(real));
    if (barred.isEmpty()) {
      addFolder(new Place(link.way(), real));
    } else if (!selection.isExcluded(relative(link.way()))) {
      add(link, relative(link.way()), barred);
    }
  }

  /** Whether a link shows by a plain name what is hidden. */
  private boolean isHiddenBehind(String link, Path real) {
    return LinkedFiles.isHidden(relative(real)) && !LinkedFiles.isHidden(link);
  }

  /**
   * Adds an entry, or why it is none.
   *
   * @param real where it is read in the end
   */
  private void addFile(Place file, Path real) {
    String path = relative(file.way());
    if (selection.isSelected(path)) {
      boolean isHidden = !real.equals(file.way()) && isHiddenBehind(path, real);
      add(file, path, isHidden ? Optional.of(IS_HIDDEN) : undecodable(path));
    } else if (selection.isMissed(path)) {
      missed.add(path);
    }
  }

  private static Optional<String> undecodable(String path) {
    return path.indexOf(UNDECODABLE) < 0
        ? Optional.empty()
        : Optional.of(
            "the file's name cannot be read, for this Java takes names for "
                + System.getProperty("sun.jnu.encoding")
                + "; a locale with UTF-8 (LC_ALL=C.UTF-8) may help");
  }

  /** Adds what is found for the first time; by its real path it would have been found before. */
  private void add(Place file, String path, Optional<String> whyUnreadable) {
    if (met.add(file.real()) || !file.isBehindLink()) {
      found.put(path, new FoundFile(path, file.way(), whyUnreadable));
    }
  }

  private boolean isEntry(Place file) {
    return selection.isSelected(relative(file.way()));
  }

  private String relative(Path path) {
    return SourcePath.of(root.relativize(path));
  }
}
