package io.github.techradar.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;

/** YAML as the JSON that a schema is applied to, in the same shape, nulls included. */
final class YamlJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private YamlJson() {}

  /**
   * A mapping as an object.
   *
   * @param asText the keys whose scalars, however deep, are the text that the author wrote, even if
   *     that looks like a number or a truth value
   */
  static ObjectNode object(YamlMap map, Predicate<String> asText) {
    ObjectNode object = NODES.objectNode();
    for (YamlMap.Pair pair : map.pairs()) {
      String key = pair.key().text();
      object.set(key, node(pair.value(), asText.test(key)));
    }
    return object;
  }

  private static JsonNode node(YamlValue value, boolean asText) {
    if (value instanceof YamlMap map) {
      return object(map, key -> asText);
    }
    if (value instanceof YamlList list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(node(item, asText)));
      return array;
    }
    YamlScalar scalar = (YamlScalar) value;
    Object java = scalar.toJava().orElse(null);
    if (java == null) {
      return NODES.nullNode();
    }
    if (!asText && java instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (!asText && java instanceof BigInteger number) {
      return NODES.numberNode(number);
    }
    if (!asText && java instanceof BigDecimal number) {
      return NODES.numberNode(number);
    }
    return NODES.textNode(scalar.text());
  }
}
