package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps JSON from being a schema of {@link JsonSchema#DIALECT} that stands on its own. */
final class SchemaProblems {

  private final ObjectNode root;
  private final Set<String> ids;
  private final Set<String> anchors;
  private final List<SchemaProblem> problems = new ArrayList<>();

  private SchemaProblems(ObjectNode root) {
    this.root = root;
    this.ids = root.findValuesAsText("$id").stream().collect(Collectors.toSet());
    this.anchors =
        Stream.of("$anchor", "$dynamicAnchor")
            .flatMap(name -> root.findValuesAsText(name).stream())
            .collect(Collectors.toSet());
  }

  /** Everything that keeps a schema from being used; if nothing, it can be. */
  static List<SchemaProblem> of(ObjectNode root) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    SchemaProblems found = new SchemaProblems(root);
    registry.getSchema(SchemaLocation.of(JsonSchema.DIALECT)).validate(root).stream()
        .map(error -> new SchemaProblem(error.getInstanceLocation().toString(), error.getMessage()))
        .forEach(found.problems::add);
    found.visit(root, "");
    found.problems.addAll(EndlessReferences.in(root));
    if (found.problems.isEmpty()) {
      try {
        JsonSchema.registry(new SchemaPatterns()).getSchema(root).initializeValidators();
      } catch (SchemaException e) {
        found.problems.add(new SchemaProblem("", String.valueOf(e.getMessage())));
      }
    }
    return List.copyOf(found.problems);
  }

  private void visit(JsonNode node, String pointer) {
    if (node.isDouble() && Double.isInfinite(node.doubleValue())) {
      problems.add(new SchemaProblem(pointer, "no value can be as large as this number"));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      String at = pointer + "/" + SchemaProblem.escaped(name);
      if (name.equals("$ref") && value.isTextual()) {
        reference(value.asText(), at);
      } else if (name.equals("$dynamicRef") && value.isTextual()) {
        dynamicReference(value.asText(), at);
      } else if (name.equals("pattern") && value.isTextual()) {
        pattern(value.asText(), at);
      } else if (name.equals("patternProperties")) {
        value
            .fieldNames()
            .forEachRemaining(key -> pattern(key, at + "/" + SchemaProblem.escaped(key)));
      } else if (name.equals("$schema") && !value.asText().equals(JsonSchema.DIALECT)) {
        problems.add(
            new SchemaProblem(at, "only '%s' is understood".formatted(JsonSchema.DIALECT)));
      }
      visit(value, at);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(node.get(i), pointer + "/" + i);
      }
    }
  }

  /** A reference must lead to a place in the same document: nothing else is read or fetched. */
  private void reference(String reference, String at) {
    if (!reference.startsWith("#") && !ids.contains(reference)) {
      problems.add(
          new SchemaProblem(
              at, "'%s' is not in this file, and no other is read".formatted(reference)));
    } else if (reference.startsWith("#/") && root.at(reference.substring(1)).isMissingNode()) {
      problems.add(new SchemaProblem(at, "there is no '%s'".formatted(reference)));
    }
  }

  /** As {@link #reference}; the library looks for the anchor only once the schema is applied. */
  private void dynamicReference(String reference, String at) {
    boolean named = reference.startsWith("#") && !reference.matches("#(/.*)?");
    if (named && !anchors.contains(reference.substring(1))) {
      problems.add(new SchemaProblem(at, "there is no '%s'".formatted(reference)));
    } else {
      reference(reference, at);
    }
  }

  private void pattern(String pattern, String at) {
    try {
      SchemaPatterns.compile(pattern);
    } catch (PatternSyntaxException e) {
      problems.add(
          new SchemaProblem(
              at, "%s is no pattern: %s".formatted(Names.quoted(pattern), e.getDescription())));
    }
  }
}
