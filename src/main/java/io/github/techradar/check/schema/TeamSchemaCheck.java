package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaException;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the front matter of an entry by the schema that its team has added. */
public final class TeamSchemaCheck {

  private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

  private final String name;
  private final JsonSchema schema;

  /**
   * @param name what the definition calls the schema
   */
  TeamSchemaCheck(String name, ObjectNode schema) {
    this.name = name;
    this.schema = new JsonSchema(schema);
  }

  /**
   * The problems of an entry; none if its front matter could not be read.
   *
   * @param values the entry
   */
  public List<Problem> check(EntryValues values) {
    return values
        .file()
        .frontMatter()
        .map(
            frontMatter ->
                check(
                    frontMatter, JsonTree.of(EntryJson.of(values, frontMatter, YamlValue::isNull))))
        .orElse(List.of());
  }

  private List<Problem> check(FrontMatter frontMatter, JsonNode json) {
    try {
      return checkWhole(frontMatter, json);
    } catch (TooMuchException e) {
      Optional<YamlValue> value = JsonSchema.valueOf(e, frontMatter.values());
      return List.of(
          cannotBeApplied(e, value.map(YamlValue::location).orElse(frontMatter.opening())));
    } catch (SchemaException e) {
      return List.of(cannotBeApplied(e, frontMatter.opening()));
    }
  }

  private Problem cannotBeApplied(SchemaException e, Location location) {
    return Problem.of(
        Rule.TEAM_SCHEMA,
        location,
        "the team's schema cannot be applied to this entry: " + e.getMessage(),
        "Mend the schema (%s), or shorten what the entry says.".formatted(name));
  }

  private List<Problem> checkWhole(FrontMatter frontMatter, JsonNode json) {
    Map<List<String>, List<Violation>> byAlternative = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Violation violation : schema.violationsOfOthers(frontMatter.values(), json)) {
      Optional<List<String>> alternative = alternative(violation);
      if (alternative.isPresent()) {
        byAlternative.computeIfAbsent(alternative.get(), way -> new ArrayList<>()).add(violation);
      } else if (!violation.keyword().equals("if")) { // its branch has been reported
        problems.add(problem(violation, frontMatter));
      }
    }
    byAlternative.values().forEach(all -> problems.add(noneOf(all, frontMatter)));
    return problems;
  }

  /** The way to the alternatives that a violation is one branch of, if it is. */
  private static Optional<List<String>> alternative(Violation violation) {
    List<String> way = violation.rulePath();
    for (int i = 0; i < way.size(); i++) {
      if (ALTERNATIVES.contains(way.get(i))) {
        return Optional.of(way.subList(0, i + 1));
      }
    }
    return Optional.empty();
  }

  private Problem problem(Violation violation, FrontMatter frontMatter) {
    return Problem.of(
            Rule.TEAM_SCHEMA,
            location(violation, frontMatter),
            message(violation),
            advice(violation))
        .suggesting(
            violation.value().asText().orElse(""),
            violation.keyword().equals("enum")
                ? SchemaWords.nearest(violation.value(), violation.expected())
                : Optional.empty());
  }

  /** One problem for a value that fits no alternative, with what each of them asks for. */
  private Problem noneOf(List<Violation> violations, FrontMatter frontMatter) {
    Violation outermost = violations.get(0);
    for (Violation violation : violations) {
      if (violation.path().size() < outermost.path().size()) {
        outermost = violation;
      }
    }
    List<Violation> branches =
        violations.stream().filter(v -> !ALTERNATIVES.contains(v.keyword())).toList();
    String messages =
        (branches.isEmpty() ? violations : branches)
            .stream().map(TeamSchemaCheck::message).distinct().collect(Collectors.joining("; or "));
    return Problem.of(
        Rule.TEAM_SCHEMA, location(outermost, frontMatter), messages, advice(outermost));
  }

  /** The value that is wrong, the key that is unknown, or the start of what lacks something. */
  private static Location location(Violation violation, FrontMatter frontMatter) {
    Optional<YamlMap.Pair> unknown = violation.unknownPair();
    if (unknown.isPresent()) {
      return unknown.get().key().location();
    }
    return violation.path().isEmpty() ? frontMatter.opening() : violation.value().location();
  }

  private static String message(Violation violation) {
    YamlValue value = violation.value();
    String shown = SchemaWords.shown(value);
    String what = violation.path().isEmpty() ? "the front matter" : Names.quoted(violation.place());
    JsonNode expected = violation.expected();
    return switch (violation.keyword()) {
      case "type" ->
          "%s must be %s, not %s".formatted(what, SchemaWords.kinds(expected), described(value));
      case "enum", "pattern", "not" -> "%s cannot be %s".formatted(what, shown);
      case "const" -> "%s must be '%s', not %s".formatted(what, expected.asText(), shown);
      case "format" -> ofFormat(what, value, expected.asText());
      case "minimum" -> "%s must be at least %s, not %s".formatted(what, expected, shown);
      case "maximum" -> "%s must be at most %s, not %s".formatted(what, expected, shown);
      case "multipleOf" -> "%s must be a multiple of %s, not %s".formatted(what, expected, shown);
      case "oneOf" -> what + " fits more than one of the forms of which it must fit one";
      case "minLength" -> "%s is shorter than %s characters".formatted(what, expected);
      case "maxLength" -> "%s is longer than %s characters".formatted(what, expected);
      case "minItems" -> "%s has too few items: at least %s".formatted(what, expected);
      case "maxItems" -> "%s has too many items: at most %s".formatted(what, expected);
      case "uniqueItems" -> what + " has an item twice";
      case "contains", "minContains" -> what + " lacks an item that the schema asks for";
      case "false" -> what + " is not allowed here";
      case "dependentRequired" -> missingBeside(violation, expected);
      case "required" ->
          violation.path().isEmpty()
              ? "'%s' is missing".formatted(violation.property().orElse("a key"))
              : "%s has no '%s'".formatted(what, violation.property().orElse("such key"));
      case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
          "unknown key " + Names.quoted(violation.property().orElse(violation.place()));
      default -> what + ": " + violation.said();
    };
  }

  private static String ofFormat(String what, YamlValue value, String format) {
    return value.asText().orElse("").length() > SchemaFormats.longest(format)
        ? "%s is too long for a text of the format %s".formatted(what, format)
        : "%s is no %s: %s".formatted(what, format, SchemaWords.shown(value));
  }

  private static String missingBeside(Violation violation, JsonNode expected) {
    String key = violation.property().orElseThrow();
    YamlMap map = (YamlMap) violation.value();
    return SchemaWords.texts(expected.path(key)).stream()
        .filter(other -> map.pair(other).isEmpty())
        .map(Names::quoted)
        .collect(Collectors.joining(", ", "beside '%s' there is no ".formatted(key), ""));
  }

  private static String described(YamlValue value) {
    return value instanceof YamlMap || value instanceof YamlList || value.isNull()
        ? value.kind()
        : "%s %s".formatted(value.kind(), SchemaWords.shown(value));
  }

  /** What the schema's author says about it, or else what the keyword itself tells. */
  private String advice(Violation violation) {
    String description = violation.description().strip();
    if (!description.isEmpty()) {
      return description;
    }
    JsonNode expected = violation.expected();
    return switch (violation.keyword()) {
      case "enum" -> "Allowed: " + SchemaWords.few(expected) + ".";
      case "pattern" -> "It must match %s (%s).".formatted(expected.asText(), name);
      default -> "The team's schema asks for it (%s).".formatted(name);
    };
  }
}
