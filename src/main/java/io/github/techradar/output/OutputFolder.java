package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is all ours, and the files that one run writes to it. Their list is kept in the
 * folder, so that the next run can remove what it no longer writes: the pages of entries that are
 * gone, or that became drafts. Files of other folders are never removed.
 */
public final class OutputFolder {

  private static final String LIST = "files.txt";

  private final Path root;
  private final String folder;
  private final SortedSet<String> paths = new TreeSet<>();
  private final Set<String> folded = new HashSet<>();

  /**
   * @param root where paths start
   * @param folder the folder below it that has the list, a path on each line, and all that is
   *     removed
   */
  public OutputFolder(Path root, String folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Writes a file; its path is given from the root, with {@code /}. */
  public void write(String path, byte[] content) throws IOException {
    write(path, Content.of(content));
  }

  /** Writes a file, of which only a piece at a time is in memory. */
  public void write(String path, Content content) throws IOException {
    OutputFile.write(root.resolve(path), content);
    add(path);
  }

  /** Takes note of a file that somebody else writes. */
  public void add(String path) {
    paths.add(path);
    folded.add(path.toLowerCase(Locale.ROOT)); // for disks on which A.png is a.png
  }

  /** Removes what only the last run has written, and keeps the list of this one. */
  public void replaceFormer() throws IOException {
    Path list = root.resolve(folder).resolve(LIST);
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      for (String path : List.of(Files.readString(list).split("\n", -1))) {
        if (!folded.contains(path.toLowerCase(Locale.ROOT))) {
          remove(path);
        }
      }
    }
    OutputFile.write(list, (String.join("\n", paths) + "\n").getBytes(UTF_8));
  }

  /** Removes the folders that a removed file leaves empty, up to the one that is all ours. */
  private static void removeEmpty(@Nullable Path emptied, Path ours) throws IOException {
    Path directory = emptied;
    while (directory != null && directory.startsWith(ours) && !directory.equals(ours)) {
      try (Stream<Path> rest = Files.list(directory)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(directory);
      directory = directory.getParent();
    }
  }

  /** Removes a file of ours; whoever has changed the list can name no other. */
  private void remove(String path) throws IOException {
    try {
      Path ours = root.resolve(folder).toRealPath();
      Path file = root.resolve(path).normalize();
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && file.toRealPath().startsWith(ours)) {
        Files.delete(file);
        removeEmpty(file.getParent(), root.resolve(folder));
      }
    } catch (InvalidPathException e) {
      return; // then there is no such file
    }
  }
}
