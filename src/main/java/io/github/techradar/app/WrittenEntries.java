package io.github.techradar.app;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FileContent;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The entries that are in a folder before something is written there. */
final class WrittenEntries {

  private final Path folder;

  /**
   * @param folder need not exist
   */
  WrittenEntries(Path folder) {
    this.folder = folder;
  }

  /** Whether a file is there, and is something else than the entry of a title. */
  boolean hasOther(String path, String title) {
    Path file = folder.resolve(path);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && title(file).filter(there -> Names.same(there, title)).isEmpty();
  }

  private static Optional<String> title(Path file) {
    try {
      return FileContent.read(file, SourceDirectory.LARGEST_FILE)
          .map(bytes -> EntryFile.readFrontMatter("", bytes))
          .flatMap(entry -> EntryValues.of(entry, Definition.DEFAULT).ownTitle());
    } catch (IOException e) {
      return Optional.empty(); // so it is nobody's
    }
  }
}
