package io.github.techradar.check.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.LocatedText;
import io.github.techradar.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schema (2020-12) that a definition names under {@code schema}.
 *
 * @param name its path, as the definition has it
 * @param schema the schema, if it can be used
 * @param problems why it cannot
 */
public record TeamSchema(String name, Optional<ObjectNode> schema, List<Problem> problems) {

  public TeamSchema {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the schema that a definition names; what is wrong with it is in the result.
   *
   * @param name its path, as the definition has it
   * @param definition the definition's file; the schema's path starts beside it
   * @param directory the folder that paths in problems start at
   */
  public static TeamSchema read(LocatedText name, Path definition, SourceDirectory directory) {
    Path file;
    byte[] text;
    try {
      file = definition.resolveSibling(name.text().strip());
      text = Files.readAllBytes(file);
    } catch (InvalidPathException | IOException e) {
      return unusable(
          name,
          name.location(),
          "there is no schema %s that can be read".formatted(Names.quoted(name.text())),
          "The path starts at the definition's own folder.");
    }
    String path = directory.pathOf(file);
    LocatedJson json;
    try {
      json = LocatedJson.parse(path, text);
    } catch (JsonProcessingException e) {
      return unusable(
          name,
          LocatedJson.location(path, e.getLocation()),
          "the schema is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          "Mend it there; any editor for JSON shows the place.");
    }
    return check(name, json);
  }

  /** The check that the schema makes, if it can be used. */
  public Optional<TeamSchemaCheck> check() {
    return schema.map(source -> new TeamSchemaCheck(name, source));
  }

  private static TeamSchema check(LocatedText name, LocatedJson json) {
    if (!(json.root() instanceof ObjectNode schema)) {
      return unusable(
          name,
          json.location(""),
          "a schema must be an object",
          "Start it with {\"$schema\": \"%s\"}.".formatted(JsonSchema.DIALECT));
    }
    JsonNode dialect = schema.path("$schema");
    if (!dialect.isMissingNode() && !dialect.asText().equals(JsonSchema.DIALECT)) {
      return unusable(
          name,
          json.location("/$schema"),
          "the schema is written in %s".formatted(Names.quoted(dialect.asText())),
          "Only JSON Schema 2020-12 is understood: \"%s\".".formatted(JsonSchema.DIALECT));
    }
    List<Problem> problems =
        SchemaProblems.of(schema).stream()
            .map(
                found ->
                    Problem.of(
                        Rule.INVALID_DEFINITION,
                        json.location(found.pointer()),
                        "the schema is wrong here: " + found.message(),
                        "See https://json-schema.org/understanding-json-schema for what can stand"
                            + " there."))
            .toList();
    return new TeamSchema(
        name.text().strip(), problems.isEmpty() ? Optional.of(schema) : Optional.empty(), problems);
  }

  private static TeamSchema unusable(
      LocatedText name, Location location, String message, String advice) {
    return new TeamSchema(
        name.text().strip(),
        Optional.empty(),
        List.of(Problem.of(Rule.INVALID_DEFINITION, location, message, advice)));
  }
}
