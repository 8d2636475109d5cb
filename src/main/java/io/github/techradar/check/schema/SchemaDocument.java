package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.output.JsonText;
import java.util.Map;
import java.util.Optional;

/** A schema of front matter as a document for other tools. */
final class SchemaDocument {

  private static final String TEAM_SCHEMA = "urn:techradar:team-schema";

  private SchemaDocument() {}

  /**
   * A document.
   *
   * @param schema in the form of {@link PlainJson}; its {@code allOf} may get one item more
   * @param team the team's own schema, which stands in it as a part that is referred to
   */
  static byte[] of(Map<String, Object> schema, Optional<TeamSchema> team) {
    ObjectNode document = JsonTree.ofMap(schema);
    team.flatMap(TeamSchema::schema).ifPresent(own -> add(own, document));
    return JsonText.of(document);
  }

  private static void add(ObjectNode team, ObjectNode document) {
    ObjectNode embedded = team.deepCopy();
    if (!embedded.has("$id")) {
      embedded.put("$id", TEAM_SCHEMA);
    }
    document.putObject("$defs").set("team", embedded);
    ((ArrayNode) document.get("allOf")).addObject().put("$ref", embedded.get("$id").asText());
  }
}
