package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Term;
import io.github.techradar.output.JsonText;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JSON Schema (2020-12) of the front matter that a definition asks for.
 *
 * <p>The schema speaks of the keys as authors write them, and of statuses and quadrants as the
 * definition spells them.
 */
public final class EntrySchema {

  private static final String TEAM_SCHEMA = "urn:techradar:team-schema";
  private static final String REQUIRED = "allOf";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  static final String[] SCALAR = {"string", "number", "boolean"};

  private final Map<List<String>, Field> required;
  private final JsonSchema schema;
  private final ObjectNode document;

  /**
   * @param required the fields that must have a value, by the places in the schema that say so
   */
  private EntrySchema(Map<List<String>, Field> required, JsonSchema schema, ObjectNode document) {
    this.required = Map.copyOf(required);
    this.schema = schema;
    this.document = document;
  }

  /**
   * The schema that a definition makes.
   *
   * @param team the team's own, which the document has on top
   * @param byFolder whether the folders of entries say what their quadrants are, so that the
   *     document, which knows no folders, does not ask for them
   */
  public static EntrySchema of(Definition definition, Optional<TeamSchema> team, boolean byFolder) {
    ObjectNode own = json(definition);
    ObjectNode document = own.deepCopy();
    Map<List<String>, Field> required = new HashMap<>();
    ArrayNode allOf = own.putArray(REQUIRED);
    ArrayNode asked = document.putArray(REQUIRED);
    for (Field field : definition.requiredFields()) {
      required.put(List.of(REQUIRED, Integer.toString(allOf.size())), field);
      allOf.add(given(field));
      if (!byFolder || field.type() != Field.Type.QUADRANT) {
        asked.add(given(field));
      }
    }
    return new EntrySchema(required, new JsonSchema(own), withTeam(document, team));
  }

  /** The schema as a document for other tools, with what the team's own schema asks for. */
  public byte[] text() {
    return JsonText.of(document);
  }

  /** What is wrong with the front matter of an entry, but for what the team's own schema says. */
  public List<Violation> violations(EntryValues values) {
    return values
        .file()
        .frontMatter()
        .map(
            frontMatter ->
                schema.violations(
                    frontMatter.values(), EntryJson.of(values, frontMatter, YamlValue::isBlank)))
        .orElse(List.of());
  }

  /** The required field that has no value, if a violation says that one has none. */
  public Optional<Field> missing(Violation violation) {
    List<String> way = violation.rulePath();
    return Optional.ofNullable(required.get(way.subList(0, Math.min(2, way.size()))));
  }

  private static ObjectNode json(Definition definition) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", JsonSchema.DIALECT);
    schema.put("title", "Front matter of an entry of " + definition.title());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Field field : definition.fields()) {
      field.keys().forEach(key -> properties.set(key, value(field, definition)));
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode withTeam(ObjectNode schema, Optional<TeamSchema> team) {
    team.flatMap(TeamSchema::schema)
        .ifPresent(
            own -> {
              ObjectNode embedded = own.deepCopy();
              if (!embedded.has("$id")) {
                embedded.put("$id", TEAM_SCHEMA);
              }
              schema.putObject("$defs").set("team", embedded);
              ((ArrayNode) schema.get(REQUIRED))
                  .addObject()
                  .put("$ref", embedded.get("$id").asText());
            });
    return schema;
  }

  /** At least one of the field's keys is there and has a value. */
  private static ObjectNode given(Field field) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode anyOf = schema.putArray("anyOf");
    for (String key : field.keys()) {
      ObjectNode option = anyOf.addObject();
      option.putArray("required").add(key);
      option.putObject("properties").putObject(key).putObject("not").put("type", "null");
    }
    return schema;
  }

  private static ObjectNode value(Field field, Definition definition) {
    ObjectNode schema = NODES.objectNode();
    switch (field.type()) {
      case TEXT -> types(schema, SCALAR).add("null");
      case STATUS -> oneOf(schema, definition.statuses());
      case QUADRANT -> oneOf(schema, definition.quadrants());
      case TEXTS -> {
        types(schema, SCALAR).add("array").add("null");
        types(schema.putObject("items"), SCALAR);
      }
      case COORDINATES -> {
        types(schema, "string", "array", "null");
        schema.put("pattern", SchemaPatterns.COORDINATES);
        schema.putObject("items").put("type", "string").put("pattern", SchemaPatterns.ARTIFACT);
      }
      case LINKS -> LinksSchema.fill(schema);
      case DATE -> {
        types(schema, "string", "null");
        schema.put("format", "date");
      }
      case EVENTS -> EventsSchema.fill(schema, definition);
      case FLAG -> types(schema, "boolean", "null");
      case ANY -> {
        // whatever the team likes
      }
    }
    return schema;
  }

  static void oneOf(ObjectNode schema, List<? extends Term> terms) {
    String meanings =
        terms.stream()
            .filter(term -> !term.description().isEmpty())
            .map(term -> "%s: %s".formatted(term.name(), term.description()))
            .collect(Collectors.joining("\n"));
    if (!meanings.isEmpty()) {
      schema.put("description", meanings);
    }
    ArrayNode names = schema.putArray("enum");
    terms.forEach(term -> names.add(term.name()));
    names.addNull();
  }

  static ArrayNode types(ObjectNode schema, String... names) {
    ArrayNode types = schema.putArray("type");
    for (String name : names) {
      types.add(name);
    }
    return types;
  }
}
