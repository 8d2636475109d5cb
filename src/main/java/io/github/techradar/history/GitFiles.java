package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.jspecify.annotations.Nullable;

/**
 * Where git has its files. Every goal asks, to see whether anything has changed, so nothing here
 * needs JGit.
 */
final class GitFiles {

  /** Of a file with nothing in it but the way to a folder or a commit, in bytes. */
  static final int LARGEST_LINK = 100_000;

  /** What a {@code .git} file says before the way to the real folder (gitrepository-layout). */
  private static final String GIT_DIR = "gitdir:";

  private GitFiles() {}

  /**
   * The nearest folder that has a {@code .git}. Only that is looked for: what looks like a
   * repository without a {@code .git} may be files that somebody has committed to be taken for one.
   *
   * @param folder where to begin
   */
  static Optional<Path> around(Path folder) {
    @Nullable Path above = folder;
    while (above != null && !hasGit(above)) {
      above = above.getParent();
    }
    return Optional.ofNullable(above);
  }

  private static boolean hasGit(Path folder) {
    Path git = folder.resolve(Constants.DOT_GIT);
    return Files.isDirectory(git) ? Files.exists(git.resolve("HEAD")) : Files.exists(git);
  }

  /** Where git has its files for a folder with a {@code .git}; need not exist. */
  static Path folder(Path around) throws IOException {
    return leadTo(around.resolve(Constants.DOT_GIT), GIT_DIR);
  }

  /** The same for what a worktree shares with its main repository. */
  static Path common(Path git) throws IOException {
    Path common = leadTo(git.resolve("commondir"), "");
    return Files.isDirectory(common) ? common : git;
  }

  /** Where a file leads that says so behind a word; a folder, and what says nothing, is itself. */
  private static Path leadTo(Path file, String word) throws IOException {
    @Nullable Path folder = file.getParent();
    if (folder == null || !Files.isRegularFile(file)) {
      return file;
    }
    String text =
        FileContent.read(file, LARGEST_LINK)
            .map(bytes -> new String(bytes, UTF_8))
            .orElse("")
            .strip();
    try {
      return text.startsWith(word)
          ? folder.resolve(text.substring(word.length()).strip()).normalize()
          : file;
    } catch (InvalidPathException e) {
      return file; // it leads nowhere, which is said when git is read
    }
  }
}
