package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Numeral;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** JSON as the library has it that schemas are applied with. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  /** The same as {@link PlainJson}, whatever it is. */
  static JsonNode of(Object json) {
    if (json instanceof Map<?, ?> map) {
      return ofMap(map);
    }
    if (json instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(item -> array.add(of(item)));
      return array;
    }
    if (json instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (json instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (json instanceof Numeral number) {
      return number(number);
    }
    return json instanceof String text ? NODES.textNode(text) : NODES.nullNode();
  }

  /** An object. */
  static ObjectNode ofMap(Map<?, ?> map) {
    ObjectNode object = NODES.objectNode();
    map.forEach((name, value) -> object.set((String) name, of(value)));
    return object;
  }

  private static JsonNode number(Numeral number) {
    return number.isWhole()
        ? NODES.numberNode(new BigInteger(number.text()))
        : NODES.numberNode(new BigDecimal(number.text()));
  }
}
