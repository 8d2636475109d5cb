package io.github.techradar.maven;

import io.github.techradar.app.FrontEnd;
import io.github.techradar.app.Setting;
import io.github.techradar.app.UnusableException;
import io.github.techradar.usage.InventoryFiles;
import io.github.techradar.usage.InventoryReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Inventories by their files and folders, and by the coordinates that builds deploy them under. */
final class InventoryFilesOfMaven {

  private static final String CLASSIFIER = "cyclonedx";

  private final RepositoryFiles repository;
  private final GivenPaths paths;
  private final FrontEnd frontEnd;

  /**
   * @param paths finds the files; paths in problems start at its base
   */
  InventoryFilesOfMaven(
      MavenSession session, RepositorySystem resolver, FrontEnd frontEnd, GivenPaths paths) {
    this.repository = new RepositoryFiles(session, resolver);
    this.paths = paths;
    this.frontEnd = frontEnd;
  }

  /**
   * Reads them.
   *
   * @param texts paths and coordinates; blank ones and nulls count for nothing
   * @throws UnusableException if a repository does not have one, or no file can be called so
   */
  InventoryReading read(List<@Nullable String> texts) throws UnusableException {
    String property = frontEnd.key(Setting.INVENTORIES);
    List<Path> files = new ArrayList<>();
    Map<Path, String> names = new HashMap<>();
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        String name = text.strip();
        boolean isInRepository = RepositoryFiles.isCoordinates(name) && !paths.has(property, name);
        Path file =
            isInRepository ? repository.json(name, CLASSIFIER, property) : paths.of(property, name);
        files.add(file);
        if (isInRepository) { // where a repository keeps it is nobody's business
          names.put(file, name);
        }
      }
    }
    return InventoryFiles.read(files, paths.base(), names);
  }
}
