package io.github.techradar.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The repository of git that the entries are in. It is only read. Closed, it holds no file open,
 * and can be {@link #reopened} without being looked for again.
 */
final class GitRepository implements AutoCloseable {

  private static final Instant FIRST_TIME = Instant.EPOCH;
  private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59Z");

  private static final AtomicLong OPENINGS = new AtomicLong();

  private final Repository repository;
  private final RevWalk walk;
  private final RevCommit head;
  private final String prefix;
  private final Map<RevCommit, Instant> times = new HashMap<>();
  private final DaysBack days = new DaysBack(this);

  /**
   * @param repository is closed with this
   * @param head what the files in the folder started from
   * @param prefix the way from the root of the repository to the folder, with a slash at its end,
   *     or nothing
   */
  GitRepository(Repository repository, RevCommit head, String prefix) {
    this.repository = repository;
    this.walk = new RevWalk(repository);
    this.head = head;
    this.prefix = prefix;
    OPENINGS.incrementAndGet();
  }

  /**
   * What a commit has in the folder.
   *
   * @param files its files, by their paths from the root of the repository
   * @param links where there are links and other repositories instead
   */
  record Tree(Map<String, ObjectId> files, Set<String> links) {}

  Repository repository() {
    return repository;
  }

  /** The names that it has for commits. */
  Revisions revisions() {
    return new Revisions(repository, walk);
  }

  /** What the files in the folder started from. */
  RevCommit head() {
    return head;
  }

  /** The way from the root of the repository to the folder, with a slash at its end, or nothing. */
  String prefix() {
    return prefix;
  }

  /** Whether a path leads into the folder. */
  boolean has(String path) {
    return path.startsWith(prefix);
  }

  /** The folder that paths in the repository start from. */
  Path root() {
    return repository.getWorkTree().toPath();
  }

  /** What a commit has in the folder. */
  Tree tree(RevCommit commit) throws IOException {
    Map<String, ObjectId> files = new LinkedHashMap<>();
    Set<String> links = new LinkedHashSet<>();
    try (TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      if (!prefix.isEmpty()) {
        tree.setFilter(PathFilter.create(prefix));
      }
      while (tree.next()) {
        if (isFile(tree.getFileMode(0))) {
          files.put(tree.getPathString(), tree.getObjectId(0));
        } else {
          links.add(tree.getPathString());
        }
      }
    }
    return new Tree(files, links);
  }

  /** Whether there is a file, and no folder, link or other repository. */
  static boolean isFile(FileMode mode) {
    return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
  }

  /**
   * Whether a file that is not there was left out by a sparse checkout. Where whole folders are
   * left out of the index too JGit cannot read it, so that any file may be one of these.
   */
  Predicate<String> skipped() throws IOException {
    try {
      DirCache index = repository.readDirCache();
      return path ->
          Optional.ofNullable(index.getEntry(path))
              .filter(DirCacheEntry::isSkipWorkTree)
              .isPresent();
    } catch (CorruptObjectException e) {
      return path -> true;
    }
  }

  /** Whether commits are missing because nobody has fetched them. */
  boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** The commit before one, along the first parents: that is how a branch was, merge by merge. */
  Optional<RevCommit> before(RevCommit commit) throws IOException {
    if (commit.getParentCount() == 0) {
      return Optional.empty();
    }
    RevCommit before = walk.parseCommit(commit.getParent(0));
    time(before); // while its text is there
    return Optional.of(before);
  }

  /** The day of a commit (UTC), by the clock of who committed it. */
  LocalDate day(RevCommit commit) throws IOException {
    return time(commit).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** When a commit was made, by the clock of who committed it. */
  Instant time(RevCommit commit) throws IOException {
    Instant known = times.get(commit);
    if (known == null) {
      walk.parseBody(commit);
      known = written(commit);
      commit.disposeBody(); // its message may be long, and nobody reads it
      times.put(commit, known);
    }
    return known;
  }

  /** The time that a commit names; whoever writes it can write anything, or nothing. */
  private static Instant written(RevCommit commit) {
    try {
      return Optional.ofNullable(commit.getCommitterIdent())
          .map(PersonIdent::getWhenAsInstant)
          .map(time -> time.isAfter(LAST_TIME) ? LAST_TIME : time)
          .map(time -> time.isBefore(FIRST_TIME) ? FIRST_TIME : time)
          .orElse(FIRST_TIME);
    } catch (DateTimeException e) {
      return LAST_TIME; // it is too far away to be told
    }
  }

  /** What was committed last on a day or before it; empty if that is not known. */
  Optional<RevCommit> lastOn(LocalDate day) throws IOException {
    return days.lastOn(day);
  }

  /** This repository, to be read once more after it was closed; it has to be closed again. */
  GitRepository reopened() {
    repository.incrementOpen();
    OPENINGS.incrementAndGet();
    return this;
  }

  /** How often a repository was opened so far, to be looked for or to be read once more. */
  static long openings() {
    return OPENINGS.get();
  }

  /** Closes the files of the repository. What was read of it stays known. */
  @Override
  public void close() {
    walk.close();
    repository.close();
  }
}
