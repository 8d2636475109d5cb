package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys with values.
 *
 * @param pairs the pairs in their order, no key twice
 * @param location the first key, or the opening brace; of a whole document its first character
 */
public record YamlMap(List<Pair> pairs, Location location) implements YamlValue {

  /** A key and its value. */
  public record Pair(YamlScalar key, YamlValue value) {}

  public YamlMap {
    pairs = List.copyOf(pairs);
  }

  /** The pair with a key. */
  public Optional<Pair> pair(String key) {
    for (Pair pair : pairs) {
      if (pair.key().text().equals(key)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The value of a key, unless it is missing or null. */
  public Optional<YamlValue> value(String key) {
    return pair(key).map(Pair::value).filter(value -> !value.isNull());
  }

  /** The text of a key, unless it is missing, null or no single value. */
  public Optional<String> text(String key) {
    return value(key).flatMap(YamlValue::asText);
  }

  /**
   * The texts of a key, one or several; empty if the key is missing or null. Items that are no
   * single values are left out.
   */
  public Optional<List<YamlScalar>> texts(String key) {
    return value(key).map(YamlValue::asTexts);
  }

  /** The mapping of a key, unless it is missing or something else. */
  public Optional<YamlMap> map(String key) {
    return value(key).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
  }

  /** The list of a key, unless it is missing or something else. */
  public Optional<List<YamlValue>> list(String key) {
    return value(key)
        .filter(YamlList.class::isInstance)
        .map(YamlList.class::cast)
        .map(YamlList::items);
  }

  @Override
  public int count() {
    int count = 1;
    for (Pair pair : pairs) {
      count += 1 + pair.value().count();
    }
    return count;
  }

  @Override
  public List<YamlScalar> scalars() {
    List<YamlScalar> scalars = new ArrayList<>();
    for (Pair pair : pairs) {
      scalars.addAll(pair.value().scalars());
    }
    return scalars;
  }

  @Override
  public Optional<Object> toJava() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Optional<Object> value = pair.value().toJava();
      if (value.isPresent()) {
        map.put(pair.key().text(), value.get());
      }
    }
    return Optional.of(Collections.unmodifiableMap(map));
  }

  @Override
  public boolean isNull() {
    return false;
  }

  @Override
  public String kind() {
    return "a mapping";
  }
}
