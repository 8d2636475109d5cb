package io.github.techradar.app;

import io.github.techradar.imports.PresentEntries;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.EntryFile;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FileContent;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries that are in a folder before something is written there. */
final class WrittenEntries implements PresentEntries {

  private final Path folder;
  private final Map<String, List<String>> byTitle;

  private WrittenEntries(Path folder, Map<String, List<String>> byTitle) {
    this.folder = folder;
    this.byTitle = byTitle;
  }

  /**
   * Looks through a folder.
   *
   * @param folder need not exist
   * @throws IOException if it cannot be read
   */
  static PresentEntries in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new WrittenEntries(
          folder,
          files
              .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
              .sorted(Comparator.comparing((Path f) -> f.toString().length()).thenComparing(f -> f))
              .flatMap(file -> title(file).map(title -> Map.entry(title, file)).stream())
              .collect(
                  Collectors.groupingBy(
                      entry -> Names.folded(entry.getKey()),
                      Collectors.mapping(
                          entry -> SourcePath.of(folder.relativize(entry.getValue())),
                          Collectors.toList()))));
    }
  }

  @Override
  public List<String> ofTitle(String title) {
    return byTitle.getOrDefault(Names.folded(title), List.of());
  }

  @Override
  public boolean has(String path) {
    return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
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
