package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that do not lie in a folder {@code .git} beside the files. */
class GitElsewhereTest {

  private static final String HISTORY =
      """
      2025-01-31, now
      A: Trial, Adopt
      """;

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void twoCommits() {
    root = folder.resolve("repository");
    try (GitFolder git = GitFolder.in(root)) {
      git.entry("a.md", "A", "Trial").definition("editions: [2025-01-31]\n").commit("2025-01-10");
      git.entry("a.md", "A", "Adopt").commit("2025-09-10");
    }
  }

  @Test
  void aFileNamesTheFolderOfGit() throws IOException {
    Files.move(root.resolve(".git"), folder.resolve("elsewhere.git"));
    Fixtures.write(root, ".git", "gitdir: ../elsewhere.git\n");

    assertThat(Told.history(root.resolve("docs/radar"))).isEqualTo(HISTORY);

    Fixtures.write(root, ".git", "gitdir: " + folder.resolve("elsewhere.git") + "\n");

    assertThat(Told.history(root.resolve("docs/radar"))).isEqualTo(HISTORY);
  }

  @Test
  void aSettingNamesTheFilesOfASubmodule() throws IOException {
    Path git = folder.resolve("main/.git/modules/sub");
    Path files = folder.resolve("main/libs/sub");
    Files.createDirectories(git.getParent());
    Files.createDirectories(files.getParent());
    Files.move(root.resolve(".git"), git);
    Files.move(root, files);
    set(git, "worktree = ../../../libs/sub");
    Fixtures.write(files, ".git", "gitdir: ../../.git/modules/sub\n");

    assertThat(Told.history(files.resolve("docs/radar"))).isEqualTo(HISTORY);

    Files.writeString(git.resolve("config"), "[core]\n\trepositoryformatversion = 0\n");

    assertThat(Told.history(files.resolve("docs/radar")))
        .as("without it the files are beside the .git")
        .isEqualTo(HISTORY);
  }

  @Test
  void aSettingNamesFilesThatAreNotBesideGit() throws IOException {
    Path files = folder.resolve("repository/below");
    Files.createDirectories(files);
    Files.move(root.resolve("docs"), files.resolve("docs"));
    set(root.resolve(".git"), "worktree = ../below");

    assertThat(Told.history(files.resolve("docs/radar"))).isEqualTo(HISTORY);
  }

  @Test
  void aWorktreeHasFilesOfItsOwn() throws IOException {
    Path files = worktree(root.resolve(".git"), "../..");

    assertThat(Told.history(files.resolve("docs/radar"))).isEqualTo(HISTORY);

    set(root.resolve(".git"), "worktree = ..");

    assertThat(Told.history(files.resolve("docs/radar")))
        .as("that setting is for the main files alone")
        .isEqualTo(HISTORY);
  }

  @Test
  void aBareRepositoryMayHaveAWorktree() throws IOException {
    Path bare = folder.resolve("bare.git");
    Path files = worktree(root.resolve(".git"), "../..");
    Files.move(root.resolve(".git"), bare);
    FileUtils.delete(root.toFile(), FileUtils.RECURSIVE);
    set(bare, "bare = true");
    Fixtures.write(files, ".git", "gitdir: " + bare.resolve("worktrees/other") + "\n");

    assertThat(Told.history(files.resolve("docs/radar"))).isEqualTo(HISTORY);
  }

  /** What {@code git worktree add} makes, with the files of the newest commit. */
  private Path worktree(Path git, String common) throws IOException {
    Path files = folder.resolve("other");
    try (Stream<Path> all = Files.walk(root.resolve("docs"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Fixtures.write(files, root.relativize(file).toString(), Files.readString(file));
      }
    }
    Path own = git.resolve("worktrees/other");
    Fixtures.write(own, "HEAD", "ref: refs/heads/main\n");
    Fixtures.write(own, "commondir", common + "\n");
    Fixtures.write(own, "gitdir", files.resolve(".git") + "\n");
    Files.copy(git.resolve("index"), own.resolve("index"));
    Fixtures.write(files, ".git", "gitdir: " + own + "\n");
    return files;
  }

  private static void set(Path git, String setting) throws IOException {
    Files.writeString(git.resolve("config"), "[core]\n\t" + setting + "\n");
  }
}
