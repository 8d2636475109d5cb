package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.Optional;

/** What the lists of entries in all JSON have in common. */
final class Entries {

  private Entries() {}

  /** The object that an item of a list is; that it is none is a problem. */
  static Optional<JsonObject> object(YamlValue item, ImportContext context) {
    if (item instanceof YamlMap map) {
      return Optional.of(new JsonObject(map, context));
    }
    context.fail(
        item.location(),
        "an entry that is %s".formatted(item.kind()),
        "An entry is an object with keys and values.");
    return Optional.empty();
  }

  /** What a key says of a movement; what nobody understands is told. */
  static Optional<Movement> moved(JsonObject object, String key, ImportContext context) {
    Optional<String> word = object.someText(key);
    Optional<Movement> moved = word.flatMap(Moves::of);
    if (word.isPresent() && moved.isEmpty()) {
      context.warn(
          object.place(key),
          "%s says nothing of a movement".formatted(Names.quoted(word.get())),
          "It is left out. What moved is found by comparing editions.");
    }
    return moved;
  }
}
