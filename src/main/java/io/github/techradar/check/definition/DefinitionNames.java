package io.github.techradar.check.definition;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Status;
import io.github.techradar.packages.PackagePattern;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names in a definition whose values are all of the right kind: none stands for two things, and
 * none refers to nothing. A schema cannot say that.
 */
final class DefinitionNames {

  private final YamlMap settings;
  private final YamlMap fields;
  private final List<Problem> problems = new ArrayList<>();

  private DefinitionNames(YamlMap settings) {
    this.settings = settings;
    this.fields = settings.map("fields").orElse(new YamlMap(List.of(), settings.location()));
  }

  static List<Problem> check(YamlMap settings) {
    DefinitionNames names = new DefinitionNames(settings);
    names.statuses();
    names.quadrants();
    names.fieldKeys();
    names.required();
    names.editions();
    if (names.problems.isEmpty()) {
      Definition definition = SettingsConversion.definition(settings);
      names.reviews(definition.rings());
      names.export(definition);
      names.ignored();
    }
    return names.problems;
  }

  private void statuses() {
    UniqueNames names = new UniqueNames(problems, "Give each status its own name, aliases and id.");
    UsualAliases usual = UsualAliases.beside(settings);
    reserveDefaults("rings", Definition.DEFAULT.rings(), usual, names);
    reserveDefaults("offRadar", Definition.DEFAULT.offRadar(), usual, names);
    terms("rings").forEach(term -> claimWords(term, usual.of(term.name().text()), names));
    terms("offRadar").forEach(term -> claimWords(term, usual.of(term.name().text()), names));
  }

  private void quadrants() {
    UniqueNames names = new UniqueNames(problems, "Give each quadrant its own name and id.");
    terms("quadrants").forEach(term -> claimWords(term, List.of(), names));
  }

  /** Where the definition is silent its default holds, so nothing else may take those names. */
  private void reserveDefaults(
      String key, List<? extends Status> statuses, UsualAliases usual, UniqueNames names) {
    if (settings.value(key).isEmpty()) {
      for (Status status : statuses) {
        List<String> words = new ArrayList<>(usual.of(status.name()));
        words.add(status.name());
        words.add(status.id());
        names.reserve(words.stream().map(Names::folded).toList(), "a default of '" + key + "'");
      }
    }
  }

  /**
   * Claims every word by which entries may name a term.
   *
   * @param usual the aliases that it has if the definition gives none
   */
  private static void claimWords(TermSetting term, List<String> usual, UniqueNames names) {
    YamlScalar name = term.name();
    Map<String, YamlScalar> words = new LinkedHashMap<>();
    words.put(Names.folded(name.text()), name);
    term.id()
        .ifPresentOrElse(
            id -> words.put(Names.folded(id.text()), id),
            () -> words.put(Names.slug(name.text()), name));
    term.aliases()
        .ifPresentOrElse(
            aliases -> aliases.forEach(a -> words.put(Names.folded(a.text()), a)),
            () -> usual.forEach(alias -> words.putIfAbsent(Names.folded(alias), name)));
    names.claim(words);
  }

  private void fieldKeys() {
    UniqueNames names = new UniqueNames(problems, "Give each key to one field only.");
    for (Field field : Definition.DEFAULT.fields()) {
      if (fields.value(field.name()).isEmpty()) {
        names.reserve(field.keys(), "the field '" + field.name() + "'");
      }
    }
    for (YamlMap.Pair field : fields.pairs()) {
      boolean builtIn = Definition.DEFAULT.field(field.key().text()).isPresent();
      if (!field.value().isNull()) {
        field.value().asTexts().forEach(key -> names.claim(Map.of(key.text().strip(), key)));
      } else if (!builtIn) {
        names.claim(Map.of(field.key().text().strip(), field.key()));
      }
    }
  }

  private void required() {
    Optional<YamlValue> required = settings.value("required");
    if (required.isEmpty()) {
      return;
    }
    List<String> known = new ArrayList<>();
    Definition.DEFAULT.fields().forEach(field -> known.add(field.name()));
    fields.pairs().forEach(field -> known.add(field.key().text().strip()));
    List<YamlScalar> names = required.get().asTexts();
    for (YamlScalar name : names) {
      if (!known.contains(name.text().strip())) {
        problems.add(
            invalid(
                    name,
                    "there is no field " + Names.quoted(name.text()),
                    "Fields: " + String.join(", ", known.stream().distinct().toList()) + ".")
                .suggesting(name.text(), Names.nearest(name.text(), known)));
      }
    }
    List<String> given = names.stream().map(name -> name.text().strip()).toList();
    List<String> lacking =
        Definition.ALWAYS_REQUIRED.stream().filter(must -> !given.contains(must)).toList();
    if (!lacking.isEmpty()) {
      problems.add(
          invalid(
              required.get(),
              "'required' lacks '%s'".formatted(String.join("', '", lacking)),
              "Without title, status and quadrant an entry has no place on the radar."));
    }
  }

  private void editions() {
    items("editions").stream()
        .filter(item -> item instanceof YamlScalar word && Names.same(word.text(), "folders"))
        .forEach(
            word ->
                problems.add(
                    invalid(
                        word,
                        "'folders' is no edition, but a way to name all of them",
                        "Write 'editions: folders', without a list.")));
    if (settings.value("editions").isPresent()) {
      settings
          .value("since")
          .ifPresent(
              since ->
                  problems.add(
                      invalid(
                          since,
                          "'since' and 'editions' both say what the past is",
                          "Keep one of them; 'since' is a list of one edition.")));
    }
  }

  /** Only entries on rings are reviewed, so only rings have times. */
  private void reviews(List<Ring> rings) {
    List<String> known = rings.stream().map(Ring::name).toList();
    UniqueNames names =
        new UniqueNames(problems, "Name each ring once, by its name, its id or an alias.");
    for (YamlMap.Pair pair : settings.map("reviewAfter").map(YamlMap::pairs).orElse(List.of())) {
      YamlScalar key = pair.key();
      rings.stream()
          .filter(ring -> ring.answersTo(key.text()))
          .findFirst()
          .ifPresentOrElse(
              ring -> names.claim(Map.of(ring.id(), key)),
              () -> problems.add(nothing("ring", key, known)));
    }
  }

  /** What is said of exports speaks of quadrants that there are. */
  private void export(Definition definition) {
    List<String> known = definition.quadrants().stream().map(Quadrant::name).toList();
    UniqueNames names =
        new UniqueNames(problems, "Name each quadrant once, by its name or its id.");
    settings
        .map("export")
        .flatMap(export -> export.map("quadrants"))
        .map(YamlMap::pairs)
        .orElse(List.of())
        .stream()
        .map(YamlMap.Pair::key)
        .forEach(
            key ->
                definition
                    .quadrant(key.text())
                    .ifPresentOrElse(
                        quadrant -> names.claim(Map.of(quadrant.id(), key)),
                        () -> problems.add(nothing("quadrant", key, known))));
    banned(definition);
  }

  private void banned(Definition definition) {
    List<String> known = definition.statuses().stream().map(Status::name).toList();
    settings.map("export").flatMap(export -> export.texts("banned")).orElse(List.of()).stream()
        .filter(name -> definition.status(name.text()).isEmpty())
        .forEach(name -> problems.add(nothing("status", name, known)));
  }

  /** The coordinates of what is ignored are some. */
  private void ignored() {
    settings.map("usage").flatMap(usage -> usage.list("ignore")).orElse(List.of()).stream()
        .filter(YamlMap.class::isInstance)
        .flatMap(item -> ((YamlMap) item).texts("coordinates").orElse(List.of()).stream())
        .forEach(this::ignored);
  }

  private void ignored(YamlScalar value) {
    String all = value.text().strip();
    for (String text : Coordinates.isList(all) ? Coordinates.in(all) : List.of(all)) {
      PackagePattern.problem(text)
          .map(why -> "%s are no coordinates: %s".formatted(Names.quoted(text), why))
          .map(message -> invalid(value, message, "Write them as entries do: org.example:*."))
          .ifPresent(problems::add);
    }
  }

  private static Problem nothing(String what, YamlScalar name, List<String> known) {
    return invalid(
            name,
            "there is no %s %s".formatted(what, Names.quoted(name.text())),
            "Allowed: " + String.join(", ", known) + ".")
        .suggesting(name.text(), Names.nearest(name.text(), known));
  }

  private List<YamlValue> items(String key) {
    return settings.list(key).orElse(List.of());
  }

  private List<TermSetting> terms(String key) {
    return items(key).stream().flatMap(item -> TermSetting.of(item).stream()).toList();
  }

  private static Problem invalid(YamlValue at, String message, String advice) {
    return Problem.of(Rule.INVALID_DEFINITION, at.location(), message, advice);
  }
}
