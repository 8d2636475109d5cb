package io.github.techradar.usage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SourcePath;
import io.github.techradar.source.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that are inventories, or should be. Below a folder no link to another folder is
 * followed, and no link to a file elsewhere.
 */
final class InventoryFinder {

  private static final String JSON = ".json";
  private static final String XML = ".xml";

  /** What XML of CycloneDX says near its beginning, whatever its version. */
  private static final String CYCLONE_DX = "http://cyclonedx.org/schema/bom";

  private static final int BEGINNING = 4_000;

  private static final String MAKE_READABLE = "Make it readable, or take it out of the folder.";

  /** What to do about XML. */
  static final String WRITE_JSON =
      "Have its tool write JSON. The Maven plugin of CycloneDX does so with outputFormat json or all.";

  private final Path root;
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> met = new HashSet<>();

  private InventoryFinder(Path root) {
    this.root = root;
  }

  /**
   * A file.
   *
   * @param path its path, as problems have it
   * @param file the same for the file system
   * @param whyUnreadable why it cannot be read, if that is known already
   */
  record Found(String path, Path file, Optional<Problem> whyUnreadable) {

    /** The same file with another name for problems. */
    Found called(String name) {
      return new Found(name, file, whyUnreadable.map(problem -> problem.in(name)));
    }
  }

  /** The files that are named, and those below the folders that are; each once. */
  static List<Found> find(List<Path> filesAndFolders, Path root) {
    InventoryFinder finder = new InventoryFinder(root);
    for (Path named : filesAndFolders) {
      if (Files.isDirectory(named)) {
        finder.addFolder(named);
      } else if (Files.exists(named)) {
        finder.add(named);
      } else {
        finder.addUnreadable(
            named,
            "there is no such file or folder",
            "Correct the path, or have the inventory made before it is read.");
      }
    }
    return finder.found;
  }

  /** That a file or folder cannot be read. */
  static Problem unreadable(String path, IOException failure) {
    return Problem.of(
        Rule.INVALID_INVENTORY,
        Location.startOf(path),
        "it cannot be read: " + failure.getClass().getSimpleName(),
        MAKE_READABLE);
  }

  private void addFolder(Path folder) {
    Walk walk = new Walk();
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(real, walk);
      for (Path file : walk.files.values()) {
        addBelow(folder.resolve(real.relativize(file)), real);
      }
      walk.failures.forEach(
          (file, failure) -> addUnreadable(folder.resolve(real.relativize(file)), failure));
    } catch (IOException e) {
      addUnreadable(folder, e);
    }
  }

  private void addBelow(Path file, Path folder) {
    try {
      if (hasEnding(file, JSON) && !FileContent.isBelow(folder, file)) {
        addUnreadable(
            file,
            "the link leads out of its folder, and only files below that folder are read",
            "Put the file itself there, or name the file where it lies.");
      } else if (hasEnding(file, JSON)) {
        add(file);
      } else if (hasEnding(file, XML) && isXmlAlone(file)) {
        addUnreadable(file, "this is CycloneDX in XML, and only its JSON is read", WRITE_JSON);
      }
    } catch (IOException e) {
      addUnreadable(file, e);
    }
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static boolean isXmlAlone(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.exists(
            file.resolveSibling(SourcePath.withoutEnding(SourcePath.of(file)) + JSON))) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), ISO_8859_1).contains(CYCLONE_DX);
    }
  }

  private void add(Path file) {
    Path real;
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      addUnreadable(file, e);
      return;
    }
    if (met.add(real)) {
      found.add(new Found(path(file), file, Optional.empty()));
    }
  }

  private void addUnreadable(Path file, IOException failure) {
    found.add(new Found(path(file), file, Optional.of(unreadable(path(file), failure))));
  }

  private void addUnreadable(Path file, String message, String advice) {
    Problem problem =
        Problem.of(Rule.INVALID_INVENTORY, Location.startOf(path(file)), message, advice);
    found.add(new Found(path(file), file, Optional.of(problem)));
  }

  private String path(Path file) {
    return SourcePath.between(root, file);
  }

  /** Looks into folders, but for hidden ones. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Map<String, Path> files = new TreeMap<>();
    private final Map<Path, IOException> failures = new TreeMap<>();
    private boolean isInside;

    private static boolean isHidden(Path file) {
      return String.valueOf(file.getFileName()).startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isLeftOut = isInside && isHidden(folder);
      isInside = true;
      return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean isFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
      if (!isHidden(file) && !isFolder) {
        files.put(SourcePath.of(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      failures.put(file, failure);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      if (failure != null) {
        failures.put(folder, failure);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
