package io.github.techradar.usage;

import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inventories in files, each a bill of materials in the JSON of CycloneDX. */
public final class InventoryFiles {

  /** The most bytes that an inventory may have. */
  public static final int LARGEST_FILE = 50_000_000;

  private final PackageNames names = new PackageNames();
  private final List<Inventory> inventories = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private InventoryFiles() {}

  /**
   * Reads inventories. What cannot be read is named, and hides nothing else.
   *
   * @param filesAndFolders files, and folders with files: all below them that end with {@code
   *     .json} are read, sorted by their paths, but for those that are hidden
   * @param root where the paths in problems and inventories start, with {@code ..} of files
   *     elsewhere
   */
  public static InventoryReading read(List<Path> filesAndFolders, Path root) {
    return read(filesAndFolders, root, Map.of());
  }

  /**
   * The same with files that have a better name than their path: where they lie says nothing to
   * anybody else.
   *
   * @param names what problems and inventories are to call a file
   */
  public static InventoryReading read(
      List<Path> filesAndFolders, Path root, Map<Path, String> names) {
    InventoryFiles files = new InventoryFiles();
    for (InventoryFinder.Found found : InventoryFinder.find(filesAndFolders, root)) {
      files.add(found.called(names.getOrDefault(found.file(), found.path())));
    }
    files.tellTwins();
    return new InventoryReading(files.inventories, files.problems, files.unread);
  }

  private void add(InventoryFinder.Found found) {
    InventoryReading reading = read(found);
    inventories.addAll(reading.inventories());
    problems.addAll(reading.problems());
    unread.addAll(reading.unread());
  }

  private InventoryReading read(InventoryFinder.Found found) {
    if (found.whyUnreadable().isPresent()) {
      return CycloneDx.unread(found.path(), found.whyUnreadable().get());
    }
    try {
      return FileContent.read(found.file(), LARGEST_FILE)
          .map(bytes -> CycloneDx.read(found.path(), bytes, names))
          .orElseGet(() -> CycloneDx.unread(found.path(), tooLarge(found.path())));
    } catch (IOException e) {
      return CycloneDx.unread(found.path(), InventoryFinder.unreadable(found.path(), e));
    }
  }

  private static Problem tooLarge(String path) {
    return Problem.of(
        Rule.INVALID_INVENTORY,
        Location.startOf(path),
        "the file is larger than any inventory should be (50 MB)",
        "Make one inventory for each project.");
  }

  /** Says which inventories look as if they were of the same project. */
  private void tellTwins() {
    Map<List<String>, Inventory> firsts = new HashMap<>();
    for (Inventory inventory : inventories) {
      Optional.ofNullable(
              firsts.putIfAbsent(List.of(inventory.project(), inventory.version()), inventory))
          .ifPresent(first -> problems.add(twin(inventory, first)));
    }
  }

  private static Problem twin(Inventory inventory, Inventory first) {
    String version = inventory.version().isEmpty() ? "" : " " + inventory.version();
    return Problem.of(
        Rule.INVALID_INVENTORY,
        Location.startOf(inventory.source()),
        "%s is the project of %s, too"
            .formatted(Names.quoted(inventory.project() + version), Names.quoted(first.source())),
        "Both are read, and count as two projects. Remove one of the files, or have each say its"
            + " own name (metadata.component).");
  }
}
