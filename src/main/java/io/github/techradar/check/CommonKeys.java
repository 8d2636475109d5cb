package io.github.techradar.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.EventKeys;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys that nearly all entries of a radar have, and what they may be meant for. */
final class CommonKeys {

  private static final int FEWEST = 3;

  /** Nearly all are nine of ten. */
  private static final int OF_TEN = 9;

  /** Keys by which others call what a field holds. */
  private static final Map<String, List<String>> OTHER_WORDS =
      Map.of(
          Field.TITLE, List.of("name", "heading", "technology", "titel", "titre", "nom", "blip"),
          Field.STATUS, List.of("stage", "level", "phase", "state", "maturity", "stufe"),
          Field.QUADRANT,
              List.of("category", "topic", "area", "domain", "group", "section", "theme"),
          Field.DESCRIPTION, List.of("summary", "abstract", "excerpt"),
          Field.OWNERS, List.of("owner", "team", "teams", "maintainer", "maintainers"),
          Field.AUTHORS, List.of("author"),
          Field.TAGS, List.of("keywords", "categories", "labels"),
          Field.DATE, List.of("updated", "modified", "created"));

  private final Definition definition;
  private final List<EntryValues> entries;

  /**
   * @param entries those whose front matter could be read
   */
  CommonKeys(Definition definition, List<EntryValues> entries) {
    this.definition = definition;
    this.entries = List.copyOf(entries);
  }

  /** Whether what so many entries have in common is hardly a mistake of each of them. */
  boolean isCommon(long count) {
    return count >= FEWEST && count * 10 >= (long) entries.size() * OF_TEN;
  }

  /** How many entries there are to compare. */
  int size() {
    return entries.size();
  }

  /** The key of nearly all entries whose values are statuses, but for one. */
  Optional<String> ofStatuses(String but) {
    return keys()
        .filter(key -> !key.equals(but))
        .filter(key -> holdsTerms(key, Field.Type.STATUS))
        .findFirst();
  }

  /**
   * The key of nearly all entries that no field is written under, and that is meant for a field, by
   * its values or by its name.
   */
  Optional<String> meantFor(Field field) {
    List<String> free = keys().filter(key -> definition.fieldOfKey(key).isEmpty()).toList();
    Optional<String> byValues =
        free.stream().filter(key -> holdsTerms(key, field.type())).findFirst();
    return byValues.isPresent() || field.type() == Field.Type.STATUS
        ? byValues
        : free.stream().filter(key -> isWordFor(key, field)).findFirst();
  }

  /** The field that a key of no field is meant for, by its values or by its name. */
  Optional<Field> meaning(String key) {
    boolean areEvents =
        isCommon(
            entries.stream()
                .flatMap(CommonKeys::pairs)
                .filter(pair -> pair.key().text().equals(key))
                .filter(pair -> EventKeys.areEvents(pair.value()))
                .count());
    return areEvents ? Optional.of(definition.builtIn(Field.TIMELINE)) : meaningByName(key);
  }

  /**
   * The field that a key is meant for by its name; none that its entries have already, for a second
   * value would contradict the first.
   */
  private Optional<Field> meaningByName(String key) {
    return definition.fields().stream()
        .filter(field -> isWordFor(key, field))
        .filter(field -> entries.stream().noneMatch(e -> has(e, key) && isSaid(e, field)))
        .findFirst();
  }

  /** Whether there is a field of that name, under whatever key it is written. */
  boolean isField(String name) {
    return definition.field(name).isPresent();
  }

  private static boolean has(EntryValues entry, String key) {
    return pairs(entry).anyMatch(pair -> pair.key().text().equals(key));
  }

  private static boolean isSaid(EntryValues entry, Field field) {
    return !entry.given(field).isEmpty()
        || (field.type() == Field.Type.QUADRANT && entry.isQuadrantOfFolder());
  }

  /** Whether a text is a status or quadrant, as the values of a field of that type are. */
  boolean isTerm(String text, Field.Type type) {
    return switch (type) {
      case STATUS -> definition.status(text).isPresent();
      case QUADRANT -> definition.quadrant(text).isPresent();
      default -> false;
    };
  }

  private boolean holdsTerms(String key, Field.Type type) {
    return isCommon(
        entries.stream()
            .filter(e -> text(e, key).filter(t -> isTerm(t, type)).isPresent())
            .count());
  }

  private static boolean isWordFor(String key, Field field) {
    return OTHER_WORDS.getOrDefault(field.name(), List.of()).contains(Names.folded(key))
        || Names.nearest(key, field.keys()).isPresent();
  }

  /** The different texts of a key, sorted. */
  List<String> texts(String key) {
    TreeSet<String> texts = new TreeSet<>(Names.READING_ORDER);
    entries.forEach(entry -> text(entry, key).ifPresent(texts::add));
    return List.copyOf(texts);
  }

  /**
   * The folders that the entries lie in, directly below the source directory; empty if not all do.
   */
  List<String> folders() {
    return entries.stream().allMatch(entry -> entry.file().path().contains("/"))
        ? entries.stream()
            .map(entry -> entry.file().path().split("/", 2)[0])
            .distinct()
            .sorted(Names.READING_ORDER)
            .toList()
        : List.of();
  }

  /** The keys that have a text in nearly all entries, sorted. */
  private Stream<String> keys() {
    Map<String, Long> counts =
        entries.stream()
            .flatMap(CommonKeys::pairs)
            .filter(pair -> !pair.value().isBlank() && !pair.value().asTexts().isEmpty())
            .collect(groupingBy(pair -> pair.key().text(), TreeMap::new, counting()));
    return counts.entrySet().stream()
        .filter(count -> isCommon(count.getValue()))
        .map(Map.Entry::getKey);
  }

  private static Optional<String> text(EntryValues entry, String key) {
    return pairs(entry)
        .filter(pair -> pair.key().text().equals(key))
        .map(YamlMap.Pair::value)
        .filter(value -> !value.isBlank())
        .flatMap(value -> value.asTexts().stream())
        .findFirst()
        .flatMap(YamlValue::asText);
  }

  private static Stream<YamlMap.Pair> pairs(EntryValues entry) {
    return entry.file().frontMatter().stream().flatMap(own -> own.values().pairs().stream());
  }
}
