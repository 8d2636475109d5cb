package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * A list of values.
 *
 * @param items the values in their order
 * @param location the first item's dash, or the opening bracket
 */
public record YamlList(List<YamlValue> items, Location location) implements YamlValue {

  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public Optional<Object> toJava() {
    return Optional.of(items.stream().flatMap(item -> item.toJava().stream()).toList());
  }

  @Override
  public boolean isNull() {
    return false;
  }

  @Override
  public boolean isBlank() {
    return items.isEmpty();
  }

  @Override
  public int count() {
    return 1 + items.stream().mapToInt(YamlValue::count).sum();
  }

  @Override
  public List<YamlScalar> scalars() {
    return items.stream().flatMap(item -> item.scalars().stream()).toList();
  }

  @Override
  public List<YamlScalar> asTexts() {
    return items.stream().filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast).toList();
  }

  @Override
  public String kind() {
    return "a list";
  }
}
