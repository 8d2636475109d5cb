package io.github.techradar.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Status;
import io.github.techradar.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The JSON Schema (2020-12) of the front matter that a definition asks for.
 *
 * <p>The schema speaks of the keys as authors write them. Its {@code allOf} has one member for each
 * required field, in the definition's order; {@link EntryCheck} relies on that.
 */
final class EntrySchema {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

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
      ArrayNode blank =
          option.putObject("properties").putObject(key).putObject("not").putArray("anyOf");
      blank.addObject().put("type", "null");
      blank.addObject().put("type", "string").put("pattern", "^\\s*$");
      blank.addObject().put("type", "array").put("maxItems", 0);
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

  /** The names for an editor to complete; any case, ids and aliases are as good. */
  private static void oneOf(ObjectNode schema, List<? extends Term> terms) {
    ArrayNode anyOf = schema.putArray("anyOf");
    ArrayNode names = anyOf.addObject().putArray("enum");
    List<String> spellings = new ArrayList<>();
    for (Term term : terms) {
      names.add(term.name());
      spellings.add(term.name());
      spellings.add(term.id());
      if (term instanceof Status status) {
        spellings.addAll(status.aliases());
      }
    }
    String anyCase =
        String.join("|", spellings.stream().distinct().map(EntrySchema::anyCase).toList());
    anyOf.addObject().put("type", "string").put("pattern", "^\\s*(" + anyCase + ")?\\s*$");
    anyOf.addObject().put("type", "null");
  }

  /** A regular expression for a text in upper, lower or mixed case, in any dialect. */
  private static String anyCase(String text) {
    StringBuilder regex = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int upper = Character.toUpperCase(c);
              int lower = Character.toLowerCase(c);
              if (Character.isWhitespace(c)) {
                regex.append("\\s+");
              } else if (upper != lower) {
                regex.append('[').appendCodePoint(upper).appendCodePoint(lower).append(']');
              } else if (Character.isLetterOrDigit(c)) {
                regex.appendCodePoint(c);
              } else {
                regex.append(SPECIAL.matcher(Character.toString(c)).replaceAll("\\\\$0"));
              }
            });
    return regex.toString();
  }

  private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

  private static ArrayNode types(ObjectNode schema, String... names) {
    ArrayNode types = schema.putArray("type");
    for (String name : names) {
      types.add(name);
    }
    return types;
  }
}
