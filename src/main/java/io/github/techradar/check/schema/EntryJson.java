package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Field;
import io.github.techradar.model.Term;
import io.github.techradar.source.DateText;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Front matter as the JSON that schemas see: as the radar will understand it, so that they agree.
 */
final class EntryJson {

  private EntryJson() {}

  /**
   * The front matter of an entry, its statuses and quadrants as the definition spells them.
   *
   * @param isNothing which values count as null
   */
  static ObjectNode of(
      EntryValues values, FrontMatter frontMatter, Predicate<YamlValue> isNothing) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (YamlMap.Pair pair : frontMatter.values().pairs()) {
      String key = pair.key().text();
      if (isNothing.test(pair.value())) {
        json.putNull(key);
      } else {
        json.set(key, YamlJson.node(pair.value(), understanding(key, values)));
      }
    }
    return json;
  }

  private static Function<YamlScalar, JsonNode> understanding(String key, EntryValues values) {
    Field.Type type = values.definition().fieldOfKey(key).map(Field::type).orElse(Field.Type.ANY);
    return switch (type) {
      case STATUS, QUADRANT -> scalar -> spelled(scalar, values);
      case TEXT, TEXTS, COORDINATES, DATE -> YamlJson::text;
      case EVENTS -> scalar -> event(scalar, values);
      case LINKS, FLAG, ANY -> YamlJson::typed;
    };
  }

  /** A status as the definition spells it, a date as timelines have it, or the text itself. */
  private static JsonNode event(YamlScalar scalar, EntryValues values) {
    return values.term(scalar).isEmpty() && !scalar.isBlank()
        ? JsonNodeFactory.instance.textNode(DateText.canonical(scalar.text()))
        : spelled(scalar, values);
  }

  private static JsonNode spelled(YamlScalar scalar, EntryValues values) {
    return values
        .term(scalar)
        .map(Term::name)
        .<JsonNode>map(JsonNodeFactory.instance::textNode)
        .orElseGet(() -> YamlJson.text(scalar));
  }
}
