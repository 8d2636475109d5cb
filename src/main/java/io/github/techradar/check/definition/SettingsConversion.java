package io.github.techradar.check.definition;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.ExportSettings;
import io.github.techradar.model.Field;
import io.github.techradar.model.Images;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severities;
import io.github.techradar.model.Severity;
import io.github.techradar.model.Status;
import io.github.techradar.model.UsageSettings;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Settings over the defaults, as a definition. A setting of a wrong kind counts as not given;
 * {@link DefinitionCheck} has named it.
 */
final class SettingsConversion {

  private static final Pattern PERIOD = Pattern.compile("([0-9]{1,4}) (day|week|month|year)s?");

  private final YamlMap settings;

  private SettingsConversion(YamlMap settings) {
    this.settings = settings;
  }

  static Definition definition(YamlMap settings) {
    return new SettingsConversion(settings).definition();
  }

  private Definition definition() {
    Definition defaults = Definition.DEFAULT;
    List<Quadrant> quadrants =
        terms("quadrants", TermSetting::quadrant).orElse(defaults.quadrants());
    UsualAliases usual = UsualAliases.beside(settings);
    List<Ring> rings =
        terms("rings", term -> term.ring(usual))
            .orElseGet(() -> defaults.rings().stream().map(usual::of).toList());
    List<OffRadarStatus> offRadar =
        terms("offRadar", term -> term.offRadar(usual))
            .orElseGet(() -> defaults.offRadar().stream().map(usual::of).toList());
    List<Status> statuses = Stream.<Status>concat(rings.stream(), offRadar.stream()).toList();
    Optional<YamlMap> entries = settings.map("entries");
    return new Definition(
        settings.text("title").orElse(defaults.title()),
        settings.text("language"),
        quadrants,
        rings,
        offRadar,
        entries.flatMap(e -> texts(e, "include")).orElse(defaults.include()),
        entries.flatMap(e -> texts(e, "exclude")).orElse(defaults.exclude()),
        texts(settings, "copiedEndings").orElse(defaults.copiedEndings()),
        fields(),
        texts(settings, "required").orElse(defaults.required()),
        texts(settings, "sections").orElse(defaults.sections()),
        texts(settings, "timeline").orElse(defaults.timeline()),
        settings.text("images").flatMap(Images::ofWord).orElse(defaults.images()),
        reviewAfter(rings),
        EditionsYaml.read(settings),
        severities(),
        export(quadrants, statuses),
        new UsageSettings(ignored()));
  }

  /** One time for all rings, or one for each that is named, by its name, its id or an alias. */
  private Map<String, Period> reviewAfter(List<Ring> rings) {
    Map<String, Period> times = new HashMap<>();
    settings
        .text("reviewAfter")
        .flatMap(SettingsConversion::period)
        .ifPresent(time -> rings.forEach(ring -> times.put(ring.id(), time)));
    for (YamlMap.Pair pair : settings.map("reviewAfter").map(YamlMap::pairs).orElse(List.of())) {
      rings.stream()
          .filter(ring -> ring.answersTo(pair.key().text()))
          .forEach(
              ring ->
                  pair.value()
                      .asText()
                      .flatMap(SettingsConversion::period)
                      .ifPresent(time -> times.put(ring.id(), time)));
    }
    return times;
  }

  /** The packages that are ignored, with the reasons. */
  private List<UsageSettings.Ignored> ignored() {
    List<UsageSettings.Ignored> ignored = new ArrayList<>();
    List<YamlValue> items =
        settings.map("usage").flatMap(usage -> usage.list("ignore")).orElse(List.of());
    for (YamlValue item : items) {
      if (item instanceof YamlMap map) {
        List<String> coordinates =
            texts(map, "coordinates").orElse(List.of()).stream()
                .flatMap(text -> Coordinates.in(text).stream())
                .toList();
        ignored.add(new UsageSettings.Ignored(coordinates, map.text("reason").orElse("").strip()));
      }
    }
    return ignored;
  }

  /** The settings for other tools; names that nothing has are left out. */
  private ExportSettings export(List<Quadrant> quadrants, List<Status> statuses) {
    ExportSettings defaults = ExportSettings.defaultsFor(quadrants, statuses);
    Optional<YamlMap> export = settings.map("export");
    return new ExportSettings(
        export
            .flatMap(yaml -> yaml.map("quadrants"))
            .map(names -> namesById(names, quadrants))
            .orElse(defaults.quadrants()),
        export
            .flatMap(yaml -> texts(yaml, "banned"))
            .map(names -> idsOf(names, statuses))
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
      for (Quadrant quadrant : quadrants) {
        if (quadrant.answersTo(pair.key().text())) {
          pair.value().asText().ifPresent(name -> names.put(quadrant.id(), name));
        }
      }
    }
    return names;
  }

  /** The severities that the definition gives to rules; {@code off} is empty. */
  private Severities severities() {
    Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);
    for (YamlMap.Pair pair : settings.map("rules").map(YamlMap::pairs).orElse(List.of())) {
      Rule.ofId(pair.key().text())
          .ifPresent(rule -> severities.put(rule, pair.value().asText().flatMap(Severity::ofWord)));
    }
    return new Severities(severities);
  }

  private <T> Optional<List<T>> terms(String key, Function<TermSetting, T> make) {
    return settings
        .list(key)
        .map(items -> items.stream().flatMap(i -> TermSetting.of(i).stream()).map(make).toList());
  }

  /** The built-in fields with the keys that the definition gives them, then the team's own. */
  private List<Field> fields() {
    Optional<YamlMap> yaml = settings.map("fields");
    List<Field> fields = new ArrayList<>();
    for (Field field : Definition.DEFAULT.fields()) {
      List<String> keys =
          yaml.flatMap(map -> texts(map, field.name()))
              .filter(given -> !given.isEmpty())
              .orElse(field.keys());
      fields.add(new Field(field.name(), field.type(), keys));
    }
    for (YamlMap.Pair pair : yaml.map(YamlMap::pairs).orElse(List.of())) {
      String name = pair.key().text().strip();
      if (Definition.DEFAULT.field(name).isEmpty()) {
        List<String> keys = texts(pair.value());
        fields.add(new Field(name, Field.Type.ANY, keys.isEmpty() ? List.of(name) : keys));
      }
    }
    return fields;
  }

  /** A time as people say it: {@code 18 months}. */
  private static Optional<Period> period(String text) {
    Matcher period = PERIOD.matcher(text);
    if (!period.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(period.group(1));
    return Optional.of(
        switch (period.group(2)) {
          case "day" -> Period.ofDays(number);
          case "week" -> Period.ofWeeks(number);
          case "month" -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        });
  }

  private static Optional<List<String>> texts(YamlMap yaml, String key) {
    return yaml.value(key).map(SettingsConversion::texts);
  }

  private static List<String> texts(YamlValue value) {
    return value.asTexts().stream().map(YamlScalar::text).map(String::strip).toList();
  }
}
