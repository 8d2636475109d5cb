package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * One place where a document does not keep to a schema.
 *
 * @param keyword the schema's keyword that is not satisfied, say {@code type}
 * @param rulePath the keyword's place in the schema, from the root, followed through references
 * @param path the keys and indexes that lead to the value; empty for the document itself
 * @param place the path as people say it: {@code quadrants[2].name}, items counted from 1
 * @param value the value; of a missing or unknown property, the mapping that it is missing from or
 *     unknown to
 * @param property the missing or unknown property
 * @param schema the schema that the keyword stands in
 * @param said what the validator says about it
 */
public record Violation(
    String keyword,
    List<String> rulePath,
    List<String> path,
    String place,
    YamlValue value,
    Optional<String> property,
    JsonNode schema,
    String said) {

  public Violation {
    rulePath = List.copyOf(rulePath);
    path = List.copyOf(path);
  }

  /** What the keyword asks for: of {@code maxItems} a number, of {@code enum} a list. */
  public JsonNode expected() {
    return schema.path(keyword);
  }

  /** What the schema's author says about the value; empty if nothing. */
  public String description() {
    return schema.path("description").asText("");
  }

  /** The pair of the unknown property, to point at its key. */
  public Optional<YamlMap.Pair> unknownPair() {
    return property.flatMap(
        name -> value instanceof YamlMap map ? map.pair(name) : Optional.empty());
  }
}
