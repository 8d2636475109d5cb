package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.junit.jupiter.api.Test;

class FolderDiffTest {

  /** Some of them are both files and folders, and git sorts these differently. */
  private static final List<String> PATHS =
      List.of("a", "a.md", "a-b", "a/a", "a/b.md", "a/ü/c", "a0", "b/a/b", "b/a.md", "b/ab/c", "ü");

  private static final List<FileMode> MODES =
      List.of(
          FileMode.REGULAR_FILE,
          FileMode.REGULAR_FILE,
          FileMode.EXECUTABLE_FILE,
          FileMode.SYMLINK,
          FileMode.GITLINK);

  @Test
  void tellsWhatAWalkThroughBothTells() throws IOException {
    Random random = new Random(42);
    List<ObjectId> folders = new ArrayList<>();
    try (Repository git = new InMemoryRepository(new DfsRepositoryDescription("git"));
        GitReader reader = new GitReader(git.newObjectReader())) {
      for (int i = 0; i < 40; i++) {
        ObjectId later = tree(git, random);
        folders.add(later);
        for (ObjectId earlier : folders) {
          assertSameIsTold(git, reader, earlier, later);
          assertSameIsTold(git, reader, later, earlier);
        }
      }
    }
  }

  private static void assertSameIsTold(
      Repository git, GitReader reader, ObjectId earlier, ObjectId later) throws IOException {
    for (String way : List.of("", "a/", "b/a/", "none/")) {
      assertThat(FolderDiff.between(earlier, later, way, reader))
          .as("%s to %s below '%s'", earlier.name(), later.name(), way)
          .isEqualTo(walked(git, earlier, later, way));
    }
  }

  private static ObjectId tree(Repository git, Random random) throws IOException {
    DirCache files = DirCache.newInCore();
    DirCacheBuilder builder = files.builder();
    List<String> chosen = new ArrayList<>();
    for (String path : PATHS) {
      boolean isFree =
          chosen.stream().noneMatch(o -> o.startsWith(path + "/") || path.startsWith(o + "/"));
      if (isFree && random.nextInt(3) > 0) {
        chosen.add(path);
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(MODES.get(random.nextInt(MODES.size())));
        entry.setObjectId(ObjectId.fromString("%040x".formatted(1 + random.nextInt(3))));
        builder.add(entry);
      }
    }
    builder.finish();
    try (ObjectInserter objects = git.newObjectInserter()) {
      ObjectId tree = files.writeTree(objects);
      objects.flush();
      return tree;
    }
  }

  private static List<FileChange> walked(
      Repository git, ObjectId earlier, ObjectId later, String way) throws IOException {
    List<FileChange> changes = new ArrayList<>();
    try (TreeWalk trees = new TreeWalk(git)) {
      trees.addTree(earlier);
      trees.addTree(later);
      trees.setRecursive(true);
      trees.setFilter(
          way.isEmpty()
              ? TreeFilter.ANY_DIFF
              : AndTreeFilter.create(PathFilter.create(way), TreeFilter.ANY_DIFF));
      while (trees.next()) {
        FileChange change = new FileChange(blob(trees, 0), blob(trees, 1));
        if (change.blobs().anyMatch(blob -> blob.path().startsWith(way))) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static Optional<Blob> blob(TreeWalk trees, int side) {
    return GitRepository.isFile(trees.getFileMode(side))
        ? Optional.of(new Blob(trees.getPathString(), trees.getObjectId(side)))
        : Optional.empty();
  }
}
