package io.github.techradar.source;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Field;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much an author can write into the fields that every radar has. Their values stand on many
 * pages, in documents and in messages: a title of 400 kB would make gigabytes of a radar of 2000
 * entries. Fields of the team's own stand on one page, and have no such limit.
 */
final class EntryLimits {

  /** In characters: of a title, a tag, an owner, a status. */
  static final int LONGEST_NAME = 200;

  /** In characters: of a description, a link, a text that is a list, what happened on a day. */
  static final int LONGEST_TEXT = 5000;

  /** In characters: of coordinates that are a list in one text, which a pattern goes through. */
  static final int LONGEST_COORDINATES = 10_000;

  /** In one field. */
  static final int MOST_ITEMS = 1000;

  private EntryLimits() {}

  /** The file itself; or one without values, whose problem is that they are too large. */
  static EntryFile within(EntryFile file, Definition definition) {
    for (YamlMap.Pair pair : file.pairs()) {
      Optional<Problem> problem = broken(pair, definition);
      if (problem.isPresent()) {
        return EntryFile.unreadable(file.path(), problem.get());
      }
    }
    return file;
  }

  private static Optional<Problem> broken(YamlMap.Pair pair, Definition definition) {
    String key = pair.key().text();
    Optional<Field> field = definition.fieldOfKey(key);
    return field.isEmpty() || field.get().type() == Field.Type.ANY
        ? Optional.empty()
        : broken(field.get(), key, pair.value());
  }

  private static Optional<Problem> broken(Field field, String key, YamlValue value) {
    List<YamlValue> items = new ArrayList<>();
    addItems(value, items);
    if (items.size() > MOST_ITEMS) {
      return Optional.of(tooManyItems(key, items.get(MOST_ITEMS).location()));
    }
    int most = field.type() == Field.Type.COORDINATES ? LONGEST_COORDINATES : LONGEST_TEXT;
    for (YamlScalar scalar : value.scalars()) {
      if (isLonger(scalar.text(), most)) {
        return Optional.of(tooLong(key, scalar.location(), most));
      }
    }
    return names(field, key, value, items);
  }

  /**
   * A single value, or the items of a list, of which some may be lists again; not many more than
   * are allowed.
   */
  private static void addItems(YamlValue value, List<YamlValue> items) {
    if (!(value instanceof YamlList list)) {
      items.add(value);
      return;
    }
    for (YamlValue item : list.items()) {
      if (items.size() > MOST_ITEMS) {
        return;
      }
      addItems(item, items);
    }
  }

  private static Optional<Problem> names(
      Field field, String key, YamlValue value, List<YamlValue> items) {
    boolean isInList = value instanceof YamlList;
    int count = 0;
    for (YamlValue item : items) {
      List<String> names =
          names(field, isInList ? new YamlList(List.of(item), item.location()) : item);
      count += names.size();
      for (String name : names) {
        if (isLonger(name, LONGEST_NAME)) {
          return Optional.of(tooLong(key, item.location(), LONGEST_NAME));
        }
      }
      if (count > MOST_ITEMS) {
        return Optional.of(tooManyItems(key, item.location()));
      }
    }
    return Optional.empty();
  }

  /**
   * The names in a value, if the field has such: what is shown in lists and headings. Commas are
   * between names in a text that is the whole value, and part of a name in an item of a list. In a
   * text of coordinates they may also stand within one.
   */
  private static List<String> names(Field field, YamlValue value) {
    return switch (field.type()) {
      case TEXTS -> FrontMatter.texts(value);
      case COORDINATES -> value instanceof YamlList ? FrontMatter.texts(value) : List.of();
      case STATUS, QUADRANT, DATE, FLAG -> value.asText().stream().toList();
      case TEXT ->
          field.name().equals(Field.DESCRIPTION) ? List.of() : value.asText().stream().toList();
      case LINKS, EVENTS, ANY -> List.of();
    };
  }

  private static boolean isLonger(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  private static Problem tooManyItems(String key, Location location) {
    return Problem.of(
        Rule.TOO_LARGE,
        location,
        "%s has more than %s items".formatted(Names.quoted(key), MOST_ITEMS),
        "Keep those that readers look for, and write the rest below the front matter.");
  }

  private static Problem tooLong(String key, Location location, int most) {
    return Problem.of(
        Rule.TOO_LARGE,
        location,
        "%s has a text of more than %s characters".formatted(Names.quoted(key), most),
        "Write a short one here, and the rest below the front matter.");
  }
}
