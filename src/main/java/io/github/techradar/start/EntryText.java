package io.github.techradar.start;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Status;
import io.github.techradar.output.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an entry begins with: all that is known of it, and an empty place for all else that its
 * radar asks for. Whoever checks the radar names these places, until they are filled.
 *
 * @param title its title, on one line
 * @param day the day that its timeline begins with
 */
public record EntryText(String title, Status status, Quadrant quadrant, LocalDate day) {

  /**
   * The text of its file.
   *
   * @param definition the radar's settings
   * @param asked keys of front matter that it must have besides; they stand in comments, for to
   *     whom asks for them an empty value may be one
   */
  public String in(Definition definition, List<String> asked) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    Map<String, String> values = frontMatter(definition);
    values.forEach((key, value) -> lines.add(pair(key, value)));
    asked.stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> lines.add("# " + pair(key, "")));
    lines.add("---");
    body(definition).forEach(lines::add);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String pair(String key, String value) {
    String written = YamlText.value(key) + ":";
    return value.isEmpty()
        ? written
        : value.startsWith("\n") ? written + value : written + " " + value;
  }

  private Map<String, String> frontMatter(Definition definition) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(key(definition, Field.TITLE), YamlText.value(title));
    values.put(key(definition, Field.STATUS), YamlText.value(status.name()));
    values.put(key(definition, Field.QUADRANT), YamlText.value(quadrant.name()));
    values.put(key(definition, Field.DESCRIPTION), "");
    if (!definition.layout().keepsStates()) {
      values.put(key(definition, Field.DATE), day.toString());
      if (definition.timeline().isEmpty()) {
        values.put(key(definition, Field.TIMELINE), event());
      }
    }
    for (Field field : definition.requiredFields()) {
      boolean isInBody = field.name().equals(Field.TIMELINE) && !definition.timeline().isEmpty();
      if (!isInBody && field.keys().stream().noneMatch(values::containsKey)) {
        values.put(field.keys().get(0), "");
      }
    }
    return values;
  }

  private static String key(Definition definition, String field) {
    return definition.builtIn(field).keys().get(0);
  }

  private String event() {
    return "\n  - date: %s\n    status: %s".formatted(day, YamlText.value(status.name()));
  }

  /** A heading for each section that entries must have, and a timeline of one event. */
  private List<String> body(Definition definition) {
    List<String> lines = new ArrayList<>();
    List<String> timeline = definition.layout().keepsStates() ? List.of() : definition.timeline();
    for (String section : definition.sections()) {
      if (timeline.stream().noneMatch(heading -> Names.same(heading, section))) {
        lines.addAll(List.of("", "## " + section));
      }
    }
    if (!timeline.isEmpty()) {
      lines.addAll(
          List.of("", "## " + timeline.get(0), "", "- %s %s".formatted(day, status.name())));
    }
    return lines;
  }
}
