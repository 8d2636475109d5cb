package io.github.techradar.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/** The repository of git that the entries are in. It is only read. */
final class GitRepository implements AutoCloseable {

  private final Repository repository;
  private final RevWalk walk;
  private final RevCommit head;
  private final String prefix;

  private GitRepository(Repository repository, RevWalk walk, RevCommit head, String prefix) {
    this.repository = repository;
    this.walk = walk;
    this.head = head;
    this.prefix = prefix;
  }

  /** A tag and what it names. */
  record Tag(String name, RevCommit commit) {}

  /**
   * Opens the repository around a folder.
   *
   * @return empty if there is none, or the folder was never committed to it
   */
  static Optional<GitRepository> around(Path folder) throws IOException {
    SystemReader.setInstance(new PlainSystem());
    Path real = folder.toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    Repository repository = builder.setMustExist(true).build();
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || repository.isBare()) {
      repository.close();
      return Optional.empty();
    }
    RevWalk walk = new RevWalk(repository);
    RevCommit newest = walk.parseCommit(head);
    Path root = repository.getWorkTree().toPath().toRealPath();
    String way = root.relativize(real).toString().replace('\\', '/');
    GitRepository git = new GitRepository(repository, walk, newest, way.isEmpty() ? "" : way + "/");
    if (way.isEmpty() || TreeWalk.forPath(repository, way, newest.getTree()) != null) {
      return Optional.of(git);
    }
    git.close(); // it is the repository of something else, the folder is none of its
    return Optional.empty();
  }

  Repository repository() {
    return repository;
  }

  /** What the files in the folder started from. */
  RevCommit head() {
    return head;
  }

  /** The way from the root of the repository to the folder, with a slash at its end, or nothing. */
  String prefix() {
    return prefix;
  }

  /** The paths of all files in a commit. */
  Set<String> files(RevCommit commit) throws IOException {
    Set<String> paths = new LinkedHashSet<>();
    try (TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        paths.add(tree.getPathString());
      }
    }
    return paths;
  }

  /** Whether commits are missing because nobody has fetched them. */
  boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** The commit before one, along the first parents: that is how a branch was, merge by merge. */
  Optional<RevCommit> before(RevCommit commit) throws IOException {
    return commit.getParentCount() == 0
        ? Optional.empty()
        : Optional.of(walk.parseCommit(commit.getParent(0)));
  }

  /** The day of a commit (UTC), by the clock of who committed it. */
  static LocalDate day(RevCommit commit) {
    return commit.getCommitterIdent().getWhenAsInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** What was committed last on a day or before it; empty if that is not known. */
  Optional<RevCommit> lastOn(LocalDate day) throws IOException {
    Optional<RevCommit> commit = Optional.of(head);
    while (commit.isPresent() && day(commit.get()).isAfter(day)) {
      commit = before(commit.get());
    }
    return commit;
  }

  /** The commit that a revision means, if it means one. */
  Optional<RevCommit> revision(String name) throws IOException {
    try {
      ObjectId id = repository.resolve(name);
      return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
    } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
      return Optional.empty(); // it means nothing, a tree, or something that nobody has fetched
    }
  }

  /**
   * The tags of commits, oldest first.
   *
   * @param pattern which tags; {@code *} stands for any text, {@code ?} for one character
   */
  List<Tag> tags(String pattern) throws IOException {
    Pattern wanted = Pattern.compile(regex(pattern));
    List<Tag> tags = new ArrayList<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
      String name = ref.getName().substring(Constants.R_TAGS.length());
      if (wanted.matcher(name).matches()) {
        revision(ref.getName()).ifPresent(commit -> tags.add(new Tag(name, commit)));
      }
    }
    tags.sort(
        Comparator.comparing((Tag tag) -> tag.commit().getCommitTime()).thenComparing(Tag::name));
    return tags;
  }

  private static String regex(String pattern) {
    return pattern
        .codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '*' -> ".*";
                  case '?' -> ".";
                  default -> Pattern.quote(Character.toString(c));
                })
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    walk.close();
    repository.close();
  }
}
