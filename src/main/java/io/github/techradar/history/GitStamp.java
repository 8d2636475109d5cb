package io.github.techradar.history;

import io.github.techradar.source.FileStamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether git around a folder has moved: whether somebody has committed, tagged, fetched or
 * checked something out. It looks at the times of git's own files and opens no repository.
 */
public final class GitStamp {

  private static final String GIT = ".git";

  /** What a {@code .git} file says before the way to the real folder (gitrepository-layout). */
  private static final String GIT_DIR = "gitdir:";

  private GitStamp() {}

  /**
   * Takes in the files in which git keeps where it is, if there is a repository around a folder.
   *
   * @param folder the folder that the repository has; a real path
   * @param stamps takes them in
   * @throws IOException if the names of branches and tags cannot be listed
   */
  public static void addTo(FileStamps stamps, Path folder) throws IOException {
    Path above = folder;
    while (above != null && !Files.exists(above.resolve(GIT))) {
      above = above.getParent();
    }
    if (above == null) {
      return;
    }
    Path git = leadTo(above.resolve(GIT), GIT_DIR);
    Path common = leadTo(git.resolve("commondir"), ""); // that of a worktree's main repository
    stamps.add(git.resolve("HEAD")).add(git.resolve("index"));
    for (Path state : new Path[] {git, Files.isDirectory(common) ? common : git}) {
      stamps.add(state.resolve("packed-refs")).add(state.resolve("shallow"));
      stamps.addAllIn(state.resolve("refs")).addAllIn(state.resolve("reftable"));
    }
  }

  /** Where a file leads that says so behind a word; a folder, and what says nothing, is itself. */
  private static Path leadTo(Path file, String word) throws IOException {
    @Nullable Path folder = file.getParent();
    if (folder == null || !Files.isRegularFile(file)) {
      return file;
    }
    String text = Files.readString(file).strip();
    try {
      return text.startsWith(word)
          ? folder.resolve(text.substring(word.length()).strip()).normalize()
          : file;
    } catch (InvalidPathException e) {
      return file; // it leads nowhere, which is said when git is read
    }
  }
}
