package io.github.techradar.imports;

import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Link;
import io.github.techradar.model.Names;
import io.github.techradar.source.DateText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Under which keys of front matter the values of other tools stand. Their keys may be ours, and
 * mean something else: a {@code date} that is "soon" stands under {@code source-date}.
 */
final class ValueKeys {

  private static final String OTHER = "source-";

  private ValueKeys() {}

  /**
   * The key for a value: ours, however it is spelled there, if the field takes such a value.
   *
   * @param found the key that it had
   */
  static String of(String found, Object value) {
    for (Field field : Definition.DEFAULT.fields()) {
      for (String key : field.keys()) {
        if (Names.same(key, found)) {
          return takes(field.type(), value) ? key : other(found);
        }
      }
    }
    return found.strip();
  }

  /** A key that is none of ours. */
  static String other(String found) {
    return OTHER + found.strip();
  }

  /** Whether a key is one of ours. */
  static boolean isOurs(String key) {
    return Definition.DEFAULT.fields().stream().anyMatch(field -> field.keys().contains(key));
  }

  private static boolean takes(Field.Type type, Object value) {
    return switch (type) {
      case TEXT -> isSingle(value);
      case TEXTS -> all(value, item -> isSingle(item) && !Names.seen(item.toString()).isEmpty());
      case COORDINATES -> all(value, item -> Coordinates.isList(String.valueOf(item)));
      case LINKS -> all(value, ValueKeys::isLink);
      case DATE -> DateText.exact(String.valueOf(value)).isPresent();
      case FLAG -> value instanceof Boolean;
      case STATUS, QUADRANT, EVENTS -> false; // these are known by other ways
      case ANY -> true;
    };
  }

  private static boolean isSingle(Object value) {
    return !(value instanceof Collection || value instanceof Map);
  }

  private static boolean isLink(Object item) {
    return item instanceof Map<?, ?> map ? Link.of(map, "").isPresent() : isSingle(item);
  }

  private static boolean all(Object value, Predicate<Object> isGood) {
    Collection<?> items = value instanceof Collection<?> list ? list : List.of(value);
    return items.stream().allMatch(isGood);
  }
}
