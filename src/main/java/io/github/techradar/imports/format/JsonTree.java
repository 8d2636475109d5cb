package io.github.techradar.imports.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.SourceText;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into values that know where they stand. Of a key that is there twice the last one
 * counts, as everywhere with JSON; that is told.
 */
final class JsonTree {

  /** Front matter can be no deeper, and values of files may become such. */
  private static final int DEEPEST = 50;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final SourceText source;
  private final JsonParser parser;
  private final ImportContext context;

  private JsonTree(SourceText source, JsonParser parser, ImportContext context) {
    this.source = source;
    this.parser = parser;
    this.context = context;
  }

  /**
   * The value that a file is.
   *
   * @throws ReadingException if it is not JSON, at the first character that is not
   */
  static YamlValue read(SourceText source, ImportContext context) throws ReadingException {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonTree(source, parser, context).whole();
    } catch (IOException e) {
      throw new IllegalStateException("a text can always be read", e);
    }
  }

  private YamlValue whole() throws IOException, ReadingException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw failed(source.at(0), "the file is empty");
      }
      YamlValue value = value(first);
      if (parser.nextToken() != null) {
        throw failed(here(), "something stands behind the end of the JSON");
      }
      return value;
    } catch (JsonProcessingException e) {
      JsonLocation mistake = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      long offset = Math.min(mistake.getCharOffset(), source.text().length());
      throw failed(
          source.at((int) Math.max(0, offset)), "this is not JSON: " + e.getOriginalMessage());
    }
  }

  private YamlValue value(JsonToken token) throws IOException {
    Location place = here();
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new YamlScalar(text(parser.getText(), place), false, place);
      default -> new YamlScalar(parser.getText(), true, place);
    };
  }

  /** A text without the characters that no text should have, and that no file of ours can. */
  private String text(String found, Location place) {
    String text =
        found
            .codePoints()
            .filter(JsonTree::isText)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (text.length() < found.length()) {
      context.warn(
          place,
          "a text with control characters, or with halves of characters",
          "They are left out; they show nothing.");
    }
    return text;
  }

  private static boolean isText(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
      case Character.SURROGATE -> false;
      default -> true;
    };
  }

  private YamlValue object(Location place) throws IOException {
    Map<String, YamlMap.Pair> pairs = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      YamlScalar key = new YamlScalar(parser.getText(), false, here());
      YamlMap.Pair former = pairs.put(key.text(), new YamlMap.Pair(key, value(parser.nextToken())));
      if (former != null) {
        context.warn(
            key.location(),
            "the key %s stands on line %s already"
                .formatted(Names.quoted(key.text()), former.key().location().line()),
            "This one counts. Keep one of the two.");
      }
    }
    return new YamlMap(List.copyOf(pairs.values()), place);
  }

  private YamlValue array(Location place) throws IOException {
    List<YamlValue> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token));
      token = parser.nextToken();
    }
    return new YamlList(items, place);
  }

  private Location here() {
    return source.at((int) parser.currentTokenLocation().getCharOffset());
  }

  private static ReadingException failed(Location place, String message) {
    return new ReadingException(
        Problem.of(
            Rule.INVALID_SOURCE,
            place,
            message,
            "Mend the file, or take one that its tool reads."));
  }
}
