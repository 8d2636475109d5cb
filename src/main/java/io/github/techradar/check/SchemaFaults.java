package io.github.techradar.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Whether JSON is a schema of {@link JsonSchema#DIALECT} that stands on its own. */
final class SchemaFaults {

  /**
   * What is wrong at one place of a schema.
   *
   * @param pointer the place, as a JSON Pointer (RFC 6901)
   */
  record Fault(String pointer, String message) {}

  private final ObjectNode root;
  private final Set<String> ids;
  private final List<Fault> faults = new ArrayList<>();

  private SchemaFaults(ObjectNode root) {
    this.root = root;
    this.ids = root.findValuesAsText("$id").stream().collect(Collectors.toSet());
  }

  /** Everything that keeps a schema from being used; if nothing, it can be. */
  static List<Fault> of(ObjectNode root) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    SchemaFaults found = new SchemaFaults(root);
    registry.getSchema(SchemaLocation.of(JsonSchema.DIALECT)).validate(root).stream()
        .map(error -> new Fault(error.getInstanceLocation().toString(), error.getMessage()))
        .forEach(found.faults::add);
    found.visit(root, "");
    if (found.faults.isEmpty()) {
      try {
        registry.getSchema(root).initializeValidators();
      } catch (SchemaException e) {
        found.faults.add(new Fault("", String.valueOf(e.getMessage())));
      }
    }
    return List.copyOf(found.faults);
  }

  private void visit(JsonNode node, String pointer) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      if (name.equals("$ref") && value.isTextual()) {
        reference(value.asText(), at);
      } else if (name.equals("pattern") && value.isTextual()) {
        pattern(value.asText(), at);
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
      faults.add(
          new Fault(at, "'%s' is not in this file, and no other is read".formatted(reference)));
    } else if (reference.startsWith("#/") && root.at(reference.substring(1)).isMissingNode()) {
      faults.add(new Fault(at, "there is no '%s'".formatted(reference)));
    }
  }

  private void pattern(String pattern, String at) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      faults.add(new Fault(at, "'%s' is no pattern: %s".formatted(pattern, e.getDescription())));
    }
  }
}
