package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * References of a schema that lead back to where they came from, though no step into the value lies
 * between: {@code {"$ref": "#"}}. A validator that follows them never comes to an end.
 */
final class EndlessReferences {

  private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef");

  /** The keywords whose schemas are applied to the same value as the schema that they stand in. */
  private static final List<String> SAME_VALUE = List.of("not", "if", "then", "else");

  private static final List<String> SAME_VALUE_EACH =
      List.of("allOf", "anyOf", "oneOf", "dependentSchemas");

  /** Of schemas that stand within each other, or refer to each other. */
  private static final int LONGEST_WAY = 200;

  private final ObjectNode root;
  private final Map<String, String> pointersByName = new HashMap<>();
  private final List<String> schemas = new ArrayList<>();
  private final Set<String> ended = new HashSet<>();
  private final Set<String> way = new HashSet<>();
  private final List<SchemaProblem> problems = new ArrayList<>();

  private EndlessReferences(ObjectNode root) {
    this.root = root;
  }

  /** The references that close a circle, by their places. */
  static List<SchemaProblem> in(ObjectNode root) {
    EndlessReferences references = new EndlessReferences(root);
    references.collect(root, "");
    references.schemas.forEach(references::follow);
    return List.copyOf(references.problems);
  }

  private void collect(JsonNode node, String pointer) {
    if (node.isObject()) {
      schemas.add(pointer);
      pointersByName.putIfAbsent(node.path("$id").asText(), pointer);
      pointersByName.putIfAbsent("#" + node.path("$anchor").asText(), pointer);
      pointersByName.putIfAbsent("#" + node.path("$dynamicAnchor").asText(), pointer);
    }
    children(node).forEach((step, child) -> collect(child, pointer + step));
  }

  /** The values in a list or object, by the steps of a JSON Pointer that lead to them. */
  private static Map<String, JsonNode> children(JsonNode node) {
    Map<String, JsonNode> children = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      children.put("/" + SchemaProblem.escaped(property.getKey()), property.getValue());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      children.put("/" + i, node.get(i));
    }
    return children;
  }

  private void follow(String schema) {
    if (ended.contains(schema) || !way.add(schema)) {
      return;
    }
    JsonNode node = root.at(schema);
    for (String keyword : SAME_VALUE) {
      if (node.path(keyword).isObject()) {
        follow(schema + "/" + keyword);
      }
    }
    for (String keyword : SAME_VALUE_EACH) {
      children(node.path(keyword)).keySet().forEach(step -> follow(schema + "/" + keyword + step));
    }
    for (String keyword : REFERENCES) {
      JsonNode reference = node.path(keyword);
      target(reference)
          .ifPresent(target -> followReference(reference, schema + "/" + keyword, target));
    }
    way.remove(schema);
    ended.add(schema);
  }

  private void followReference(JsonNode reference, String at, String target) {
    if (way.contains(target)) {
      problems.add(
          new SchemaProblem(at, "'%s' leads back here without end".formatted(reference.asText())));
    } else if (way.size() > LONGEST_WAY) {
      problems.add(
          new SchemaProblem(
              at, "'%s' leads on through too many other references".formatted(reference.asText())));
    } else {
      follow(target);
    }
  }

  private Optional<String> target(JsonNode reference) {
    String text = reference.asText();
    if (!reference.isTextual()) {
      return Optional.empty();
    }
    if (text.equals("#") || text.startsWith("#/")) {
      return Optional.of(text.substring(1));
    }
    return Optional.ofNullable(pointersByName.get(text));
  }
}
