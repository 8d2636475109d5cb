package io.github.techradar.source;

import io.github.techradar.model.FaultBarrier;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code radar.yml}, as far as it could be read.
 *
 * @param settings its keys and values; empty if it could not be read
 * @param problems what is wrong about the reading
 */
public record DefinitionFile(Optional<YamlMap> settings, List<Problem> problems) {

  public DefinitionFile {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a definition from its file's bytes; what is wrong with them is in the result. A file
   * whose name ends in {@code .json} is the configuration of AOE's generator.
   */
  public static DefinitionFile read(String path, byte[] bytes) {
    DefinitionFile file = asWritten(path, bytes);
    return isConfig(path) ? file.fromConfig(Optional.empty()) : file;
  }

  /** Reads keys and values, whatever they mean. */
  static DefinitionFile asWritten(String path, byte[] bytes) {
    return FaultBarrier.around(path, () -> readUnguarded(path, bytes), DefinitionFile::unreadable);
  }

  private static DefinitionFile readUnguarded(String path, byte[] bytes) {
    try {
      SourceText source = SourceText.decode(path, bytes);
      ConflictMarkers.refuse(source, 0, source.lines());
      YamlDocument.Mapping yaml = YamlDocument.read(source, 0, source.text().length());
      List<Problem> problems = new ArrayList<>(yaml.problems());
      problems.addAll(BidiControls.problems(source));
      return new DefinitionFile(Optional.of(yaml.values()), problems);
    } catch (ReadingException e) {
      return unreadable(e.problem());
    }
  }

  /**
   * The definition that the configuration of AOE's generator is.
   *
   * @param defaults what holds where it is silent
   */
  DefinitionFile fromConfig(Optional<DefinitionFile> defaults) {
    List<Problem> all = new ArrayList<>(problems);
    defaults.map(DefinitionFile::problems).ifPresent(all::addAll);
    Optional<AoeConfig> config =
        settings.map(own -> new AoeConfig(own, defaults.flatMap(DefinitionFile::settings)));
    if (all.isEmpty()) {
      config.flatMap(AoeConfig::problem).ifPresent(all::add);
    }
    return new DefinitionFile(config.map(AoeConfig::settings), all);
  }

  /** Whether a file is the configuration of AOE's generator, by its name. */
  static boolean isConfig(String path) {
    return path.endsWith(".json");
  }

  /** The definition of a radar without a file: all defaults. */
  public static DefinitionFile none() {
    YamlMap nothing = new YamlMap(List.of(), Location.startOf("radar.yml"));
    return new DefinitionFile(Optional.of(nothing), List.of());
  }

  /** A file of which nothing is known but what keeps it from being read. */
  public static DefinitionFile unreadable(Problem problem) {
    return new DefinitionFile(Optional.empty(), List.of(problem));
  }

  /** The title that the file gives the radar, whatever else is right or wrong in it. */
  public Optional<String> title() {
    return text("title");
  }

  /** The file with a schema of the team's own that the file names, as it names it. */
  public Optional<String> schema() {
    return text("schema");
  }

  /** The path of the file, as problems have it. */
  public String path() {
    return settings.map(YamlMap::location).map(Location::path).orElse("radar.yml");
  }

  /** Where a setting stands; if it does not, the start of the file that it would stand in. */
  public Location place(String key) {
    return settings
        .map(yaml -> yaml.pair(key).map(pair -> pair.key().location()).orElse(yaml.location()))
        .orElse(Location.startOf("radar.yml"));
  }

  private Optional<String> text(String key) {
    return settings
        .flatMap(yaml -> yaml.value(key))
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text().strip())
        .filter(text -> !text.isEmpty());
  }
}
