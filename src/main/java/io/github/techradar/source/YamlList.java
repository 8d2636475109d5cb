package io.github.techradar.source;

import io.github.techradar.model.Location;
import java.util.ArrayList;
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
    List<Object> list = new ArrayList<>();
    for (YamlValue item : items) {
      item.toJava().ifPresent(list::add);
    }
    return Optional.of(List.copyOf(list));
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
    int count = 1;
    for (YamlValue item : items) {
      count += item.count();
    }
    return count;
  }

  @Override
  public List<YamlScalar> scalars() {
    List<YamlScalar> scalars = new ArrayList<>();
    for (YamlValue item : items) {
      scalars.addAll(item.scalars());
    }
    return scalars;
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
