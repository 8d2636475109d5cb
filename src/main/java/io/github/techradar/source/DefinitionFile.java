package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.ExportSettings;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import io.github.techradar.model.Status;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
    try {
      SourceText source = SourceText.decode(path, bytes);
      YamlDocument.Mapping yaml = YamlDocument.read(source, 0, source.text().length());
      YamlMap settings = path.endsWith(".json") ? AoeConfig.settings(yaml.values()) : yaml.values();
      return new DefinitionFile(Optional.of(settings), yaml.problems());
    } catch (ReadingException e) {
      return unreadable(e.problem());
    }
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
    return settings
        .flatMap(yaml -> yaml.value("title"))
        .filter(YamlScalar.class::isInstance)
        .map(title -> ((YamlScalar) title).text().strip())
        .filter(title -> !title.isEmpty());
  }

  /** The same file with only one of its settings, all others left to their defaults. */
  public DefinitionFile only(String key) {
    return new DefinitionFile(
        settings.map(yaml -> new YamlMap(yaml.pair(key).stream().toList(), yaml.location())),
        List.of());
  }

  /**
   * The settings over the defaults. Values must be of the right kind; {@code check} sees to that
   * first.
   */
  public Definition toDefinition() {
    Definition defaults = Definition.DEFAULT;
    YamlMap yaml = settings.orElseThrow();
    Optional<YamlMap> entries = yaml.value("entries").map(YamlMap.class::cast);
    List<Quadrant> quadrants =
        terms(yaml, "quadrants", DefinitionFile::quadrant).orElse(defaults.quadrants());
    List<Ring> rings = terms(yaml, "rings", DefinitionFile::ring).orElse(defaults.rings());
    List<OffRadarStatus> offRadar =
        terms(yaml, "offRadar", DefinitionFile::offRadar).orElse(defaults.offRadar());
    List<Status> statuses = Stream.<Status>concat(rings.stream(), offRadar.stream()).toList();
    return new Definition(
        yaml.value("title").map(DefinitionFile::text).orElse(defaults.title()),
        quadrants,
        rings,
        offRadar,
        entries
            .flatMap(e -> e.value("include"))
            .map(DefinitionFile::texts)
            .orElse(defaults.include()),
        entries
            .flatMap(e -> e.value("exclude"))
            .map(DefinitionFile::texts)
            .orElse(defaults.exclude()),
        fields(yaml.value("fields").map(YamlMap.class::cast)),
        yaml.value("required").map(DefinitionFile::texts).orElse(defaults.required()),
        yaml.value("sections").map(DefinitionFile::texts).orElse(defaults.sections()),
        yaml.value("timeline").map(DefinitionFile::texts).orElse(defaults.timeline()),
        yaml.value("reviewAfter").map(DefinitionFile::period).or(defaults::reviewAfter),
        EditionsYaml.read(yaml),
        severities(yaml.value("rules").map(YamlMap.class::cast)),
        export(yaml.value("export").map(YamlMap.class::cast), quadrants, statuses));
  }

  /** The settings for other tools; names of nothing say nothing. */
  private static ExportSettings export(
      Optional<YamlMap> yaml, List<Quadrant> quadrants, List<Status> statuses) {
    ExportSettings defaults = ExportSettings.defaultsFor(quadrants, statuses);
    return new ExportSettings(
        yaml.flatMap(y -> y.value("quadrants"))
            .map(YamlMap.class::cast)
            .map(names -> namesById(names, quadrants))
            .orElse(defaults.quadrants()),
        yaml.flatMap(y -> y.value("banned"))
            .map(names -> idsOf(texts(names), statuses))
            .orElse(defaults.banned()));
  }

  private static List<String> idsOf(List<String> names, List<Status> statuses) {
    return names.stream()
        .flatMap(name -> statuses.stream().filter(status -> status.answersTo(name)))
        .map(Status::id)
        .toList();
  }

  private static Map<String, String> namesById(YamlMap yaml, List<Quadrant> quadrants) {
    Map<String, String> names = new HashMap<>();
    for (YamlMap.Pair pair : yaml.pairs()) {
      quadrants.stream()
          .filter(quadrant -> quadrant.answersTo(pair.key().text()))
          .forEach(quadrant -> names.put(quadrant.id(), text(pair.value())));
    }
    return names;
  }

  /** What the definition makes the rules weigh; {@code off} is empty. */
  private static Map<Rule, Optional<Severity>> severities(Optional<YamlMap> yaml) {
    Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
    for (YamlMap.Pair pair : yaml.map(YamlMap::pairs).orElse(List.of())) {
      Rule rule = Rule.ofId(pair.key().text()).orElseThrow();
      severities.put(rule, Severity.ofWord(text(pair.value())));
    }
    return severities;
  }

  private static <T> Optional<List<T>> terms(YamlMap yaml, String key, Function<TermYaml, T> make) {
    return yaml.value(key)
        .map(YamlList.class::cast)
        .map(list -> list.items().stream().map(TermYaml::new).map(make).toList());
  }

  private static Quadrant quadrant(TermYaml yaml) {
    return new Quadrant(yaml.id(), yaml.name(), yaml.description().orElse(""), yaml.color());
  }

  private static Ring ring(TermYaml yaml) {
    return new Ring(
        yaml.id(), yaml.name(), statusDescription(yaml), yaml.color(), statusAliases(yaml));
  }

  private static OffRadarStatus offRadar(TermYaml yaml) {
    return new OffRadarStatus(yaml.id(), yaml.name(), statusDescription(yaml), statusAliases(yaml));
  }

  /** A status of a well-known name means what it always means, unless the team says otherwise. */
  private static String statusDescription(TermYaml yaml) {
    return yaml.description()
        .or(() -> Definition.DEFAULT.status(yaml.name()).map(Status::description))
        .orElse("");
  }

  private static List<String> statusAliases(TermYaml yaml) {
    return yaml.aliases()
        .or(() -> Definition.DEFAULT.status(yaml.name()).map(Status::aliases))
        .orElse(List.of());
  }

  /** The built-in fields with the keys that the definition gives them, then the team's own. */
  private static List<Field> fields(Optional<YamlMap> yaml) {
    List<Field> fields = new ArrayList<>();
    for (Field field : Definition.DEFAULT.fields()) {
      List<String> keys =
          yaml.flatMap(y -> y.value(field.name())).map(DefinitionFile::texts).orElse(field.keys());
      fields.add(new Field(field.name(), field.type(), keys));
    }
    for (YamlMap.Pair pair : yaml.map(YamlMap::pairs).orElse(List.of())) {
      String name = pair.key().text().strip();
      if (Definition.DEFAULT.field(name).isEmpty()) {
        List<String> keys = pair.value().isNull() ? List.of(name) : texts(pair.value());
        fields.add(new Field(name, Field.Type.ANY, keys));
      }
    }
    return fields;
  }

  /** A time as people say it: {@code 18 months}. */
  private static Period period(YamlValue value) {
    String[] words = text(value).split(" ", 2);
    int number = Integer.parseInt(words[0]);
    return switch (words[1].replaceFirst("s$", "")) {
      case "day" -> Period.ofDays(number);
      case "week" -> Period.ofWeeks(number);
      case "month" -> Period.ofMonths(number);
      default -> Period.ofYears(number);
    };
  }

  private static String text(YamlValue value) {
    return ((YamlScalar) value).text().strip();
  }

  private static List<String> texts(YamlValue value) {
    return value instanceof YamlList list
        ? list.items().stream().map(DefinitionFile::text).toList()
        : List.of(text(value));
  }

  /** A quadrant, ring or off-radar status: its name alone, or a mapping. */
  private record TermYaml(YamlValue yaml) {

    String name() {
      return text(yaml instanceof YamlMap map ? map.value("name").orElseThrow() : yaml);
    }

    String id() {
      return property("id").map(DefinitionFile::text).orElseGet(() -> Names.slug(name()));
    }

    Optional<String> description() {
      return property("description").map(DefinitionFile::text);
    }

    Optional<String> color() {
      return property("color").map(DefinitionFile::text);
    }

    Optional<List<String>> aliases() {
      return property("aliases").map(DefinitionFile::texts);
    }

    private Optional<YamlValue> property(String key) {
      return yaml instanceof YamlMap map ? map.value(key) : Optional.empty();
    }
  }
}
