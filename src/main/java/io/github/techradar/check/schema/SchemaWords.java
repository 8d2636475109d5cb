package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What schemas say, in the words of people who write YAML. */
public final class SchemaWords {

  private static final int MOST_NAMED = 50;

  private SchemaWords() {}

  /** The types that a schema allows: {@code text or a list}. */
  public static String kinds(JsonNode types) {
    List<String> kinds = new ArrayList<>();
    (types.isArray() ? types : List.of(types)).forEach(type -> kinds.add(kind(type.asText())));
    kinds.remove("nothing"); // silence is not worth a word
    return kinds.isEmpty() ? "empty" : String.join(" or ", kinds);
  }

  private static String kind(String type) {
    return switch (type) {
      case "string" -> "text";
      case "array" -> "a list";
      case "object" -> "a mapping";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      default -> "nothing";
    };
  }

  /** A value as it was written, or what kind of value it is where that would be long. */
  public static String shown(YamlValue value) {
    return value instanceof YamlScalar scalar && !scalar.isNull()
        ? Names.quoted(scalar.text())
        : value.kind();
  }

  /** The one of some allowed values that a value was most likely meant to be. */
  public static Optional<String> nearest(YamlValue value, JsonNode allowed) {
    return value instanceof YamlScalar scalar
        ? Names.nearest(scalar.text(), texts(allowed))
        : Optional.empty();
  }

  /** The items of a schema's list for a message, and how many there are besides. */
  static String few(JsonNode values) {
    List<String> texts = texts(values);
    String first = String.join(", ", texts.subList(0, Math.min(MOST_NAMED, texts.size())));
    return texts.size() > MOST_NAMED
        ? "%s and %s more".formatted(first, texts.size() - MOST_NAMED)
        : first;
  }

  /** The items of a schema's list, or its one value, as texts. */
  static List<String> texts(JsonNode values) {
    List<String> texts = new ArrayList<>();
    (values.isArray() ? values : List.of(values))
        .forEach(value -> texts.add(value.isValueNode() ? value.asText() : value.toString()));
    return texts;
  }
}
