package io.github.techradar.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * What git knows of one file of any kind: its content on each day that changed it, along the first
 * parents and through renames.
 */
public final class FileStates {

  private final GitRepository git;
  private final int largest;
  private final boolean onlyNewest;
  private final List<State> states = new ArrayList<>();

  /** The content of the file at the end of a day. */
  public static final class State {

    private final LocalDate day;
    private final String path;
    private final byte[] content;

    private State(LocalDate day, String path, byte[] content) {
      this.day = day;
      this.path = path;
      this.content = content;
    }

    /** The day of the commit (UTC). */
    public LocalDate day() {
      return day;
    }

    /** What the file was called, from the root of the repository. */
    public String path() {
      return path;
    }

    /** Its bytes. */
    public byte[] content() {
      return content.clone();
    }
  }

  /**
   * What was found.
   *
   * @param states oldest first, each with a day of its own; empty if git does not know the file
   * @param isWhole whether the clone has all commits
   * @param absence why git does not know the file; otherwise empty
   */
  public record Result(List<State> states, boolean isWhole, String absence) {

    public Result {
      states = List.copyOf(states);
    }
  }

  private FileStates(GitRepository git, int largest, boolean onlyNewest) {
    this.git = git;
    this.largest = largest;
    this.onlyNewest = onlyNewest;
  }

  /**
   * The states of a file.
   *
   * @param largest in bytes; a larger state is left out
   * @throws IOException if there is a repository that cannot be read
   */
  public static Result of(Path file, int largest) throws IOException {
    return of(file, largest, false);
  }

  /** The newest state of a file alone. */
  public static Result newest(Path file, int largest) throws IOException {
    return of(file, largest, true);
  }

  private static Result of(Path file, int largest, boolean onlyNewest) throws IOException {
    Path real = file.toRealPath();
    Path folder = Optional.ofNullable(real.getParent()).orElse(real);
    try (EnclosingRepository around = EnclosingRepository.of(folder)) {
      if (around.repository().isEmpty()) {
        return new Result(
            List.of(),
            true,
            GitFiles.around(folder).isEmpty()
                ? "it lies in no git repository"
                : "the git repository around it has no commit, or cannot be read");
      }
      GitRepository git = around.repository().get();
      FileStates states = new FileStates(git, largest, onlyNewest);
      states.walk(git.prefix() + real.getFileName());
      Collections.reverse(states.states);
      return new Result(
          states.states, !git.isShallow(), states.states.isEmpty() ? "it is not committed" : "");
    }
  }

  /**
   * From the newest commit back to the first. Where the file was not there for a time, what was
   * there before is an earlier state of it.
   */
  private void walk(String newestPath) throws IOException {
    String path = newestPath;
    RevCommit commit = git.head();
    Optional<ObjectId> content = blob(commit, path);
    Optional<RevCommit> before = git.before(commit);
    while (before.isPresent() && !(onlyNewest && !states.isEmpty())) {
      String pathBefore = path;
      Optional<ObjectId> contentBefore = blob(before.get(), path);
      if (contentBefore.isEmpty() && content.isPresent()) {
        pathBefore = formerPath(before.get(), commit, path).orElse(path);
        contentBefore = blob(before.get(), pathBefore);
      }
      if (content.isPresent() && !content.equals(contentBefore)) {
        add(commit, path, content.get());
      }
      commit = before.get();
      path = pathBefore;
      content = contentBefore;
      before = git.before(commit);
    }
    if (content.isPresent() && !(onlyNewest && !states.isEmpty())) {
      add(commit, path, content.get());
    }
  }

  /** Of one day the last state counts, which is found first; and clocks only run back here. */
  private void add(RevCommit commit, String path, ObjectId content) throws IOException {
    LocalDate day = git.day(commit);
    boolean isEarlier = states.isEmpty() || day.isBefore(states.get(states.size() - 1).day());
    ObjectLoader loader = git.repository().open(content, Constants.OBJ_BLOB);
    if (isEarlier && loader.getSize() <= largest) {
      states.add(new State(day, path, loader.getBytes()));
    }
  }

  private Optional<ObjectId> blob(RevCommit commit, String path) throws IOException {
    try (TreeWalk there = TreeWalk.forPath(git.repository(), path, commit.getTree())) {
      return there == null || !GitRepository.isFile(there.getFileMode(0))
          ? Optional.empty()
          : Optional.of(there.getObjectId(0));
    }
  }

  /** What a file was called in the commit before, if it was renamed. */
  private Optional<String> formerPath(RevCommit before, RevCommit commit, String path)
      throws IOException {
    Repository repository = git.repository();
    try (TreeWalk both = new TreeWalk(repository)) {
      both.setRecursive(true);
      both.addTree(before.getTree());
      both.addTree(commit.getTree());
      RenameDetector renames = new RenameDetector(repository);
      renames.addAll(DiffEntry.scan(both));
      return renames.compute().stream()
          .filter(change -> change.getChangeType() == DiffEntry.ChangeType.RENAME)
          .filter(change -> change.getNewPath().equals(path))
          .map(DiffEntry::getOldPath)
          .findFirst();
    }
  }
}
