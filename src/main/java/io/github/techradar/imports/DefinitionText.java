package io.github.techradar.imports;

import io.github.techradar.output.YamlBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definition of an imported radar.
 *
 * @param title what it is called, if that is known
 * @param quadrants its quadrants, clockwise from the top right
 * @param rings its rings, innermost first
 * @param offRadar its other statuses
 * @param editions the days of its editions, oldest first
 * @param ownKeys keys of front matter that the plugin does not know
 */
record DefinitionText(
    Optional<String> title,
    List<FoundTerm> quadrants,
    List<FoundTerm> rings,
    List<FoundTerm> offRadar,
    List<LocalDate> editions,
    List<String> ownKeys) {

  /** As many fields as a definition may add. */
  private static final int MOST_FIELDS = 200;

  /** The whole text of the file. */
  String text() {
    Map<String, Object> values = new LinkedHashMap<>();
    title.ifPresent(text -> values.put("title", text));
    values.put("quadrants", quadrants.stream().map(DefinitionText::term).toList());
    values.put("rings", rings.stream().map(DefinitionText::term).toList());
    values.put("offRadar", offRadar.stream().map(DefinitionText::term).toList());
    if (!editions.isEmpty()) {
      values.put("editions", editions);
    }
    if (!ownKeys.isEmpty()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      ownKeys.stream()
          .limit(MOST_FIELDS)
          .forEach(key -> fields.put(key, new ArrayList<>(List.of(key))));
      values.put("fields", fields);
    }
    return YamlBlock.of(values);
  }

  private static Object term(FoundTerm term) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", term.name());
    term.id().ifPresent(id -> values.put("id", id));
    if (!term.aliases().isEmpty()) {
      values.put("aliases", term.aliases());
    }
    term.description().ifPresent(text -> values.put("description", text));
    term.color().ifPresent(color -> values.put("color", color));
    return values.size() == 1 ? term.name() : values;
  }
}
