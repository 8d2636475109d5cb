package io.github.techradar.imports.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.github.techradar.model.Location;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.SourceText;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads TOML into values that know where they stand: each has the place of its key. */
final class TomlTree {

  private static final TomlMapper MAPPER =
      TomlMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Map<List<String>, Location> places;

  private TomlTree(SourceText source) {
    this.places = TomlPlaces.of(source);
  }

  /**
   * The keys and values of a file.
   *
   * @throws ReadingException if it is not TOML, at the first character that is not
   */
  static YamlMap read(SourceText source) throws ReadingException {
    try {
      JsonNode root = MAPPER.readTree(source.text());
      return new TomlTree(source).map(root, List.of(), source.at(0));
    } catch (JacksonException e) {
      throw new ReadingException(
          Problem.of(
              Rule.INVALID_SOURCE,
              place(source, e),
              "this is not TOML: " + e.getOriginalMessage(),
              "Mend the file, or take one that its tool reads."));
    }
  }

  private static Location place(SourceText source, JacksonException e) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    return source.at((int) Math.max(0, Math.min(offset, source.text().length())));
  }

  private YamlMap map(JsonNode node, List<String> path, Location place) {
    List<YamlMap.Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      List<String> below = new ArrayList<>(path);
      below.add(field.getKey());
      Location at = places.getOrDefault(below, place);
      YamlScalar key = new YamlScalar(field.getKey(), false, at);
      pairs.add(new YamlMap.Pair(key, value(field.getValue(), below, at)));
    }
    return new YamlMap(pairs, place);
  }

  private YamlValue value(JsonNode node, List<String> path, Location place) {
    if (node.isObject()) {
      return map(node, path, place);
    }
    if (node.isArray()) {
      List<YamlValue> items = new ArrayList<>();
      node.forEach(item -> items.add(value(item, path, place)));
      return new YamlList(items, place);
    }
    return new YamlScalar(node.asText(), !node.isTextual(), place);
  }
}
