package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.source.YamlList;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of a file, whose values are taken one by one. What is of another kind than asked for is
 * told and left out; what nobody asks for is left for those who keep it.
 */
final class JsonObject {

  private static final String LEFT_OUT = "It is left out.";

  private final YamlMap map;
  private final ImportContext context;
  private final Set<String> taken = new HashSet<>();

  JsonObject(YamlMap map, ImportContext context) {
    this.map = map;
    this.context = context;
  }

  /** Where it begins. */
  Location place() {
    return map.location();
  }

  /** Where the value of the first of the keys stands that has one; else where the object does. */
  Location place(String... keys) {
    return first(keys).map(pair -> pair.value().location()).orElse(place());
  }

  /** Whether there is a value, of any kind but null. */
  boolean has(String key) {
    return map.value(key).isPresent();
  }

  /** The text of the first of the keys that has a value; empty if none has. */
  String text(String... keys) {
    return take(keys)
        .flatMap(pair -> scalar(pair.key(), pair.value()))
        .filter(scalar -> !scalar.isBlank())
        .map(scalar -> scalar.text().strip())
        .orElse("");
  }

  /** The text of a key with the blanks around it; empty if it has none. */
  String exactText(String key) {
    return take(key)
        .flatMap(pair -> scalar(pair.key(), pair.value()))
        .map(YamlScalar::text)
        .orElse("");
  }

  /** The text of the first of the keys that has one, where that is not blank. */
  Optional<String> someText(String... keys) {
    return Optional.of(text(keys)).filter(text -> !text.isEmpty());
  }

  /** A value that is true or false, be it as a text. */
  Optional<Boolean> flag(String key) {
    Optional<YamlMap.Pair> pair = take(key).filter(found -> !found.value().isBlank());
    String word = pair.flatMap(found -> found.value().asText()).map(Names::folded).orElse("");
    if (word.equals("true") || word.equals("false")) {
      return Optional.of(word.equals("true"));
    }
    pair.ifPresent(found -> wrong(found.key(), found.value(), "true or false"));
    return Optional.empty();
  }

  /** The texts of a list, or the one that stands there alone. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    Optional<YamlMap.Pair> pair = take(key);
    if (pair.isPresent()) {
      for (YamlValue item : items(pair.get().value())) {
        scalar(pair.get().key(), item).map(text -> text.text().strip()).ifPresent(texts::add);
      }
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  private static List<YamlValue> items(YamlValue value) {
    return value instanceof YamlList list ? list.items() : List.of(value);
  }

  /** The value of the first of the keys that has one, of any kind but null. */
  Optional<YamlValue> value(String... keys) {
    return take(keys).map(YamlMap.Pair::value);
  }

  /** The items of a list, of any kind; none if there is no list. */
  List<YamlValue> list(String key) {
    Optional<YamlMap.Pair> pair = take(key);
    if (pair.isPresent() && !(pair.get().value() instanceof YamlList)) {
      wrong(pair.get().key(), pair.get().value(), "a list");
    }
    return map.list(key).orElse(List.of());
  }

  /** The objects of a list; what else is in it is told. */
  List<JsonObject> objects(String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (YamlValue item : list(key)) {
      if (item instanceof YamlMap object) {
        objects.add(new JsonObject(object, context));
      } else {
        wrong(item.location(), key, item, "an object");
      }
    }
    return objects;
  }

  /** The object of a key; an empty one, at the place of this, if there is none. */
  JsonObject object(String key) {
    Optional<YamlMap.Pair> pair = take(key);
    if (pair.isPresent() && !(pair.get().value() instanceof YamlMap)) {
      wrong(pair.get().key(), pair.get().value(), "an object");
    }
    return new JsonObject(map.map(key).orElse(new YamlMap(List.of(), place())), context);
  }

  /** Leaves out values that say again what others say. */
  void leaveOut(String... keys) {
    taken.addAll(Arrays.asList(keys));
  }

  /** What nobody has asked for, by its keys; what says nothing is left out. */
  Map<String, Object> others() {
    Map<String, Object> others = new LinkedHashMap<>();
    for (YamlMap.Pair pair : map.pairs()) {
      String key = pair.key().text().strip();
      if (!taken.contains(pair.key().text()) && !key.isEmpty() && !pair.value().isBlank()) {
        pair.value().toJava().ifPresent(value -> others.put(key, value));
      }
    }
    return others;
  }

  /** All values but null, by their keys. */
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (YamlMap.Pair pair : map.pairs()) {
      pair.value().toJava().ifPresent(value -> all.put(pair.key().text(), value));
    }
    return all;
  }

  private Optional<YamlMap.Pair> take(String... keys) {
    leaveOut(keys);
    return first(keys);
  }

  private Optional<YamlMap.Pair> first(String... keys) {
    return Arrays.stream(keys)
        .flatMap(key -> map.pair(key).stream())
        .filter(pair -> !pair.value().isNull())
        .findFirst();
  }

  private Optional<YamlScalar> scalar(YamlScalar key, YamlValue value) {
    if (value instanceof YamlScalar scalar) {
      return Optional.of(scalar).filter(text -> !text.isNull());
    }
    wrong(key, value, "a text");
    return Optional.empty();
  }

  private void wrong(YamlScalar key, YamlValue value, String expected) {
    wrong(value.location(), key.text(), value, expected);
  }

  private void wrong(Location place, String key, YamlValue value, String expected) {
    context.warn(
        place,
        "%s is %s, where %s is expected".formatted(Names.quoted(key), value.kind(), expected),
        LEFT_OUT);
  }
}
