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
  private final Path base;
  private final FrontEnd frontEnd;

  /**
   * @param base the folder that paths start from, those that are given and those in problems
   */
  InventoryFilesOfMaven(
      MavenSession session, RepositorySystem resolver, FrontEnd frontEnd, Path base) {
    this.repository = new RepositoryFiles(session, resolver);
    this.base = base;
    this.frontEnd = frontEnd;
  }

  /**
   * Reads them.
   *
   * @param texts paths and coordinates; blank ones and nulls count for nothing
   * @throws UnusableException if a repository does not have one
   */
  InventoryReading read(List<@Nullable String> texts) throws UnusableException {
    List<Path> files = new ArrayList<>();
    Map<Path, String> names = new HashMap<>();
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        String name = text.strip();
        boolean isInRepository = RepositoryFiles.isCoordinates(name, base);
        Path file =
            isInRepository
                ? repository.json(name, CLASSIFIER, frontEnd.key(Setting.INVENTORIES))
                : base.resolve(name);
        files.add(file);
        if (isInRepository) { // where a repository keeps it is nobody's business
          names.put(file, name);
        }
      }
    }
    return InventoryFiles.read(files, base, names);
  }
}
