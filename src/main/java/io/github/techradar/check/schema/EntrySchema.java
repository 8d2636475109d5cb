package io.github.techradar.check.schema;

import static io.github.techradar.check.schema.PlainJson.object;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Term;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of the front matter that a definition asks for.
 *
 * <p>The schema speaks of the keys as authors write them, and of statuses and quadrants as the
 * definition spells them.
 */
public final class EntrySchema {

  static final List<String> SCALAR = List.of("string", "number", "boolean");
  static final List<String> SCALAR_OR_NULL = List.of("string", "number", "boolean", "null");
  static final List<String> SCALARS_OR_NULL =
      List.of("string", "number", "boolean", "array", "null");

  private final Definition definition;
  private final Optional<TeamSchema> team;
  private final boolean byFolder;
  private final PlainSchema form;
  private @Nullable JsonSchema whole;

  private EntrySchema(Definition definition, Optional<TeamSchema> team, boolean byFolder) {
    this.definition = definition;
    this.team = team;
    this.byFolder = byFolder;
    this.form = new PlainSchema(form(definition));
  }

  /**
   * The schema that a definition makes.
   *
   * @param team the team's own, which the document has on top
   * @param byFolder whether the folders of entries say what their quadrants are, so that the
   *     document, which knows no folders, does not ask for them
   */
  public static EntrySchema of(Definition definition, Optional<TeamSchema> team, boolean byFolder) {
    return new EntrySchema(definition, team, byFolder);
  }

  /** The schema as a document for other tools, with what the team's own schema asks for. */
  public byte[] text() {
    Map<String, Object> schema = form(definition);
    schema.put("additionalProperties", false);
    schema.put(
        "allOf",
        definition.requiredFields().stream()
            .filter(field -> !byFolder || field.type() != Field.Type.QUADRANT)
            .map(EntrySchema::given)
            .toList());
    return SchemaDocument.of(schema, team);
  }

  /** The keys that the team's own schema asks of every entry, as far as it says so at its top. */
  public List<String> keysOfTeam() {
    List<String> keys = new ArrayList<>();
    team.flatMap(TeamSchema::schema)
        .ifPresent(schema -> schema.path("required").forEach(key -> keys.add(key.asText())));
    return keys;
  }

  /**
   * Where the values of an entry are none that their fields take. This leaves out what is no value:
   * required fields that are missing, and keys that are no field's.
   */
  public List<Violation> violations(EntryValues values) {
    Optional<FrontMatter> frontMatter = values.file().frontMatter();
    if (frontMatter.isEmpty()) {
      return List.of();
    }
    Object json = EntryJson.of(values, frontMatter.get(), YamlValue::isBlank);
    return form.takes(json)
        ? List.of()
        : whole().violations(frontMatter.get().values(), JsonTree.of(json));
  }

  /** The schema as it tells what is wrong; made when the first entry breaks it. */
  private synchronized JsonSchema whole() {
    if (whole == null) {
      whole = new JsonSchema(JsonTree.of(form(definition)));
    }
    return whole;
  }

  /** What values may be, be they there or not. */
  static Map<String, Object> form(Definition definition) {
    Map<String, Object> properties = object();
    for (Field field : definition.fields()) {
      field.keys().forEach(key -> properties.put(key, value(field, definition)));
    }
    return object(
        "$schema",
        JsonSchema.DIALECT,
        "title",
        "Front matter of an entry of " + definition.title(),
        "type",
        "object",
        "properties",
        properties);
  }

  /** At least one of the field's keys is there and has a value. */
  private static Map<String, Object> given(Field field) {
    return object("anyOf", field.keys().stream().map(EntrySchema::given).toList());
  }

  private static Map<String, Object> given(String key) {
    return object(
        "required", List.of(key), "properties", object(key, object("not", object("type", "null"))));
  }

  private static Map<String, Object> value(Field field, Definition definition) {
    return switch (field.type()) {
      case TEXT -> object("type", SCALAR_OR_NULL);
      case STATUS -> oneOf(definition.statuses());
      case QUADRANT -> oneOf(definition.quadrants());
      case TEXTS -> object("type", SCALARS_OR_NULL, "items", object("type", SCALAR));
      case COORDINATES ->
          object(
              "type",
              List.of("string", "array", "null"),
              "pattern",
              OwnPatterns.COORDINATES,
              "items",
              object("type", "string", "pattern", OwnPatterns.PACKAGE));
      case LINKS -> LinksSchema.links();
      case DATE -> object("type", List.of("string", "null"), "format", "date");
      case EVENTS -> EventsSchema.events(definition);
      case FLAG -> object("type", List.of("boolean", "null"));
      case ANY -> object(); // whatever the team likes
    };
  }

  static Map<String, Object> oneOf(List<? extends Term> terms) {
    String meanings =
        terms.stream()
            .filter(term -> !term.description().isEmpty())
            .map(term -> "%s: %s".formatted(term.name(), term.description()))
            .collect(Collectors.joining("\n"));
    Map<String, Object> schema = object();
    if (!meanings.isEmpty()) {
      schema.put("description", meanings);
    }
    List<Object> names = new ArrayList<>();
    terms.forEach(term -> names.add(term.name()));
    names.add(PlainJson.NULL);
    schema.put("enum", names);
    return schema;
  }
}
