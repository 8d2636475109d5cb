package io.github.techradar.source;

import io.github.techradar.model.Location;
import io.github.techradar.model.Numeral;
import java.util.List;
import java.util.Optional;

/** A value of a YAML document, and where it stands. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMap {

  /** The value's first character. */
  Location location();

  /** What kind of value this is, for messages: say {@code a list}. */
  String kind();

  /**
   * The value as plain Java: {@code String}, {@code Boolean}, {@link Numeral}, {@code List} or
   * {@code Map}; empty for null. Nulls inside lists and maps are left out.
   */
  Optional<Object> toJava();

  /** The single values in this one, however deep, in their order. */
  List<YamlScalar> scalars();

  /** How many values this one is made of: each list, mapping, key and text counts. */
  int count();

  /** The text of a single value, without space around it; empty of a list, a mapping and null. */
  default Optional<String> asText() {
    return Optional.empty();
  }

  /** The texts of a list's items, or the one text of a single value; nothing else has any. */
  default List<YamlScalar> asTexts() {
    return List.of();
  }

  /** Whether the author gave no value: nothing at all, {@code null} or {@code ~}. */
  default boolean isNull() {
    return toJava().isEmpty();
  }

  /** Whether there is nothing in the value: null, white space only, or an empty list. */
  default boolean isBlank() {
    return isNull();
  }
}
