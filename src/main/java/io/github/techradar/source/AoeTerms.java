package io.github.techradar.source;

import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The quadrants and rings of AOE's generator, as settings of ours. Since version 4 they are lists
 * of mappings with an {@code id} and a {@code title}. Version 3 has a mapping from ids to titles
 * instead, another one, {@code quadrantsMap}, to colours and positions, and a list of the rings'
 * ids with {@code all} before them.
 */
final class AoeTerms {

  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern POSITION = Pattern.compile("[0-9]{1,3}");
  private static final String ALL_RINGS = "all";

  private AoeTerms() {}

  /**
   * Quadrants as a definition has them; what is none stays as it is, for the check to name it.
   *
   * @param looks what version 3 says of them beside their names
   */
  static YamlValue quadrants(YamlValue value, Optional<YamlMap> looks) {
    if (!(value instanceof YamlMap map)) {
      return listed(value);
    }
    List<YamlValue> quadrants =
        map.pairs().stream()
            .sorted(Comparator.comparing(pair -> position(look(pair, looks))))
            .map(pair -> keyed(pair, look(pair, looks)))
            .toList();
    return new YamlList(quadrants, map.location());
  }

  /** Rings as a definition has them. */
  static YamlValue rings(YamlValue value) {
    if (value instanceof YamlMap map) {
      return quadrants(map, Optional.empty());
    }
    return value instanceof YamlList list
        ? listed(
            new YamlList(
                list.items().stream().filter(ring -> !isAll(ring)).toList(), list.location()))
        : value;
  }

  private static boolean isAll(YamlValue ring) {
    return ring.asText().filter(text -> Names.same(text, ALL_RINGS)).isPresent();
  }

  private static YamlValue listed(YamlValue value) {
    return value instanceof YamlList list
        ? new YamlList(list.items().stream().map(AoeTerms::term).toList(), list.location())
        : value;
  }

  private static Optional<YamlMap> look(YamlMap.Pair quadrant, Optional<YamlMap> looks) {
    return looks.flatMap(all -> all.map(quadrant.key().text()));
  }

  private static int position(Optional<YamlMap> look) {
    return look.flatMap(map -> map.text("position"))
        .filter(position -> POSITION.matcher(position).matches())
        .map(Integer::valueOf)
        .orElse(Integer.MAX_VALUE);
  }

  private static YamlValue term(YamlValue value) {
    if (value instanceof YamlScalar id) {
      return named(id);
    }
    return value instanceof YamlMap map
        ? new YamlMap(
            Stream.concat(map.value("id").stream().map(id -> pair("id", id)), facts(map).stream())
                .toList(),
            map.location())
        : value;
  }

  /** A quadrant by its id, with its title or with a mapping that says more. */
  private static YamlValue keyed(YamlMap.Pair quadrant, Optional<YamlMap> look) {
    List<YamlMap.Pair> pairs = new ArrayList<>();
    pairs.add(pair("id", quadrant.key()));
    if (quadrant.value() instanceof YamlMap map) {
      pairs.addAll(facts(map));
    } else if (!quadrant.value().isBlank()) {
      pairs.add(pair("name", quadrant.value()));
    }
    look.map(AoeTerms::facts).orElse(List.of()).stream()
        .filter(fact -> pairs.stream().noneMatch(pair -> isSameKey(pair, fact)))
        .forEach(pairs::add);
    if (pairs.stream().noneMatch(pair -> pair.key().text().equals("name"))) {
      pairs.add(pair("name", named(quadrant.key())));
    }
    return new YamlMap(pairs, quadrant.key().location());
  }

  private static boolean isSameKey(YamlMap.Pair one, YamlMap.Pair other) {
    return one.key().text().equals(other.key().text());
  }

  /** What a mapping says of its term. */
  private static List<YamlMap.Pair> facts(YamlMap map) {
    List<YamlMap.Pair> facts = new ArrayList<>();
    map.value("title").or(() -> map.value("name")).ifPresent(name -> facts.add(pair("name", name)));
    map.value("description")
        .ifPresent(description -> facts.add(pair("description", withoutTags(description))));
    map.value("color")
        .or(() -> map.value("colour"))
        .filter(color -> color instanceof YamlScalar s && COLOR.matcher(s.text()).matches())
        .ifPresent(color -> facts.add(pair("color", color)));
    return facts;
  }

  /** An id as a name: {@code adopt} is shown as {@code Adopt}. */
  private static YamlScalar named(YamlScalar id) {
    String text = id.text().strip();
    String name =
        text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return new YamlScalar(name, false, id.location());
  }

  private static YamlValue withoutTags(YamlValue value) {
    return value instanceof YamlScalar scalar
        ? new YamlScalar(
            TAG.matcher(scalar.text()).replaceAll(" ").strip(), false, scalar.location())
        : value;
  }

  static YamlMap.Pair pair(String key, YamlValue value) {
    return new YamlMap.Pair(new YamlScalar(key, true, value.location()), value);
  }
}
