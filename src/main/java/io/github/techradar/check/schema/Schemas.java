package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.output.JsonText;
import io.github.techradar.output.Resource;
import io.github.techradar.source.DefinitionFile;
import io.github.techradar.source.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The JSON Schemas (2020-12) that a radar is checked against, for other tools to do the same. */
public final class Schemas {

  private static final String DEFINITION = "radar.schema.json";

  private Schemas() {}

  /** The schema of definitions, the same for every radar. */
  public static byte[] ofDefinition() {
    return JsonText.of(definition());
  }

  /** Where the settings of a definition do not keep to that schema. */
  public static List<Violation> violations(YamlMap settings) {
    Object json = PlainJson.of(settings, PlainJson::text);
    return new PlainSchema(plain()).takes(json)
        ? List.of()
        : new JsonSchema(definition()).violations(settings, JsonTree.of(json));
  }

  /** JSON is YAML too, and what reads that is there already. */
  static Map<?, ?> plain() {
    return DefinitionFile.read("schema", Resource.beside(Schemas.class, DEFINITION))
        .settings()
        .flatMap(YamlMap::toJava)
        .map(schema -> (Map<?, ?>) schema)
        .orElseThrow();
  }

  static JsonNode definition() {
    try {
      return new ObjectMapper().readTree(Resource.beside(Schemas.class, DEFINITION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
