package io.github.techradar.imports.format;

import io.github.techradar.model.Names;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys that may lie in mappings within the mapping of a file: {@code ring} or {@code config.ring}.
 * Each is taken once; what nobody takes is left.
 */
final class NestedKeys {

  private final YamlMap root;
  private final Map<String, String> mapping;
  private final Set<List<String>> taken = new HashSet<>();

  /** Mappings of which something was taken that makes an entry, so that all in them is of it. */
  private final Set<String> parts = new LinkedHashSet<>();

  /**
   * @param mapping where people say that fields are: {@code config.ring} by {@code status}
   */
  NestedKeys(YamlMap root, Map<String, String> mapping) {
    this.root = root;
    this.mapping = mapping;
  }

  private record Found(List<String> path, YamlValue value) {}

  /**
   * Takes a value that makes an entry: where people say it is, else at the top, else in a mapping
   * there; the mappings it is found in are parts of the entry from then on.
   *
   * @param field by what people name it
   * @param names its usual keys, in any case
   */
  Optional<YamlValue> takeAnywhere(String field, String... names) {
    Optional<Found> found =
        said(field)
            .or(() -> in(List.of(), root, names))
            .or(
                () ->
                    root.pairs().stream().flatMap(pair -> below(pair, names).stream()).findFirst());
    found.filter(known -> known.path().size() == 2).ifPresent(k -> parts.add(k.path().get(0)));
    return take(found);
  }

  /** Takes a value at the top, or in a part of the entry. */
  Optional<YamlValue> take(String field, String... names) {
    Optional<Found> found = said(field).or(() -> in(List.of(), root, names));
    for (String part : parts) {
      found = found.or(() -> root.pair(part).flatMap(pair -> below(pair, names)));
    }
    return take(found);
  }

  private Optional<YamlValue> take(Optional<Found> found) {
    found.ifPresent(known -> taken.add(known.path()));
    return found.map(Found::value);
  }

  /** Leaves a value that was taken where it is, for nothing here understands it. */
  void leave(YamlValue value) {
    taken.removeIf(path -> at(path).filter(value::equals).isPresent());
  }

  private Optional<Found> said(String field) {
    return Optional.ofNullable(mapping.get(field))
        .map(path -> List.of(path.split("\\.", -1)))
        .flatMap(path -> at(path).map(value -> new Found(path, value)));
  }

  private Optional<YamlValue> at(List<String> path) {
    Optional<YamlValue> value = Optional.of(root);
    for (String key : path) {
      value = value.flatMap(v -> v instanceof YamlMap map ? map.value(key) : Optional.empty());
    }
    return value;
  }

  private Optional<Found> below(YamlMap.Pair pair, String... names) {
    return pair.value() instanceof YamlMap map
        ? in(List.of(pair.key().text()), map, names)
        : Optional.empty();
  }

  private Optional<Found> in(List<String> path, YamlMap map, String... names) {
    for (String name : names) {
      for (YamlMap.Pair pair : map.pairs()) {
        List<String> to = new ArrayList<>(path);
        to.add(pair.key().text());
        if (Names.folded(pair.key().text()).equals(name)
            && !pair.value().isBlank()
            && !taken.contains(to)) {
          return Optional.of(new Found(List.copyOf(to), pair.value()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What nobody has taken, by its keys; what lies in a part of the entry as if it lay at the top.
   */
  Map<String, Object> left() {
    Map<String, Object> left = new LinkedHashMap<>();
    for (YamlMap.Pair pair : root.pairs()) {
      String key = pair.key().text();
      Optional<Object> value = left(pair.value(), List.of(key));
      if (parts.contains(key) && value.filter(Map.class::isInstance).isPresent()) {
        ((Map<?, ?>) value.get())
            .forEach((inner, known) -> left.putIfAbsent(String.valueOf(inner), known));
      } else {
        value.ifPresent(known -> left.putIfAbsent(key, known));
      }
    }
    return left;
  }

  private Optional<Object> left(YamlValue value, List<String> path) {
    if (taken.contains(path)) {
      return Optional.empty();
    }
    if (!(value instanceof YamlMap map)) {
      return value.toJava();
    }
    Map<String, Object> left = new LinkedHashMap<>();
    for (YamlMap.Pair pair : map.pairs()) {
      List<String> to = new ArrayList<>(path);
      to.add(pair.key().text());
      left(pair.value(), to).ifPresent(known -> left.put(pair.key().text(), known));
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }
}
