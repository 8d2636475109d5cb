package io.github.techradar.history;

import io.github.techradar.source.FileStamps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells whether git around a folder has moved: whether somebody has committed, tagged, fetched or
 * checked something out. It looks at the times of git's own files and opens no repository.
 */
public final class GitStamp {

  private GitStamp() {}

  /**
   * Takes in the files in which git keeps where it is, if there is a repository around a folder.
   *
   * @param folder the folder that the repository has; a real path
   * @param stamps takes them in
   * @throws IOException if the names of branches and tags cannot be listed
   */
  public static void addTo(FileStamps stamps, Path folder) throws IOException {
    Optional<Path> around = GitFiles.around(folder);
    if (around.isEmpty()) {
      return;
    }
    Path git = GitFiles.folder(around.get());
    Path common = GitFiles.common(git);
    stamps.add(git.resolve("HEAD")).add(git.resolve("index"));
    for (Path state : new Path[] {git, common}) {
      stamps.add(state.resolve("packed-refs")).add(state.resolve("shallow"));
      stamps.addAllIn(state.resolve("refs")).addAllIn(state.resolve("reftable"));
    }
  }
}
