package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is all ours, and the files that one run writes to it. Their list is kept in the
 * folder, so that the next run can remove what it no longer writes: the pages of entries that are
 * gone, or that became drafts. Files of other folders are never removed.
 *
 * <p>A file is on the list before it is there, beside those of the last run. So the next run finds
 * the files of one that was cut off, at whatever moment.
 */
public final class OutputFolder {

  private static final String LIST = "files.txt";

  private final Path root;
  private final String folder;
  private final Path list;
  private final NavigableSet<String> paths = new TreeSet<>();
  private final Set<String> folded = new HashSet<>();
  private final NavigableSet<String> listed = new TreeSet<>();
  private boolean isBegun;

  /**
   * @param root where paths start
   * @param folder the folder below it that has the list, a path on each line, and all that is
   *     removed
   */
  public OutputFolder(Path root, String folder) {
    this.root = root;
    this.folder = folder;
    this.list = root.resolve(folder).resolve(LIST);
  }

  /**
   * Writes a file; its path is given from the root, with {@code /}.
   *
   * @throws IOException if it cannot be written; the message names the file
   */
  public void write(String path, byte[] content) throws IOException {
    write(path, Content.of(content));
  }

  /**
   * Writes a file, of which only a piece at a time is in memory.
   *
   * @throws IOException if it cannot be written; the message names the file
   */
  public void write(String path, Content content) throws IOException {
    add(path);
    try {
      OutputFile.write(root.resolve(path), content);
    } catch (IOException e) {
      throw new IOException("%s: %s".formatted(path, e.getMessage()), e);
    }
  }

  /**
   * Puts files on the list that are going to be written, all at once: to open the list for each of
   * them takes longer than to write a small file. Each is still to be written or added.
   */
  public void announce(Collection<String> planned) throws IOException {
    begin();
    List<String> unlisted = planned.stream().filter(listed::add).toList();
    if (!unlisted.isEmpty()) {
      Files.writeString(
          list, lines(unlisted), StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Takes note of a file that somebody else is about to write. */
  public void add(String path) throws IOException {
    announce(List.of(path));
    paths.add(path);
    folded.add(path.toLowerCase(Locale.ROOT)); // for disks on which A.png is a.png
  }

  /** Removes what only former runs have written, and keeps the list of this one. */
  public void replaceFormer() throws IOException {
    begin();
    for (String path : listed) {
      if (!folded.contains(path.toLowerCase(Locale.ROOT))) {
        remove(path);
      }
    }
    writeList(paths);
  }

  /** Reads the list of the last run; one that was cut off may have left half a line. */
  private void begin() throws IOException {
    if (!isBegun) {
      if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
        new String(Files.readAllBytes(list), UTF_8)
            .lines()
            .filter(path -> !path.isBlank())
            .forEach(listed::add);
      }
      writeList(listed);
      isBegun = true;
    }
  }

  private void writeList(NavigableSet<String> all) throws IOException {
    OutputFile.write(list, lines(all).getBytes(UTF_8));
  }

  private static String lines(Collection<String> paths) {
    return paths.stream().map(path -> path + "\n").collect(Collectors.joining());
  }

  /** Removes the folders that a removed file leaves empty, up to the one that is all ours. */
  private static void removeEmpty(Path emptied, Path ours) throws IOException {
    @Nullable Path directory = emptied;
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

  /**
   * Removes a file of ours, and what there is of it while it is written; whoever has changed the
   * list can name no other.
   */
  private void remove(String path) throws IOException {
    try {
      Path ours = root.resolve(folder).toRealPath();
      Path file = root.resolve(path).normalize();
      Path directory = file.getParent();
      if (directory == null || !Files.isDirectory(directory)) {
        return;
      }
      Path real = directory.toRealPath();
      if (real.startsWith(ours)) {
        removeFile(file);
        removeFile(OutputFile.temporary(file));
        removeEmpty(real, ours);
      }
    } catch (InvalidPathException e) {
      return; // then there is no such file
    }
  }

  private static void removeFile(Path file) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
  }
}
