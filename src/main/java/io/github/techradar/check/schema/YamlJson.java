package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Numeral;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** YAML as the JSON that a schema is applied to, in the same shape, nulls included. */
final class YamlJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private YamlJson() {}

  /**
   * A value, however deep.
   *
   * @param scalars how the single values in it are understood
   */
  static JsonNode node(YamlValue value, Function<YamlScalar, JsonNode> scalars) {
    if (value instanceof YamlMap map) {
      ObjectNode object = NODES.objectNode();
      map.pairs().forEach(pair -> object.set(pair.key().text(), node(pair.value(), scalars)));
      return object;
    }
    if (value instanceof YamlList list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(node(item, scalars)));
      return array;
    }
    return scalars.apply((YamlScalar) value);
  }

  /** The text that the author wrote, even if it looks like a number or a truth value. */
  static JsonNode text(YamlScalar scalar) {
    return scalar.isBlank() ? NODES.nullNode() : NODES.textNode(scalar.text());
  }

  /** A number, a truth value, null or text, as YAML has it. */
  static JsonNode typed(YamlScalar scalar) {
    Object java = scalar.toJava().orElse(null);
    if (java == null) {
      return NODES.nullNode();
    }
    if (java instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    return java instanceof Numeral number ? number(number) : NODES.textNode(scalar.text());
  }

  private static JsonNode number(Numeral number) {
    return number.isWhole()
        ? NODES.numberNode(new BigInteger(number.text()))
        : NODES.numberNode(new BigDecimal(number.text()));
  }
}
