package io.github.techradar.source;

import io.github.techradar.cache.BuildCache;
import io.github.techradar.markdown.InParallel;
import io.github.techradar.markdown.TreeReader;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that holds a radar's entries.
 *
 * @param root the folder; it exists
 * @param trees is shown the trees of the entries' bodies, once these are read
 * @param facts has what earlier builds have read of bodies
 */
public record SourceDirectory(Path root, TreeReader trees, BuildCache facts) {

  /** The most bytes that an entry or a definition may have. */
  public static final int LARGEST_FILE = 500_000;

  /** Where AOE's generator, and forks of it, have what their {@code config.json} leaves out. */
  private static final String CONFIG_DEFAULTS = "config.default.json";

  private static final List<String> DEFINITION_NAMES = List.of("radar.yml", "radar.yaml");

  private static final Pattern ALMOST_DEFINITION =
      Pattern.compile("\\.?(tech-?)?radar\\.(ya?ml|json|toml)(\\.txt)?", Pattern.CASE_INSENSITIVE);

  /** A folder whose trees nobody needs, and of which no other build has read anything. */
  public SourceDirectory(Path root) {
    this(root, BuildCache.NONE);
  }

  /** A folder whose trees nobody needs. */
  public SourceDirectory(Path root, BuildCache facts) {
    this(root, TreeReader.NONE, facts);
  }

  /** The definitions beside the entries, readable or not; there should be one at most. */
  public List<Path> definitions() {
    return DEFINITION_NAMES.stream()
        .map(root::resolve)
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * The names of files beside the entries that their authors may take for the definition, and that
   * are none: {@code Radar.yml}, {@code radar.json}. Sorted; empty if there is a definition.
   */
  public List<String> almostDefinitions() {
    if (!definitions().isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> ALMOST_DEFINITION.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(); // whoever reads the entries says so
    }
  }

  /** Reads a definition, wherever it lies. */
  public DefinitionFile readDefinition(Path file) {
    DefinitionFile asWritten = readAsWritten(file);
    return DefinitionFile.isConfig(pathOf(file))
        ? asWritten.fromConfig(defaultsOf(file).map(this::readAsWritten))
        : asWritten;
  }

  private DefinitionFile readAsWritten(Path file) {
    String path = pathOf(file);
    try {
      if (!FileContent.staysInItsFolder(file)) {
        return leadingOut(path);
      }
      return FileContent.read(file, LARGEST_FILE)
          .map(bytes -> DefinitionFile.asWritten(path, bytes))
          .orElseGet(
              () ->
                  unreadableDefinition(
                      path, "the file is larger than any definition should be (500 kB)"));
    } catch (IOException e) {
      return unreadableDefinition(path, reason(e));
    }
  }

  private static DefinitionFile leadingOut(String path) {
    return DefinitionFile.unreadable(
        Problem.of(
            Rule.INVALID_DEFINITION,
            Location.startOf(path),
            "the link leads out of its folder, and only files below that folder are read",
            "Put the file itself there; or let the plugin's configuration name it where it lies."));
  }

  private static DefinitionFile unreadableDefinition(String path, String message) {
    return DefinitionFile.unreadable(
        Problem.of(
            Rule.UNREADABLE_FILE,
            Location.startOf(path),
            message,
            "Make it a readable file, or remove it to have every setting at its default."));
  }

  /** The file beside a definition with what the definition leaves out, if there is one. */
  public static Optional<Path> defaultsOf(Path definition) {
    Path defaults = definition.resolveSibling(CONFIG_DEFAULTS);
    return DefinitionFile.isConfig(definition.toString())
            && !defaults.equals(definition)
            && Files.isRegularFile(defaults)
        ? Optional.of(defaults)
        : Optional.empty();
  }

  /** The way from this folder to a file, with {@code /}, wherever the file lies. */
  public String pathOf(Path file) {
    Path from = root.toAbsolutePath().normalize();
    return SourcePath.of(from.relativize(file.toAbsolutePath().normalize()));
  }

  /**
   * Reads every entry below this folder, sorted by path.
   *
   * @param definition says which files are entries
   * @throws IOException if the folder itself cannot be walked
   */
  public List<EntryFile> readEntries(Definition definition) throws IOException {
    AllValues values = new AllValues();
    KeptFacts kept = new KeptFacts(trees, definition.timeline(), facts);
    List<EntryFinder.FoundFile> found =
        EntryFinder.find(root, definition).stream()
            .filter(file -> !definition.introducesQuadrant(file.path()))
            .toList();
    return InParallel.map(found, file -> read(file, kept, EntryFile::read)).stream()
        .map(values::with)
        .toList();
  }

  /**
   * Reads the files that introduce quadrants, sorted by path.
   *
   * @param definition says which files these are
   * @throws IOException if the folder itself cannot be walked
   */
  public List<EntryFile> readIntroductions(Definition definition) throws IOException {
    KeptFacts kept = new KeptFacts(TreeReader.NONE, List.of(), facts);
    return EntryFinder.find(root, definition).stream()
        .filter(found -> definition.introducesQuadrant(found.path()))
        .map(found -> read(found, kept, EntryFile::readIntroduction))
        .map(file -> EntryLimits.within(file, definition))
        .toList();
  }

  /** A way to read a file from its path and its bytes. */
  private interface Reading {
    EntryFile of(String path, byte[] bytes, KeptFacts facts);
  }

  private static EntryFile read(EntryFinder.FoundFile found, KeptFacts facts, Reading reading) {
    if (found.whyUnreadable().isPresent()) {
      return unreadable(found.path(), found.whyUnreadable().get());
    }
    try {
      return FileContent.read(found.file(), LARGEST_FILE)
          .map(bytes -> reading.of(found.path(), bytes, facts))
          .orElseGet(
              () ->
                  unreadable(found.path(), "the file is larger than any entry should be (500 kB)"));
    } catch (IOException e) {
      return unreadable(found.path(), reason(e));
    }
  }

  private static EntryFile unreadable(String path, String message) {
    return EntryFile.unreadable(
        path,
        Problem.of(
            Rule.UNREADABLE_FILE,
            Location.startOf(path),
            message,
            "Make it a readable file inside the source directory, or exclude it in radar.yml"
                + " (entries: exclude)."));
  }

  static String reason(IOException e) {
    return "the file cannot be read: " + e.getClass().getSimpleName();
  }
}
