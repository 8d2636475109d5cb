package io.github.techradar.check.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.source.EventKeys;
import java.util.List;

/** The form of a timeline in front matter. */
final class EventsSchema {

  private static final String MONTH = "^\\d{4}-(0[1-9]|1[0-2])$";

  /** An event in one text starts as those in bodies do. */
  private static final String EVENT = "^\\s*\\d{4}-\\d\\d(-\\d\\d)?(?!\\d)";

  private EventsSchema() {}

  /** Writes the form into a schema that says nothing yet. */
  static void fill(ObjectNode schema, Definition definition) {
    schema.put("description", "What happened, each with its day: the newest or the oldest first.");
    EntrySchema.types(schema, "array", "object", "null");
    texts(schema);
    ObjectNode event = schema.putObject("items");
    EntrySchema.types(event, "object", "string");
    event.put("pattern", EVENT);
    ArrayNode dates = event.putArray("anyOf");
    EventKeys.DATE.forEach(key -> dates.addObject().putArray("required").add(key));
    dates.addObject().put("minProperties", 1).putObject("propertyNames").put("pattern", EVENT);
    ObjectNode properties = event.putObject("properties");
    EventKeys.DATE.forEach(key -> date(properties.putObject(key)));
    List<String> statusKeys = EventKeys.status(definition.builtIn(Field.STATUS));
    statusKeys.forEach(key -> EntrySchema.oneOf(properties.putObject(key), definition.statuses()));
    EventKeys.TEXT.forEach(
        key -> EntrySchema.types(properties.putObject(key), EntrySchema.SCALAR).add("null"));
    for (String key : EventKeys.PEOPLE) {
      ObjectNode people = properties.putObject(key);
      EntrySchema.types(people, EntrySchema.SCALAR).add("array").add("null");
      EntrySchema.types(people.putObject("items"), EntrySchema.SCALAR);
    }
    texts(event);
  }

  /** Events in one text that has a colon, so that YAML takes its two halves for key and value. */
  private static void texts(ObjectNode schema) {
    EntrySchema.types(schema.putObject("patternProperties").putObject(EVENT), EntrySchema.SCALAR)
        .add("null");
    schema.put("additionalProperties", false);
  }

  private static void date(ObjectNode schema) {
    schema.put("type", "string");
    ArrayNode forms = schema.putArray("anyOf");
    forms.addObject().put("format", "date");
    forms.addObject().put("pattern", MONTH);
  }
}
