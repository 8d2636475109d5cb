package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON as this plugin writes it. Jackson's mapper could write its trees too, but to load it takes
 * longer than to write a small radar.
 */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private JsonText() {}

  /** A document in UTF-8, indented by two spaces, its lines ended by LF. */
  public static byte[] of(JsonNode document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as text. */
  public static String text(JsonNode document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      write(document, json);
    } catch (IOException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
    return text.append('\n').toString();
  }

  /**
   * The same in pieces, of an object with a list that is too long to be in memory.
   *
   * @param list the name of the list, which is empty in the document
   * @param items what is in the list; each is asked for when its piece is
   */
  public static Stream<String> pieces(
      ObjectNode document, String list, Stream<? extends JsonNode> items) {
    return JsonPieces.of(document, list, items);
  }

  /** The same in pieces, of a document that is a list. */
  public static Stream<String> pieces(Stream<? extends JsonNode> items) {
    return JsonPieces.of(items);
  }

  /** What writes JSON as this plugin does. */
  static JsonGenerator generator(Writer to) {
    try {
      return FACTORY.createGenerator(to).setPrettyPrinter(printer());
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written yet", e);
    }
  }

  /** Writes a tree. */
  static void write(JsonNode node, JsonGenerator json) throws IOException {
    switch (node.getNodeType()) {
      case OBJECT -> {
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
          json.writeFieldName(member.getKey());
          write(member.getValue(), json);
        }
        json.writeEndObject();
      }
      case ARRAY -> {
        json.writeStartArray();
        for (JsonNode item : node) {
          write(item, json);
        }
        json.writeEndArray();
      }
      case STRING -> json.writeString(node.textValue());
      case NUMBER -> writeNumber(node, json);
      case BOOLEAN -> json.writeBoolean(node.booleanValue());
      case NULL -> json.writeNull();
      case POJO -> json.writeRawValue(raw((POJONode) node));
      case BINARY, MISSING -> throw new IllegalArgumentException("no JSON: " + node.getNodeType());
    }
  }

  private static void writeNumber(JsonNode node, JsonGenerator json) throws IOException {
    switch (node.numberType()) {
      case INT -> json.writeNumber(node.intValue());
      case LONG -> json.writeNumber(node.longValue());
      case BIG_INTEGER -> json.writeNumber(node.bigIntegerValue());
      case FLOAT -> json.writeNumber(node.floatValue());
      case DOUBLE -> json.writeNumber(node.doubleValue());
      case BIG_DECIMAL -> json.writeNumber(node.decimalValue());
    }
  }

  /** What is JSON already. */
  private static String raw(POJONode node) {
    if (node.getPojo() instanceof RawValue raw && raw.rawValue() instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no JSON: " + node.getPojo());
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
