package io.github.techradar.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Term;
import java.util.List;

/**
 * The JSON Schema (2020-12) of the front matter that a definition asks for.
 *
 * <p>The schema speaks of the keys as authors write them, and of statuses and quadrants as the
 * definition spells them. Its {@code allOf} has one member for each required field, in the
 * definition's order; {@link EntryCheck} relies on that.
 */
final class EntrySchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String[] SCALAR = {"string", "number", "boolean"};

  private EntrySchema() {}

  static ObjectNode of(Definition definition) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("title", "Front matter of an entry of " + definition.title());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Field field : definition.fields()) {
      field.keys().forEach(key -> properties.set(key, value(field, definition)));
    }
    schema.put("additionalProperties", false);
    ArrayNode allOf = schema.putArray("allOf");
    definition.required().forEach(name -> allOf.add(given(definition.field(name).orElseThrow())));
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
      case DATE -> {
        types(schema, "string", "null");
        schema.put("format", "date");
      }
      case FLAG -> types(schema, "boolean", "null");
      case ANY -> {
        // whatever the team likes
      }
    }
    return schema;
  }

  private static void oneOf(ObjectNode schema, List<? extends Term> terms) {
    ArrayNode names = schema.putArray("enum");
    terms.forEach(term -> names.add(term.name()));
    names.addNull();
  }

  private static ArrayNode types(ObjectNode schema, String... names) {
    ArrayNode types = schema.putArray("type");
    for (String name : names) {
      types.add(name);
    }
    return types;
  }
}
