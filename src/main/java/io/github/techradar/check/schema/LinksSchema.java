package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Link;

/** The part of the schema of front matter that says what links are. */
final class LinksSchema {

  /** An address on the web has no white space in it; a path may. */
  private static final String ADDRESS = "^(?!\\s*[A-Za-z][A-Za-z0-9+.-]*:\\S*\\s+\\S)";

  private LinksSchema() {}

  /** Makes a schema take a list of links, or one link alone. */
  static void fill(ObjectNode schema) {
    schema.putArray("type").add("string").add("object").add("array").add("null");
    link(schema);
    ObjectNode item = schema.putObject("items");
    item.putArray("type").add("string").add("object");
    link(item);
  }

  private static void link(ObjectNode schema) {
    schema.put("pattern", ADDRESS);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode anyOf = schema.putArray("anyOf");
    for (String key : Link.ADDRESS_KEYS) {
      properties.putObject(key).put("type", "string").put("pattern", ADDRESS);
      anyOf.addObject().putArray("required").add(key);
    }
    for (String key : Link.NAME_KEYS) {
      properties
          .putObject(key)
          .putArray("type")
          .add("string")
          .add("number")
          .add("boolean")
          .add("null");
    }
  }
}
