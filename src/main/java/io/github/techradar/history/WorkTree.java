package io.github.techradar.history;

import io.github.techradar.source.FileContent;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
record WorkTree(List<String> present, List<String> skipped, List<FileChange> changes) {

  WorkTree {
    present = List.copyOf(present);
    skipped = List.copyOf(skipped);
    changes = List.copyOf(changes);
  }

  /**
   * Looks at the files.
   *
   * @param present the entries that are there
   * @param isEntry whether there can be an entry at a path
   * @param versions takes in what is not committed
   */
  static WorkTree of(
      GitRepository git, List<String> present, Predicate<String> isEntry, FileVersions versions)
      throws IOException {
    GitRepository.Tree head = git.tree(git.head());
    List<FileChange> changes = new ArrayList<>();
    for (String path : present) {
      Optional<Blob> before =
          Optional.ofNullable(head.files().get(path)).map(id -> new Blob(path, id));
      Optional<Blob> after =
          isBehind(head.links(), path)
              ? Optional.empty() // another repository's, or that of another path
              : onDisk(git.root(), path, versions);
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
    return new WorkTree(present, skipped, changes);
  }

  private static boolean isBehind(Set<String> links, String path) {
    return links.stream().anyMatch(link -> path.equals(link) || path.startsWith(link + "/"));
  }

  /** A file as it is now; empty if it cannot be read, which has been said elsewhere. */
  private static Optional<Blob> onDisk(Path root, String path, FileVersions versions) {
    Path file = root.resolve(path);
    try (ObjectInserter.Formatter git = new ObjectInserter.Formatter()) {
      Optional<byte[]> content = FileContent.read(file, SourceDirectory.LARGEST_FILE);
      Optional<ObjectId> id = content.map(bytes -> git.idFor(Constants.OBJ_BLOB, bytes));
      id.ifPresent(known -> versions.add(known, content.get()));
      return id.map(known -> new Blob(path, known));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
