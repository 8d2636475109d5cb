package io.github.techradar.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Term;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is wrong with the front matter of one entry, by the schema that its definition makes. */
final class EntryCheck {

  private final Definition definition;
  private final JsonSchema schema;
  private final Optional<TeamSchemaCheck> teamSchema;
  private final ValueCheck values;

  EntryCheck(Definition definition, Optional<TeamSchema> teamSchema) {
    this.definition = definition;
    this.schema = new JsonSchema(EntrySchema.of(definition));
    this.values = new ValueCheck(definition);
    this.teamSchema =
        teamSchema.flatMap(
            team -> team.schema().map(source -> new TeamSchemaCheck(team.name(), source)));
  }

  /** The problems of an entry whose front matter could be read. */
  List<Problem> check(FrontMatter frontMatter) {
    List<Problem> problems = new ArrayList<>();
    YamlMap pairs = frontMatter.values();
    for (Violation violation : schema.violations(pairs, json(pairs, YamlValue::isBlank))) {
      problem(violation, frontMatter).ifPresent(problems::add);
    }
    teamSchema.ifPresent(
        team -> problems.addAll(team.check(frontMatter, json(pairs, YamlValue::isNull))));
    for (Field field : definition.fields()) {
      conflict(field, frontMatter).ifPresent(problems::add);
    }
    return Problem.sorted(problems);
  }

  /** The front matter as the radar will understand it, so that check and radar cannot differ. */
  private ObjectNode json(YamlMap map, Predicate<YamlValue> isNothing) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (YamlMap.Pair pair : map.pairs()) {
      String key = pair.key().text();
      if (isNothing.test(pair.value())) {
        json.putNull(key);
      } else {
        json.set(key, YamlJson.node(pair.value(), understanding(key)));
      }
    }
    return json;
  }

  private Function<YamlScalar, JsonNode> understanding(String key) {
    Field.Type type = definition.fieldOfKey(key).map(Field::type).orElse(Field.Type.ANY);
    return switch (type) {
      case STATUS -> scalar -> spelled(definition.status(scalar.text()), scalar);
      case QUADRANT -> scalar -> spelled(definition.quadrant(scalar.text()), scalar);
      case TEXT, TEXTS, COORDINATES, DATE -> YamlJson::text;
      case FLAG, ANY -> YamlJson::typed;
    };
  }

  private static JsonNode spelled(Optional<? extends Term> term, YamlScalar scalar) {
    return term.<JsonNode>map(t -> JsonNodeFactory.instance.textNode(t.name()))
        .orElseGet(() -> YamlJson.text(scalar));
  }

  private Optional<Problem> problem(Violation violation, FrontMatter frontMatter) {
    if (violation.rulePath().get(0).equals("allOf")) {
      int required = Integer.parseInt(violation.rulePath().get(1));
      Field field = definition.field(definition.required().get(required)).orElseThrow();
      return values.missing(field, frontMatter);
    }
    if (violation.path().isEmpty()) {
      return violation.unknownPair().map(pair -> unknownKey(pair.key()));
    }
    Field field = definition.fieldOfKey(violation.path().get(0)).orElseThrow();
    return Optional.of(values.wrong(field, violation));
  }

  private Problem unknownKey(YamlScalar key) {
    List<String> known = definition.fields().stream().flatMap(f -> f.keys().stream()).toList();
    return Problem.of(
            Rule.UNKNOWN_KEY,
            key.location(),
            "unknown key " + Names.quoted(key.text()),
            "Nothing on the radar shows it; to show it, name it in radar.yml (fields).")
        .suggesting(Names.nearest(key.text(), known));
  }

  /** A field with one value that two of its keys give differently. */
  private Optional<Problem> conflict(Field field, FrontMatter frontMatter) {
    List<YamlMap.Pair> given =
        frontMatter.given(field).stream().filter(p -> p.value() instanceof YamlScalar).toList();
    if (given.size() < 2 || isPlural(field) || field.type() == Field.Type.ANY) {
      return Optional.empty();
    }
    YamlMap.Pair first = given.get(0);
    return given.stream()
        .skip(1)
        .filter(pair -> !meaning(pair, field).equals(meaning(first, field)))
        .findFirst()
        .map(
            pair ->
                Problem.of(
                    Rule.CONFLICTING_KEYS,
                    pair.key().location(),
                    "'%s' and '%s' (line %s) mean the same field and say different things"
                        .formatted(
                            pair.key().text(), first.key().text(), first.key().location().line()),
                    "Keep one of the two."));
  }

  private static boolean isPlural(Field field) {
    return field.type() == Field.Type.TEXTS || field.type() == Field.Type.COORDINATES;
  }

  private String meaning(YamlMap.Pair pair, Field field) {
    String text = ((YamlScalar) pair.value()).text();
    Optional<? extends Term> term =
        switch (field.type()) {
          case STATUS -> definition.status(text);
          case QUADRANT -> definition.quadrant(text);
          default -> Optional.<Term>empty();
        };
    return term.map(Term::name).orElseGet(() -> Names.folded(text));
  }
}
