package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.source.ReadingException;
import io.github.techradar.source.YamlDocument;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Optional;

/** Files in JSON or YAML as values; why one cannot be read is told. */
final class Documents {

  private Documents() {}

  /** The value that a file is, of whatever kind. */
  static Optional<YamlValue> value(SourceFile file, ImportContext context) {
    if (file.text().isBlank()) {
      context.fail(
          Location.startOf(file.path()), "the file is empty", "Give a file that its tool reads.");
      return Optional.empty();
    }
    try {
      return Optional.of(
          JsonOutline.isJson(file.text())
              ? JsonTree.read(file.source(), context)
              : YamlDocument.read(file.source()));
    } catch (ReadingException e) {
      context.add(e.problem());
      return Optional.empty();
    }
  }

  /** The object that a file is; an empty one if it is something else. */
  static JsonObject object(SourceFile file, ImportContext context) {
    Location start = Location.startOf(file.path());
    YamlMap nothing = new YamlMap(List.of(), start);
    return new JsonObject(
        value(file, context).map(value -> object(value, nothing, context)).orElse(nothing),
        context);
  }

  private static YamlMap object(YamlValue value, YamlMap otherwise, ImportContext context) {
    if (value instanceof YamlMap map) {
      return map;
    }
    context.fail(
        value.location(),
        "the file is %s, where keys with values are expected".formatted(value.kind()),
        "Give a file that its tool reads.");
    return otherwise;
  }
}
