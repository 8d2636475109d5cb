package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the files of git, there is a message at most, and nobody waits. */
class BrokenGitTest {

  private static final String NO_REPOSITORY =
      "2025-01-31 is known from timelines alone: the '.git' above the entries leads to no"
          + " repository; build in a whole clone";

  @TempDir Path folder;
  private Path git;
  private Path radar;

  @BeforeEach
  void twoCommits() {
    Path root = folder.resolve("repository");
    git = root.resolve(".git");
    radar = root.resolve("docs/radar");
    try (GitFolder repository = GitFolder.in(root)) {
      repository.entry("a.md", "A", "Trial").definition("editions: [2025-01-31]\n");
      repository.commit("2025-01-10");
      repository.entry("a.md", "A", "Adopt").commit("2025-09-10");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "config | [core]\\n\\tbare = false\\n]]]secret | its file 'config' is wrong in line 3",
        "config | secret = x | its file 'config' is wrong in line 1",
        "config | [core | its file 'config' is wrong in line 1",
        "config | [core]\\nbare = perhaps | Invalid boolean value: core.bare=perhaps",
        "config | [core]\\nrepositoryformatversion = 99 | Unknown repository format",
        "config | [include]\\n"
            + "path = /dev/zero | its file 'config' includes one that cannot be read",
        "config | [include]\\n"
            + "path = /etc/passwd | its file 'config' includes one that cannot be read",
        "config | [core]\\nworktree = /nowhere | core.worktree of the git repository",
        "config | [core]\\nworktree = /etc/passwd | names a folder that does not have them",
        "config | [core]\\nworktree = ../docs/other | mend or remove it",
        "config | [core]\\nworktree = ../docs/radar/a.md | mend or remove it",
        "config | [core]\\nworktree = '' | mend or remove it",
        "packed-refs | garbage | packed-refs",
        "shallow | garbage | has bad line",
        "commondir | /nowhere | leads to no repository",
        "HEAD | garbage | leads to no repository",
        "HEAD | '' | leads to no repository",
        "HEAD | ref: ../../../../etc/passwd | leads to no repository",
        "HEAD | 0000000000000000000000000000000000000001 | Missing unknown"
      })
  void aBrokenFileIsNamed(String name, String text, String message) throws IOException {
    Files.writeString(git.resolve(name), text.replace("\\n", "\n").replace("\\t", "\t"));

    assertThat(said()).contains(message).doesNotContain("secret", "root:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "config", "index", "packed-refs", "shallow", "commondir"})
  void aDeviceIsNoFileOfGit(String name) throws IOException {
    Files.deleteIfExists(git.resolve(name));
    Files.createSymbolicLink(git.resolve(name), Path.of("/dev/zero"));

    assertThat(said()).isEqualTo("its '%s' is not a regular file".formatted(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "garbage", "gitdir: ", "gitdir: /dev/zero", "gitdir: \0", "gitdir: ."})
  void aGitFileMaySayAnything(String text) throws IOException {
    Files.move(git, folder.resolve("elsewhere"));
    Files.writeString(git, text);

    assertThat(said()).isEqualTo(NO_REPOSITORY);
  }

  @Test
  void neitherIsALinkToADevice() throws IOException {
    Files.move(git, folder.resolve("elsewhere"));
    Files.createSymbolicLink(git, Path.of("/dev/zero"));

    assertThat(said()).isEqualTo(NO_REPOSITORY);
  }

  @Test
  void filesThatLookLikeARepositoryAreNone() throws IOException {
    Files.createDirectories(radar.resolve("objects"));
    Files.createDirectories(radar.resolve("refs"));
    Files.createSymbolicLink(radar.resolve("HEAD"), Path.of("/dev/zero"));

    assertThat(Told.history(radar)).isEqualTo("2025-01-31, now\nA: Trial, Adopt\n");
  }

  @Test
  void brokenObjectsAreNamed() throws IOException {
    String head = Files.readString(git.resolve("refs/heads/main")).strip();
    Path object = git.resolve("objects").resolve(head.substring(0, 2)).resolve(head.substring(2));
    assertThat(object.toFile().setWritable(true)).isTrue();
    Files.writeString(object, "broken");

    assertThat(said()).contains(head).contains("corrupt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X <x> 9223372036854775807 +0000",
        "X <x> 9223372036854775 +9999",
        "X <x> 99999999999999999999999 +0000",
        "X <x> 99999999999 +0000",
        "X <x> -5 +0000",
        "X <x>",
        "garbage",
        "",
        "\0"
      })
  void aCommitMaySayThatItWasMadeAtAnyTime(String committer) throws IOException {
    try (GitFolder repository = GitFolder.at(radar.resolve("../.."))) {
      repository.commitBy(committer);
    }
    Fixtures.write(radar, "radar.yml", "editions: [2025-01-31, main]\n");

    assertThat(Told.history(radar))
        .contains("2025-01-31", "main")
        .containsPattern("A: \\w+, Adopt");
  }

  /** What is said of the repository: the note, or why nothing can be read. */
  private String said() {
    try {
      return String.join(" ", Told.reading(radar).notes());
    } catch (UncheckedIOException e) {
      return String.valueOf(e.getCause().getMessage());
    }
  }
}
