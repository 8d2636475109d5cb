package io.github.techradar.check.schema;

import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * JSON as plain Java: maps that keep their order, lists, {@code String}, {@code Boolean}, {@code
 * Integer}, {@link io.github.techradar.model.Numeral}, and {@link #NULL}. Most radars need no other
 * form of it, and the library for that takes longer to load than their check does.
 */
final class PlainJson {

  /** The null of JSON. */
  static final Object NULL = Null.NULL;

  private enum Null {
    NULL
  }

  private PlainJson() {}

  /**
   * An object.
   *
   * @param members its names, each followed by its value
   */
  static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }

  /**
   * A value of YAML in the same shape, nulls included, however deep.
   *
   * @param scalars how the single values in it are understood
   */
  static Object of(YamlValue value, Function<YamlScalar, Object> scalars) {
    if (value instanceof YamlMap map) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (YamlMap.Pair pair : map.pairs()) {
        object.put(pair.key().text(), of(pair.value(), scalars));
      }
      return object;
    }
    if (value instanceof YamlList list) {
      List<Object> array = new ArrayList<>();
      for (YamlValue item : list.items()) {
        array.add(of(item, scalars));
      }
      return array;
    }
    return scalars.apply((YamlScalar) value);
  }

  /** The text that the author wrote, even if it looks like a number or a truth value. */
  static Object text(YamlScalar scalar) {
    return scalar.isBlank() ? NULL : scalar.text();
  }

  /** A number, a truth value, null or text, as YAML has it. */
  static Object typed(YamlScalar scalar) {
    return scalar.toJava().orElse(NULL);
  }
}
