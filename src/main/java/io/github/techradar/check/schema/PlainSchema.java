package io.github.techradar.check.schema;

import io.github.techradar.model.Numeral;
import io.github.techradar.source.DateText;
import java.util.List;
import java.util.Map;

/**
 * Whether values keep to one of our own schemas. It knows the keywords that these have, and cannot
 * say what is wrong: {@link JsonSchema} can, and takes much longer to begin.
 */
final class PlainSchema {

  private static final String DEFINITIONS = "#/$defs/";

  private final Map<?, ?> schema;

  /**
   * @param schema in the form of {@link PlainJson}
   */
  PlainSchema(Map<?, ?> schema) {
    this.schema = schema;
  }

  /**
   * Whether a value keeps to the schema.
   *
   * @param json the value, in the form of {@link PlainJson}
   * @throws IllegalArgumentException if the schema asks for what only others can tell
   */
  boolean takes(Object json) {
    return takes(schema, json);
  }

  private boolean takes(Object part, Object json) {
    Map<?, ?> keywords = (Map<?, ?>) part;
    for (Map.Entry<?, ?> keyword : keywords.entrySet()) {
      if (!keeps(String.valueOf(keyword.getKey()), keyword.getValue(), keywords, json)) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(String keyword, Object said, Map<?, ?> part, Object json) {
    return switch (keyword) {
      case "$schema", "$defs", "title", "description", "then", "else" -> true;
      case "$ref" -> takes(definition((String) said), json);
      case "allOf" -> ((List<?>) said).stream().allMatch(one -> takes(one, json));
      case "anyOf" -> ((List<?>) said).stream().anyMatch(one -> takes(one, json));
      case "not" -> !takes(said, json);
      case "if" -> {
        Object branch = part.get(takes(said, json) ? "then" : "else");
        yield branch == null || takes(branch, json);
      }
      case "type" -> isOneOf(said, json);
      case "enum" -> ((List<?>) said).contains(json);
      case "pattern", "format", "maxLength" ->
          !(json instanceof String text) || textKeeps(keyword, said.toString(), text);
      case "items", "minItems", "maxItems" ->
          !(json instanceof List<?> list) || listKeeps(keyword, said, list);
      case "properties", "patternProperties", "additionalProperties", "propertyNames" ->
          !(json instanceof Map<?, ?> map)
              || map.entrySet().stream().allMatch(pair -> pairKeeps(keyword, said, part, pair));
      case "required" -> !(json instanceof Map<?, ?> map) || hasAll(map, (List<?>) said);
      case "minProperties" -> !(json instanceof Map<?, ?> map) || map.size() >= number(said);
      case "maxProperties" -> !(json instanceof Map<?, ?> map) || map.size() <= number(said);
      default -> throw unknown(keyword);
    };
  }

  private Object definition(String reference) {
    Map<?, ?> definitions = (Map<?, ?>) schema.get("$defs");
    Object found =
        definitions != null && reference.startsWith(DEFINITIONS)
            ? definitions.get(reference.substring(DEFINITIONS.length()))
            : null;
    if (found == null) {
      throw unknown(reference);
    }
    return found;
  }

  private static boolean isOneOf(Object types, Object json) {
    return types instanceof List<?> list
        ? list.stream().anyMatch(type -> isOf((String) type, json))
        : isOf((String) types, json);
  }

  private static boolean isOf(String type, Object json) {
    return switch (type) {
      case "string" -> json instanceof String;
      case "boolean" -> json instanceof Boolean;
      case "number" -> json instanceof Numeral;
      case "array" -> json instanceof List<?>;
      case "object" -> json instanceof Map<?, ?>;
      case "null" -> json == PlainJson.NULL;
      default -> throw unknown(type);
    };
  }

  private static boolean textKeeps(String keyword, String said, String text) {
    return switch (keyword) {
      case "pattern" -> OwnPatterns.isIn(text, said);
      case "maxLength" -> text.codePointCount(0, text.length()) <= number(said);
      default -> {
        if (!said.equals("date")) {
          throw unknown(said);
        }
        yield DateText.exact(text).isPresent();
      }
    };
  }

  private boolean listKeeps(String keyword, Object said, List<?> list) {
    return switch (keyword) {
      case "minItems" -> list.size() >= number(said);
      case "maxItems" -> list.size() <= number(said);
      default -> list.stream().allMatch(item -> takes(said, item));
    };
  }

  private boolean pairKeeps(String keyword, Object said, Map<?, ?> part, Map.Entry<?, ?> pair) {
    String name = (String) pair.getKey();
    Object value = pair.getValue();
    return switch (keyword) {
      case "properties" -> {
        Object own = ((Map<?, ?>) said).get(name);
        yield own == null || takes(own, value);
      }
      case "patternProperties" ->
          ((Map<?, ?>) said)
              .entrySet().stream()
                  .filter(pattern -> OwnPatterns.isIn(name, (String) pattern.getKey()))
                  .allMatch(pattern -> takes(pattern.getValue(), value));
      case "propertyNames" -> takes(said, name);
      default -> isKnown(name, part) || (said instanceof Map<?, ?> other && takes(other, value));
    };
  }

  /** Whether one of the other keywords of a part speaks of a property. */
  private static boolean isKnown(String name, Map<?, ?> part) {
    return (part.get("properties") instanceof Map<?, ?> properties && properties.containsKey(name))
        || (part.get("patternProperties") instanceof Map<?, ?> patterns
            && patterns.keySet().stream()
                .anyMatch(pattern -> OwnPatterns.isIn(name, (String) pattern)));
  }

  private static boolean hasAll(Map<?, ?> map, List<?> names) {
    return names.stream().allMatch(map::containsKey);
  }

  private static int number(Object said) {
    return Integer.parseInt(said.toString());
  }

  private static IllegalArgumentException unknown(String word) {
    return new IllegalArgumentException("no schema of ours has this: " + word);
  }
}
