package io.github.techradar.output;

import java.util.Collection;
import java.util.Map;

/**
 * A mapping as YAML in blocks: a key on each line, and what is in it below.
 *
 * <pre>{@code
 * title: Kafka
 * tags:
 *   - data
 * }</pre>
 */
public final class YamlBlock {

  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private YamlBlock() {}

  /**
   * Writes a mapping, each line of it ended by LF.
   *
   * @param values {@code String}s, which are quoted where they need it; {@code Map}s and {@code
   *     Collection}s of values; anything else as its {@code toString} says
   */
  public static String of(Map<String, ?> values) {
    YamlBlock block = new YamlBlock();
    block.mapping(values, "");
    return block.text.toString();
  }

  private void mapping(Map<?, ?> values, String indent) {
    String before = "";
    for (Map.Entry<?, ?> pair : values.entrySet()) {
      text.append(before).append(YamlText.value(String.valueOf(pair.getKey()))).append(':');
      value(pair.getValue(), indent);
      before = indent;
    }
  }

  /** Writes what stands behind a key, and the end of its line. */
  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n').append(indent).append(STEP);
      mapping(map, indent + STEP);
    } else if (value instanceof Collection<?> list && !list.isEmpty()) {
      text.append('\n');
      list.forEach(item -> item(item, indent + STEP));
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private void item(Object item, String indent) {
    text.append(indent).append('-');
    if (item instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append(' ');
      mapping(map, indent + STEP);
    } else if (item instanceof Collection<?> list && !list.isEmpty()) {
      text.append('\n');
      list.forEach(inner -> item(inner, indent + STEP));
    } else {
      text.append(' ').append(scalar(item)).append('\n');
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Map) {
      return "{}";
    }
    if (value instanceof Collection) {
      return "[]";
    }
    return value instanceof String text ? YamlText.value(text) : String.valueOf(value);
  }
}
