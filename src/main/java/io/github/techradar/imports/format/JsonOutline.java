package io.github.techradar.imports.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands at the top of a JSON file: enough to know its format. A long file is looked at only
 * as far as such a thing can be.
 */
final class JsonOutline {

  /** In characters. */
  private static final int LOOKED_AT = 2_000_000;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Set<String>> members = new HashMap<>();
  private final Set<String> items = new HashSet<>();

  private JsonOutline() {}

  /** The outline of any text; of one that is no JSON, of what stands before its mistake. */
  static JsonOutline of(String text) {
    JsonOutline outline = new JsonOutline();
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (isJson(start)) {
      try (JsonParser parser = FACTORY.createParser(start)) {
        outline.read(parser);
      } catch (IOException e) {
        return outline; // the mistake is told to whoever reads the file
      }
    }
    return outline;
  }

  /** Whether a text begins as objects and lists in JSON do. */
  static boolean isJson(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!Character.isWhitespace(letter)) {
        return letter == '{' || letter == '[';
      }
    }
    return false;
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      firstObject(parser, items);
    } else {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Set<String> keys = members.computeIfAbsent(parser.currentName(), key -> new HashSet<>());
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_OBJECT) {
          keys(parser, keys);
        } else if (value == JsonToken.START_ARRAY) {
          firstObject(parser, keys);
        }
      }
    }
  }

  /** Takes in the keys of the first object in a list, and goes on to the end of the list. */
  private static void firstObject(JsonParser parser, Set<String> keys) throws IOException {
    JsonToken item = parser.nextToken();
    while (item != null && item != JsonToken.END_ARRAY) {
      if (item == JsonToken.START_OBJECT && keys.isEmpty()) {
        keys(parser, keys);
      } else {
        parser.skipChildren();
      }
      item = parser.nextToken();
    }
  }

  private static void keys(JsonParser parser, Set<String> keys) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      keys.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
  }

  /** Whether the file is an object with all these keys. */
  boolean has(String... keys) {
    return members.keySet().containsAll(Set.of(keys));
  }

  /**
   * The keys of the object that is the value of a key, or of the first object in the list that it
   * is; empty if it is neither, or is not there.
   */
  Set<String> below(String key) {
    return members.getOrDefault(key, Set.of());
  }

  /** The same for each key. */
  Map<String, Set<String>> members() {
    return members;
  }

  /** The keys of the first object in the list that the file is; empty if it is no list. */
  Set<String> items() {
    return items;
  }
}
