package io.github.techradar.check.schema;

import static io.github.techradar.check.schema.PlainJson.object;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.source.EventKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form of a timeline in front matter. */
final class EventsSchema {

  private static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";

  /** An event in one text starts as those in bodies do. */
  private static final String EVENT = "^\\s*\\d{4}-\\d\\d(-\\d\\d)?(?!\\d)";

  private EventsSchema() {}

  /** The form of the whole timeline. */
  static Map<String, Object> events(Definition definition) {
    Map<String, Object> schema =
        object(
            "description",
            "What happened, each with its day: the newest or the oldest first.",
            "type",
            List.of("array", "object", "null"));
    addTexts(schema);
    schema.put("items", event(definition));
    return schema;
  }

  private static Map<String, Object> event(Definition definition) {
    List<Object> dates = new ArrayList<>();
    EventKeys.DATE.forEach(key -> dates.add(object("required", List.of(key))));
    dates.add(object("minProperties", 1, "propertyNames", object("pattern", EVENT)));
    Map<String, Object> properties = object();
    EventKeys.DATE.forEach(key -> properties.put(key, date()));
    EventKeys.status(definition.builtIn(Field.STATUS))
        .forEach(key -> properties.put(key, EntrySchema.oneOf(definition.statuses())));
    EventKeys.TEXT.forEach(key -> properties.put(key, text()));
    EventKeys.PEOPLE.forEach(
        key ->
            properties.put(
                key,
                object(
                    "type",
                    EntrySchema.SCALARS_OR_NULL,
                    "items",
                    object("type", EntrySchema.SCALAR))));
    Map<String, Object> event =
        object(
            "type",
            List.of("object", "string"),
            "pattern",
            EVENT,
            "anyOf",
            dates,
            "properties",
            properties);
    addTexts(event);
    return event;
  }

  private static Map<String, Object> text() {
    return object("type", EntrySchema.SCALAR_OR_NULL);
  }

  /** Events in one text that has a colon, so that YAML takes its two halves for key and value. */
  private static void addTexts(Map<String, Object> schema) {
    schema.put("patternProperties", object(EVENT, text()));
    schema.put("additionalProperties", false);
  }

  private static Map<String, Object> date() {
    return object(
        "type", "string", "anyOf", List.of(object("format", "date"), object("pattern", MONTH)));
  }
}
