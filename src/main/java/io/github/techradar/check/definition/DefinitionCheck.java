package io.github.techradar.check.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.check.schema.SchemaWords;
import io.github.techradar.check.schema.Schemas;
import io.github.techradar.check.schema.Violation;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.model.Severity;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a definition: by its schema first, then by what a schema cannot say. */
final class DefinitionCheck {

  private DefinitionCheck() {}

  static List<Problem> check(YamlMap settings) {
    List<Problem> problems =
        Schemas.violations(settings).stream()
            .filter(violation -> !isBranch(violation))
            .map(DefinitionCheck::problem)
            .toList();
    return Problem.sorted(problems.isEmpty() ? DefinitionNames.check(settings) : problems);
  }

  /** Whether this only repeats that a branch of the schema was not taken. */
  private static boolean isBranch(Violation violation) {
    return violation.keyword().equals("if");
  }

  private static Problem problem(Violation violation) {
    Location at = violation.value().location();
    String where = violation.path().isEmpty() ? "radar.yml" : Names.quoted(violation.place());
    JsonNode expected = violation.expected();
    String description = violation.description();
    return switch (violation.keyword()) {
      case "additionalProperties" -> unknownKey(violation);
      case "required" ->
          invalid(
              at,
              "%s has no '%s'".formatted(where, violation.property().orElseThrow()),
              "Add '%s: ...' to it.".formatted(violation.property().orElseThrow()));
      case "type" ->
          Problem.of(
              Rule.WRONG_TYPE,
              at,
              violation.value().isBlank()
                  ? where + " must not be empty"
                  : "%s must be %s, not %s"
                      .formatted(where, SchemaWords.kinds(expected), violation.value().kind()),
              description);
      case "minItems" -> invalid(at, where + " must not be empty", description);
      case "maxItems" ->
          invalid(
              at,
              "%s has %s items; at most %s are possible"
                  .formatted(
                      where, ((YamlList) violation.value()).items().size(), expected.asInt()),
              description);
      case "maxProperties" ->
          invalid(
              at,
              "%s has %s keys; at most %s are possible"
                  .formatted(where, ((YamlMap) violation.value()).pairs().size(), expected.asInt()),
              description);
      case "maxLength" ->
          invalid(
              at,
              "%s is longer than %s characters".formatted(where, expected.asInt()),
              "Shorten it.");
      case "enum" ->
          invalid(
                  at,
                  "%s cannot be %s".formatted(where, SchemaWords.shown(violation.value())),
                  description)
              .suggesting(
                  violation.value().asText().orElse(""),
                  SchemaWords.nearest(violation.value(), expected));
      default ->
          invalid(
              at,
              "%s cannot be %s".formatted(where, SchemaWords.shown(violation.value())),
              description);
    };
  }

  private static Problem unknownKey(Violation violation) {
    YamlScalar key = violation.unknownPair().orElseThrow().key();
    List<String> known = new ArrayList<>();
    violation.schema().path("properties").fieldNames().forEachRemaining(known::add);
    return Problem.of(
            Rule.UNKNOWN_KEY,
            key.location(),
            "unknown key " + Names.quoted(key.text()),
            "Allowed: " + String.join(", ", known) + ".")
        .weighing(Severity.ERROR)
        .suggesting(key.text(), Names.nearest(key.text(), known));
  }

  private static Problem invalid(Location at, String message, String advice) {
    return Problem.of(Rule.INVALID_DEFINITION, at, message, advice);
  }
}
