package io.github.techradar.check.schema;

import io.github.techradar.model.Field;
import io.github.techradar.model.Term;
import io.github.techradar.source.DateText;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.FrontMatter;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
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
  static Map<String, Object> of(
      EntryValues values, FrontMatter frontMatter, Predicate<YamlValue> isNothing) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (YamlMap.Pair pair : frontMatter.values().pairs()) {
      String key = pair.key().text();
      json.put(
          key,
          isNothing.test(pair.value())
              ? PlainJson.NULL
              : PlainJson.of(pair.value(), understanding(key, values)));
    }
    return json;
  }

  private static Function<YamlScalar, Object> understanding(String key, EntryValues values) {
    Field.Type type = values.definition().fieldOfKey(key).map(Field::type).orElse(Field.Type.ANY);
    return switch (type) {
      case STATUS, QUADRANT -> scalar -> spelled(scalar, values);
      case TEXT, TEXTS, COORDINATES, DATE -> PlainJson::text;
      case EVENTS -> scalar -> event(scalar, values);
      case LINKS, FLAG, ANY -> PlainJson::typed;
    };
  }

  /** A status as the definition spells it, a date as timelines have it, or the text itself. */
  private static Object event(YamlScalar scalar, EntryValues values) {
    return values.term(scalar).isEmpty() && !scalar.isBlank()
        ? DateText.canonical(scalar.text())
        : spelled(scalar, values);
  }

  private static Object spelled(YamlScalar scalar, EntryValues values) {
    return values.term(scalar).<Object>map(Term::name).orElseGet(() -> PlainJson.text(scalar));
  }
}
