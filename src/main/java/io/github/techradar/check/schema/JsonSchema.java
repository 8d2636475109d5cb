package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Schema (2020-12), applied to YAML; what it finds has a place in the YAML's file. Threads
 * may share it, and wait for each other.
 */
final class JsonSchema {

  /** The version of JSON Schema that all schemas here are written in. */
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final Dialect BOUNDED =
      Dialect.builder(Dialects.getDraft202012())
          .formats(SchemaFormats.all())
          .keywords(LocatedPatterns.KEYWORDS)
          .build();

  /** For each letter of a document; ordinary schemas take fewer than one. */
  private static final int STEPS_PER_LETTER = 10;

  private static final int STEPS_AT_LEAST = 1_000_000;

  /** For each letter of a document; ordinary patterns read each a few times. */
  private static final int READS_PER_LETTER = 250;

  private static final int READS_AT_LEAST = 4_000_000;

  private final JsonNode source;
  private final SchemaPatterns patterns = new SchemaPatterns();
  private final Schema schema;

  /**
   * A schema to apply.
   *
   * @param source a schema that {@link SchemaProblems} finds nothing wrong with
   */
  JsonSchema(JsonNode source) {
    this.source = source;
    this.schema = registry(patterns).getSchema(source);
  }

  /** What knows the one version of JSON Schema, and loads no other schema from anywhere. */
  static SchemaRegistry registry(SchemaPatterns patterns) {
    return SchemaRegistry.withDialect(
        BOUNDED,
        builder ->
            builder.schemaRegistryConfig(
                SchemaRegistryConfig.builder().regularExpressionFactory(patterns).build()));
  }

  /**
   * Everything in a document that does not keep to this schema, which is one of ours: what it costs
   * grows as the document does.
   *
   * @param json the document as the JSON that the schema is applied to, in the same shape
   */
  List<Violation> violations(YamlMap document, JsonNode json) {
    return violations(document, json, Long.MAX_VALUE);
  }

  /**
   * The same for a schema that others have written.
   *
   * @throws TooMuchException if it asks for more work than the document is worth
   */
  synchronized List<Violation> violationsOfOthers(YamlMap document, JsonNode json) {
    long letters = json.toString().length();
    patterns.allow(Math.max(READS_AT_LEAST, READS_PER_LETTER * letters));
    return violations(document, json, Math.max(STEPS_AT_LEAST, STEPS_PER_LETTER * letters));
  }

  private synchronized List<Violation> violations(YamlMap document, JsonNode json, long steps) {
    return schema
        .validate(
            new CountedContext(steps),
            json,
            OutputFormat.DEFAULT,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> violation(error, document))
        .toList();
  }

  private Violation violation(Error error, YamlMap document) {
    List<String> path = segments(error.getInstanceLocation());
    StringBuilder place = new StringBuilder();
    YamlValue value = document;
    for (String step : path) {
      if (value instanceof YamlList) {
        place.append('[').append(Integer.parseInt(step) + 1).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step);
      }
      value = child(value, step);
    }
    return new Violation(
        error.getKeyword(),
        segments(error.getEvaluationPath()),
        path,
        place.toString(),
        value,
        Optional.ofNullable(error.getProperty()),
        schemaOf(error),
        error.getMessage());
  }

  /** The value in a document that was too much for a schema; empty if that is not one value. */
  static Optional<YamlValue> valueOf(TooMuchException tooMuch, YamlMap document) {
    YamlValue value = document;
    for (String step : tooMuch.place().map(JsonSchema::segments).orElse(List.of())) {
      value = child(value, step);
    }
    return Optional.of(value).filter(found -> found != document);
  }

  private static YamlValue child(YamlValue value, String step) {
    return value instanceof YamlList list
        ? list.items().get(Integer.parseInt(step))
        : ((YamlMap) value).pair(step).orElseThrow().value();
  }

  /** The schema that the error's keyword stands in, or that keyword alone if it is out of sight. */
  private JsonNode schemaOf(Error error) {
    List<String> way = segments(error.getSchemaLocation().getFragment());
    JsonNode node = source;
    for (String step : way.subList(0, Math.max(0, way.size() - 1))) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return node.path(error.getKeyword()).equals(error.getSchemaNode())
        ? node
        : JsonNodeFactory.instance.objectNode().set(error.getKeyword(), error.getSchemaNode());
  }

  private static List<String> segments(NodePath path) {
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      segments.add(String.valueOf(path.getElement(i)));
    }
    return segments;
  }
}
