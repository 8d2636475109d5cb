package io.github.techradar.history;

import io.github.techradar.source.FileContent;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * Today's entries, held against the newest commit. All paths are those from the root of the
 * repository.
 *
 * @param present those that are there
 * @param skipped those of the newest commit that a sparse checkout has left out
 * @param changes what was done to the newest commit and is not committed yet
 * @param head the files that the newest commit has in the folder, by their paths
 */
record WorkTree(
    List<String> present,
    List<String> skipped,
    List<FileChange> changes,
    Map<String, ObjectId> head) {

  /** How many files are read one behind the other. */
  private static final int BLOCK = 16;

  WorkTree {
    present = List.copyOf(present);
    skipped = List.copyOf(skipped);
    changes = List.copyOf(changes);
    head = Map.copyOf(head);
  }

  /**
   * Looks at the files.
   *
   * @param present the entries that are there
   * @param isEntry whether there can be an entry at a path
   * @param versions takes in what is not committed, and what the files say
   * @param readers let other threads help
   */
  static WorkTree of(
      GitRepository git,
      List<String> present,
      Predicate<String> isEntry,
      FileVersions versions,
      GitReaders readers)
      throws IOException {
    GitRepository.Tree head = git.tree(git.head());
    List<FileChange> changes = new ArrayList<>();
    Map<String, Optional<ObjectId>> today =
        today(git.root(), present, head.links(), versions, readers);
    for (String path : present) {
      Optional<Blob> before =
          Optional.ofNullable(head.files().get(path)).map(id -> new Blob(path, id));
      Optional<Blob> after =
          today.getOrDefault(path, Optional.empty()).map(id -> new Blob(path, id));
      if (after.isPresent() && !after.equals(before)) {
        changes.add(new FileChange(before, after));
      }
    }
    Set<String> gone = new HashSet<>(head.files().keySet());
    gone.removeIf(isEntry.negate());
    present.forEach(gone::remove);
    List<String> skipped =
        gone.isEmpty() ? List.of() : gone.stream().filter(git.skipped()).sorted().toList();
    skipped.forEach(gone::remove);
    head.files()
        .forEach(
            (path, id) -> {
              if (gone.contains(path)) {
                changes.add(FileChange.deleted(new Blob(path, id)));
              }
            });
    return new WorkTree(present, skipped, changes, head.files());
  }

  /** The ids of files as they are now. */
  private static Map<String, Optional<ObjectId>> today(
      Path root,
      List<String> present,
      Set<String> links,
      FileVersions versions,
      GitReaders readers) {
    Map<String, Optional<ObjectId>> ids = new ConcurrentHashMap<>();
    Function<String, Optional<ObjectId>> read =
        path -> isBehind(links, path) ? Optional.empty() : onDisk(root.resolve(path), versions);
    readers.ahead(
        present.size(),
        BLOCK,
        (number, reader) -> ids.put(present.get(number), read.apply(present.get(number))));
    for (String path : present) {
      ids.computeIfAbsent(path, read).ifPresent(id -> versions.add(id, root.resolve(path)));
    }
    return ids;
  }

  /** Whether a path leads through a link or another repository, or is one. */
  private static boolean isBehind(Set<String> links, String path) {
    if (links.isEmpty()) {
      return false;
    }
    int end = path.length();
    while (end > 0 && !links.contains(path.substring(0, end))) {
      end = path.lastIndexOf('/', end - 1);
    }
    return end > 0;
  }

  /** A file as it is now; empty if it cannot be read, which has been said elsewhere. */
  private static Optional<ObjectId> onDisk(Path file, FileVersions versions) {
    try (ObjectInserter.Formatter git = new ObjectInserter.Formatter()) {
      Optional<byte[]> content = FileContent.read(file, SourceDirectory.LARGEST_FILE);
      Optional<ObjectId> id = content.map(bytes -> git.idFor(Constants.OBJ_BLOB, bytes));
      id.ifPresent(known -> versions.ahead(known, content.get()));
      return id;
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
