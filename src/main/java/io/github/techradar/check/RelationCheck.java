package io.github.techradar.check;

import io.github.techradar.model.EntryNames;
import io.github.techradar.model.Field;
import io.github.techradar.model.Names;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.EntryValues;
import io.github.techradar.source.YamlMap;
import io.github.techradar.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the entries that an entry names as related, or as what replaces it, are there. */
final class RelationCheck {

  /** For how many names of one entry a near one is looked for: that is a search through all. */
  private static final int MOST_SUGGESTIONS = 20;

  private final EntryNames names;
  private final Map<String, EntryValues> entries;
  private int suggestions;

  private RelationCheck(List<EntryValues> entries, EntryNames names) {
    this.names = names;
    this.entries = new HashMap<>();
    entries.forEach(entry -> this.entries.putIfAbsent(entry.id(), entry));
  }

  /**
   * @param names what these and all other entries of the radar are called
   */
  static List<Problem> check(List<EntryValues> entries, EntryNames names) {
    RelationCheck check = new RelationCheck(entries, names);
    List<Problem> problems = new ArrayList<>();
    for (EntryValues entry : entries) {
      check.suggestions = 0;
      for (YamlMap.Pair pair : entry.given(entry.definition().builtIn(Field.RELATED))) {
        for (YamlScalar value : pair.value().asTexts()) {
          names
              .in(value.text())
              .forEach(n -> check.wrong(n, value, entry).ifPresent(problems::add));
        }
      }
      for (YamlMap.Pair pair : entry.given(entry.definition().builtIn(Field.REPLACED_BY))) {
        if (pair.value() instanceof YamlScalar value) {
          check
              .wrong(value.text(), value, entry)
              .or(() -> check.banned(value, entry))
              .ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  /** What is banned itself replaces nothing. */
  private Optional<Problem> banned(YamlScalar value, EntryValues entry) {
    List<String> banned = entry.definition().export().banned();
    return names
        .id(value.text())
        .map(entries::get)
        .flatMap(EntryValues::status)
        .filter(status -> banned.contains(status.id()))
        .map(
            status ->
                Problem.of(
                    Rule.BANNED_REPLACEMENT,
                    value.location(),
                    "%s replaces this entry, and its own status is %s"
                        .formatted(Names.quoted(value.text().strip()), status.name()),
                    "Name what to use today, or remove it."));
  }

  private Optional<String> nearest(String name) {
    return suggestions++ < MOST_SUGGESTIONS ? names.nearest(name) : Optional.empty();
  }

  private Optional<Problem> wrong(String name, YamlScalar value, EntryValues entry) {
    Optional<String> id = names.id(name);
    if (id.isEmpty()) {
      return Optional.of(
          Problem.of(
                  Rule.UNKNOWN_ENTRY,
                  value.location(),
                  "unknown entry " + Names.quoted(name.strip()),
                  "Write the title or the id of an entry of this radar.")
              .suggesting(name.strip(), nearest(name)));
    }
    return id.filter(entry.id()::equals)
        .map(
            own ->
                Problem.of(
                    Rule.UNKNOWN_ENTRY,
                    value.location(),
                    Names.quoted(name.strip()) + " is this entry itself",
                    "Name another entry, or remove it."));
  }
}
