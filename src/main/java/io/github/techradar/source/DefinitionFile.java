package io.github.techradar.source;

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
   * The content of a file.
   *
   * @param path its path, for messages
   */
  record Content(String path, byte[] bytes) {

    YamlDocument.Mapping yaml() throws ReadingException {
      SourceText source = SourceText.decode(path, bytes);
      return YamlDocument.read(source, 0, source.text().length());
    }
  }

  /**
   * Reads a definition from its file's bytes; what is wrong with them is in the result. A file
   * whose name ends in {@code .json} is the configuration of AOE's generator.
   */
  public static DefinitionFile read(String path, byte[] bytes) {
    return read(new Content(path, bytes), Optional.empty());
  }

  /** The same with what holds where the configuration of AOE's generator is silent. */
  static DefinitionFile read(Content file, Optional<Content> defaults) {
    try {
      YamlDocument.Mapping yaml = file.yaml();
      return isConfig(file.path())
          ? readConfig(yaml, defaults)
          : new DefinitionFile(Optional.of(yaml.values()), yaml.problems());
    } catch (ReadingException e) {
      return unreadable(e.problem());
    }
  }

  private static DefinitionFile readConfig(YamlDocument.Mapping own, Optional<Content> defaults)
      throws ReadingException {
    List<Problem> problems = new ArrayList<>(own.problems());
    Optional<YamlMap> others = Optional.empty();
    if (defaults.isPresent()) {
      YamlDocument.Mapping yaml = defaults.get().yaml();
      problems.addAll(yaml.problems());
      others = Optional.of(yaml.values());
    }
    AoeConfig config = new AoeConfig(own.values(), others);
    config.problem().ifPresent(problems::add);
    return new DefinitionFile(Optional.of(config.settings()), problems);
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

  static DefinitionFile unreadable(Problem problem) {
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

  private Optional<String> text(String key) {
    return settings
        .flatMap(yaml -> yaml.value(key))
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text().strip())
        .filter(text -> !text.isEmpty());
  }
}
