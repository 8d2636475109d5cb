package io.github.techradar.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.techradar.model.Numeral;
import java.util.Collection;
import java.util.Map;

/** The values of fields, which may be of any kind, as JSON. */
final class FieldJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FieldJson() {}

  /**
   * A value as JSON; numbers stand as they were written.
   *
   * @param value one of {@link io.github.techradar.model.Entry#fields}
   */
  static JsonNode of(Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, field) -> object.set(String.valueOf(key), of(field)));
      return object;
    }
    if (value instanceof Collection<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(item -> array.add(of(item)));
      return array;
    }
    if (value instanceof Numeral number) {
      return (JsonNode) NODES.rawValueNode(new RawValue(number.text()));
    }
    return value instanceof Boolean flag
        ? NODES.booleanNode(flag)
        : NODES.textNode(value.toString());
  }
}
