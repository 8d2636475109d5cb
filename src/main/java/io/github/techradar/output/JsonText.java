package io.github.techradar.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** JSON as this plugin writes it. */
public final class JsonText {

  private static final ObjectMapper MAPPER = new JsonMapper();

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
    try {
      return MAPPER.writer(printer()).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
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
      return MAPPER.createGenerator(to).setPrettyPrinter(printer());
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written yet", e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
