package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
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

  /** The value that a file is, of whatever kind; a file without one counts as failed. */
  static Optional<YamlValue> value(
      SourceFile file, FoundRadar.Builder radar, ImportContext context) {
    Optional<YamlValue> value = value(file, context);
    if (value.isEmpty()) {
      radar.failed();
    }
    return value;
  }

  /** The object that a file is; an empty one of a file that is none, which counts as failed. */
  static JsonObject object(SourceFile file, FoundRadar.Builder radar, ImportContext context) {
    Optional<YamlMap> map = map(file, context);
    if (map.isEmpty()) {
      radar.failed();
    }
    return new JsonObject(map.orElseGet(() -> nothing(file)), context);
  }

  /** The value that a file is, of whatever kind. */
  private static Optional<YamlValue> value(SourceFile file, ImportContext context) {
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
    return new JsonObject(map(file, context).orElseGet(() -> nothing(file)), context);
  }

  private static YamlMap nothing(SourceFile file) {
    return new YamlMap(List.of(), Location.startOf(file.path()));
  }

  private static Optional<YamlMap> map(SourceFile file, ImportContext context) {
    return value(file, context).flatMap(value -> map(value, context));
  }

  private static Optional<YamlMap> map(YamlValue value, ImportContext context) {
    if (value instanceof YamlMap map) {
      return Optional.of(map);
    }
    context.fail(
        value.location(),
        "the file is %s, where keys with values are expected".formatted(value.kind()),
        "Give a file that its tool reads.");
    return Optional.empty();
  }
}
