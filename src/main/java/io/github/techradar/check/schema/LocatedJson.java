package io.github.techradar.check.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.techradar.model.Location;
import io.github.techradar.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON document and where its values stand.
 *
 * @param root the document
 * @param locations the places of all values, by their JSON Pointers (RFC 6901)
 */
record LocatedJson(JsonNode root, Map<String, Location> locations) {

  /** All pointers together; of a real schema they are a hundredth of that. */
  private static final int MOST_LETTERS = 10_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNameLength(1_000)
                          .build())
                  .build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Parses a file. An empty one is a {@code MissingNode} at its start.
   *
   * @throws JsonProcessingException if it is not JSON, with the place
   */
  static LocatedJson parse(SourceText source) throws JsonProcessingException {
    String json = source.text();
    JsonNode root = MAPPER.readTree(json);
    Map<String, Location> locations = new HashMap<>();
    locations.put("", source.at(0));
    long letters = 0;
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          letters += pointer.length();
          if (letters > MOST_LETTERS) {
            throw new StreamConstraintsException(
                "there is more within each other than in any schema", parser.currentLocation());
          }
          locations.put(pointer, location(source, parser.currentTokenLocation()));
        }
      }
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was parsed a moment ago, from memory
    }
    return new LocatedJson(root, locations);
  }

  /** The place of the value that a JSON Pointer leads to. */
  Location location(String pointer) {
    return Objects.requireNonNull(locations.get(pointer), pointer);
  }

  /** A place as Jackson has it, whose own columns count an emoji as two characters. */
  static Location location(SourceText source, JsonLocation location) {
    int start = source.startOfLine(Math.max(1, location.getLineNr()) - 1);
    return source.at(start + Math.max(1, location.getColumnNr()) - 1);
  }
}
