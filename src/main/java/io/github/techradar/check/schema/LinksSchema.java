package io.github.techradar.check.schema;

import static io.github.techradar.check.schema.PlainJson.object;

import io.github.techradar.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of the schema of front matter that says what links are. */
final class LinksSchema {

  /** An address on the web has no white space in it; a path may. */
  private static final String ADDRESS = "^(?!\\s*[A-Za-z][A-Za-z0-9+.-]*:\\S*\\s+\\S)";

  private LinksSchema() {}

  /** The form of a list of links, or of one link alone. */
  static Map<String, Object> links() {
    Map<String, Object> schema = object("type", List.of("string", "object", "array", "null"));
    addLink(schema);
    Map<String, Object> item = object("type", List.of("string", "object"));
    schema.put("items", item);
    addLink(item);
    return schema;
  }

  private static void addLink(Map<String, Object> schema) {
    Map<String, Object> properties = object();
    List<Object> anyOf = new ArrayList<>();
    for (String key : Link.ADDRESS_KEYS) {
      properties.put(key, object("type", "string", "pattern", ADDRESS));
      anyOf.add(object("required", List.of(key)));
    }
    Link.NAME_KEYS.forEach(key -> properties.put(key, object("type", EntrySchema.SCALAR_OR_NULL)));
    schema.put("pattern", ADDRESS);
    schema.put("properties", properties);
    schema.put("anyOf", anyOf);
  }
}
