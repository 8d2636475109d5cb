package io.github.techradar.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON in pieces: what stands before a long list, each of its items, and what stands behind. An
 * item is made when it is asked for, so a document of a thousand entries needs the memory of one.
 */
final class JsonPieces {

  private final StringWriter written = new StringWriter();
  private final JsonGenerator json;

  /** A part of a document. */
  @FunctionalInterface
  private interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonPieces() {
    this.json = JsonText.generator(written);
  }

  /** A list alone. */
  static Stream<String> of(Stream<? extends JsonNode> items) {
    return new JsonPieces()
        .pieces(JsonGenerator::writeStartArray, items, JsonGenerator::writeEndArray);
  }

  /** An object; the list of that name, which is empty in it, has the items. */
  static Stream<String> of(ObjectNode document, String list, Stream<? extends JsonNode> items) {
    return new JsonPieces()
        .pieces(json -> before(json, document, list), items, json -> behind(json, document, list));
  }

  private static void before(JsonGenerator json, ObjectNode document, String list)
      throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      json.writeFieldName(member.getKey());
      if (member.getKey().equals(list)) {
        json.writeStartArray();
        return;
      }
      JsonText.write(member.getValue(), json);
    }
    throw new IllegalArgumentException("no member is called " + list);
  }

  private static void behind(JsonGenerator json, ObjectNode document, String list)
      throws IOException {
    json.writeEndArray();
    boolean isBehind = false;
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      if (isBehind) {
        json.writeFieldName(member.getKey());
        JsonText.write(member.getValue(), json);
      }
      isBehind |= member.getKey().equals(list);
    }
    json.writeEndObject();
  }

  private Stream<String> pieces(Part before, Stream<? extends JsonNode> items, Part behind) {
    Stream<Part> item = items.map(node -> generator -> JsonText.write(node, generator));
    return Stream.concat(
        Stream.concat(Stream.of(before), item).map(this::piece),
        Stream.of(behind).map(part -> piece(part) + "\n"));
  }

  /** What a part adds to the text. */
  private String piece(Part part) {
    try {
      part.write(json);
      json.flush();
    } catch (IOException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
    String piece = written.toString();
    written.getBuffer().setLength(0);
    return piece;
  }
}
