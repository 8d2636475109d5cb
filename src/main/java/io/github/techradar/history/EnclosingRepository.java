package io.github.techradar.history;

import io.github.techradar.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.SystemReader;

/**
 * What there is of git around a folder.
 *
 * @param repository the repository that has the folder
 * @param absence why there is none, and what to do about it; otherwise empty
 */
record EnclosingRepository(Optional<GitRepository> repository, String absence)
    implements AutoCloseable {

  /** Nothing that anybody has looked for. */
  static final EnclosingRepository NOTHING = none("");

  private static final String NO_REPOSITORY =
      "the '.git' above the entries leads to no repository; build in a whole clone";
  private static final String FILES_ELSEWHERE =
      "the setting core.worktree of the git repository around the entries names a folder that does"
          + " not have them; mend or remove it";

  private static EnclosingRepository none(String absence) {
    return new EnclosingRepository(Optional.empty(), absence);
  }

  /**
   * Looks around a folder.
   *
   * @throws IOException if there is a repository that cannot be read
   */
  static EnclosingRepository of(Path folder) throws IOException {
    SystemReader.setInstance(new IsolatedGitSystem());
    Path real = folder.toRealPath();
    Optional<Path> around = GitFiles.around(real);
    if (around.isEmpty()) {
      return none(
          "the entries lie in no git repository; build in a clone of the one they are from");
    }
    Path git = GitFiles.folder(around.get());
    if (!Files.isDirectory(git)) {
      return none(NO_REPOSITORY);
    }
    GitFilesCheck.check(git);
    if (!GitFilesCheck.hasHead(git)) {
      return none(NO_REPOSITORY);
    }
    Repository repository;
    try {
      repository = withWorkTree(builder(git).build(), around.get());
    } catch (RepositoryNotFoundException e) {
      return none(NO_REPOSITORY);
    }
    Optional<GitRepository> opened = Optional.empty();
    try {
      String objects = repository.getConfig().getString("extensions", null, "objectFormat");
      if (objects != null && !objects.equals("sha1")) {
        return none(
            "the git repository around the entries has the object format "
                + objects
                + ", and only sha1 can be read");
      }
      if (!repository.isBare() && !hasInWorkTree(repository, real)) {
        return none(FILES_ELSEWHERE);
      }
      opened = open(repository, real);
      return new EnclosingRepository(
          opened,
          opened.isPresent()
              ? ""
              : "the git repository around the entries has no commit of them; commit them first");
    } finally {
      if (opened.isEmpty()) {
        repository.close();
      }
    }
  }

  private static FileRepositoryBuilder builder(Path git) {
    return new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true);
  }

  /**
   * A repository with the files that belong to it. Where {@code .git} is a file, the repository
   * lies elsewhere, and the files are those around {@code .git}: so it is in a worktree, and with
   * {@code git init --separate-git-dir}. Only the setting {@code core.worktree} says otherwise, as
   * in a submodule.
   *
   * @param around the folder that has {@code .git}
   */
  private static Repository withWorkTree(Repository repository, Path around) throws IOException {
    if (!Files.isRegularFile(around.resolve(Constants.DOT_GIT)) || saysItsWorkTree(repository)) {
      return repository;
    }
    try (repository) {
      return builder(repository.getDirectory().toPath()).setWorkTree(around.toFile()).build();
    }
  }

  /** Whether a setting names the files; that of the main repository is not for its worktrees. */
  private static boolean saysItsWorkTree(Repository repository) {
    return repository.getDirectory().equals(repository.getCommonDirectory())
        && repository
                .getConfig()
                .getString(
                    ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_WORKTREE)
            != null;
  }

  /** Whether a folder is among the files of a repository; a setting may lead anywhere. */
  private static boolean hasInWorkTree(Repository repository, Path folder) {
    try {
      return folder.startsWith(repository.getWorkTree().toPath().toRealPath());
    } catch (IOException | InvalidPathException e) {
      return false; // it leads nowhere
    }
  }

  private static Optional<GitRepository> open(Repository repository, Path folder)
      throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || repository.isBare()) {
      return Optional.empty();
    }
    RevCommit newest = repository.parseCommit(head);
    Path root = repository.getWorkTree().toPath().toRealPath();
    String way = SourcePath.of(root.relativize(folder));
    if (way.isEmpty()) {
      return Optional.of(new GitRepository(repository, newest, ""));
    }
    try (TreeWalk there = TreeWalk.forPath(repository, way, newest.getTree())) {
      return there == null
          ? Optional.empty() // it is the repository of something else
          : Optional.of(new GitRepository(repository, newest, way + "/"));
    }
  }

  @Override
  public void close() {
    repository.ifPresent(GitRepository::close);
  }
}
