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
import io.github.techradar.source.WrittenDate;
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

  EntryCheck(Definition definition, Optional<TeamSchema> teamSchema) {
    this.definition = definition;
    this.schema = new JsonSchema(EntrySchema.of(definition));
    this.teamSchema =
        teamSchema.flatMap(
            team -> team.schema().map(source -> new TeamSchemaCheck(team.name(), source)));
  }

  /** The problems of an entry whose front matter could be read. */
  List<Problem> check(FrontMatter frontMatter) {
    List<Problem> problems = new ArrayList<>();
    YamlMap values = frontMatter.values();
    for (Violation violation : schema.violations(values, json(values, YamlValue::isBlank))) {
      problem(violation, frontMatter).ifPresent(problems::add);
    }
    teamSchema.ifPresent(
        team -> problems.addAll(team.check(frontMatter, json(values, YamlValue::isNull))));
    for (Field field : definition.fields()) {
      conflict(field, frontMatter).ifPresent(problems::add);
    }
    return Problem.sorted(problems);
  }

  /** The front matter as the radar will understand it, so that check and radar cannot differ. */
  private ObjectNode json(YamlMap values, Predicate<YamlValue> isNothing) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (YamlMap.Pair pair : values.pairs()) {
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
      return missing(field, frontMatter);
    }
    if (violation.path().isEmpty()) {
      return violation.unknownPair().map(pair -> unknownKey(pair.key()));
    }
    Field field = definition.fieldOfKey(violation.path().get(0)).orElseThrow();
    return Optional.of(wrongValue(field, violation));
  }

  /**
   * A required field without a value; one whose value is wrong is reported for that. In dated
   * folders the file's name is a title.
   */
  private Optional<Problem> missing(Field field, FrontMatter frontMatter) {
    boolean named = definition.datedFolders() && field.name().equals(Field.TITLE);
    if (named || !frontMatter.given(field).isEmpty()) {
      return Optional.empty();
    }
    String key = field.keys().get(0);
    Optional<YamlMap.Pair> empty =
        field.keys().stream().flatMap(k -> frontMatter.values().pair(k).stream()).findFirst();
    return Optional.of(
        Problem.of(
            Rule.REQUIRED_FIELD,
            empty.map(pair -> pair.value().location()).orElse(frontMatter.opening()),
            empty
                .map(pair -> "'%s' has no value".formatted(pair.key().text()))
                .orElse("'%s' is missing".formatted(key)),
            allowed(field)
                .orElse(
                    "Every entry needs it: write '%s: ...' in the front matter.".formatted(key))));
  }

  /** The names that a field takes, if it takes only some. */
  private Optional<String> allowed(Field field) {
    return switch (field.type()) {
      case STATUS -> Optional.of(allowed(definition.statuses()));
      case QUADRANT -> Optional.of(allowed(definition.quadrants()));
      default -> Optional.empty();
    };
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

  private Problem wrongValue(Field field, Violation violation) {
    return violation.value() instanceof YamlScalar scalar && !scalar.isNull()
        ? wrongScalar(field, scalar, violation)
        : wrongKind(field, violation);
  }

  /** A single value that is of the right kind, and yet none of those that the field takes. */
  private Problem wrongScalar(Field field, YamlScalar value, Violation violation) {
    return switch (field.type()) {
      case STATUS -> unknown(Rule.UNKNOWN_STATUS, "status", value, definition.statuses());
      case QUADRANT -> unknown(Rule.UNKNOWN_QUADRANT, "quadrant", value, definition.quadrants());
      case DATE -> invalidDate(value);
      case COORDINATES -> invalidCoordinates(value);
      case FLAG -> wrongKind(field, violation).suggesting(flag(value));
      case TEXT, TEXTS, ANY -> wrongKind(field, violation);
    };
  }

  private Problem wrongKind(Field field, Violation violation) {
    String key = violation.path().get(0);
    boolean isItem = violation.path().size() > 1;
    String expected =
        switch (field.type()) {
          case TEXTS, COORDINATES ->
              isItem ? "text" : "a list, or text with commas between the items";
          case FLAG -> "true or false";
          case DATE -> "a date";
          case TEXT, STATUS, QUADRANT, ANY -> "text";
        };
    return Problem.of(
        Rule.WRONG_TYPE,
        violation.value().location(),
        "%s'%s' must be %s, not %s"
            .formatted(isItem ? "an item of " : "", key, expected, describe(violation.value())),
        adviceOn(field, key));
  }

  private static String describe(YamlValue value) {
    return value instanceof YamlScalar scalar && !scalar.isNull()
        ? "the %s %s"
            .formatted(scalar.kind().replaceFirst("^an? ", ""), Names.quoted(scalar.text()))
        : value.kind();
  }

  private String adviceOn(Field field, String key) {
    return switch (field.type()) {
      case TEXTS -> "Write '%s: one, two' or '%s: [one, two]'.".formatted(key, key);
      case COORDINATES -> "Write '%s: [\"groupId:artifactId\"]'.".formatted(key);
      case FLAG -> "Write '%s: true' or '%s: false', without quotes.".formatted(key, key);
      case DATE -> "Write '%s: YYYY-MM-DD'.".formatted(key);
      case TEXT, STATUS, QUADRANT, ANY ->
          allowed(field).orElse("Write '%s: ...' with one text behind it.".formatted(key));
    };
  }

  private static Optional<String> flag(YamlScalar value) {
    String text = Names.folded(value.text());
    return switch (text) {
      case "yes", "on", "y", "true", "1" -> Optional.of("true");
      case "no", "off", "n", "false", "0" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private static Problem unknown(
      Rule rule, String word, YamlScalar value, List<? extends Term> terms) {
    List<String> names = terms.stream().map(Term::name).toList();
    return Problem.of(
            rule,
            value.location(),
            "unknown %s %s".formatted(word, Names.quoted(value.text())),
            allowed(terms))
        .suggesting(Names.nearest(value.text(), names));
  }

  private static String allowed(List<? extends Term> terms) {
    return "Allowed: " + String.join(", ", terms.stream().map(Term::name).toList()) + ".";
  }

  private static Problem invalidDate(YamlScalar value) {
    return Problem.of(
            Rule.INVALID_DATE,
            value.location(),
            Names.quoted(value.text()) + " is not a date",
            "Write the day as YYYY-MM-DD.")
        .suggesting(WrittenDate.intended(value.text()));
  }

  private static Problem invalidCoordinates(YamlScalar value) {
    return Problem.of(
        Rule.INVALID_COORDINATES,
        value.location(),
        Names.quoted(value.text()) + " are no Maven coordinates",
        "Write groupId:artifactId, or groupId:artifactId:version; in a list, quotes are needed if the version is a"
            + " range: [\"org.example:*:[1,2)\"].");
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
