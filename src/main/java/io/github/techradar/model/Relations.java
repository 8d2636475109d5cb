package io.github.techradar.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the published entries of a radar refer to each other, seen from either side. Entries that are
 * not published do not exist here.
 */
public final class Relations {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Set<String>> related = new LinkedHashMap<>();
  private final Map<String, List<Entry>> replaced = new LinkedHashMap<>();

  /**
   * @param published the entries, in the order of the radar
   */
  public Relations(List<Entry> published) {
    published.forEach(entry -> entries.put(entry.id(), entry));
    for (Entry entry : published) {
      entry.references().related().forEach(other -> relate(entry.id(), other));
    }
    for (Entry entry : published) {
      entry.references().related().forEach(other -> relate(other, entry.id()));
      entry
          .references()
          .replacedBy()
          .ifPresent(id -> replaced.computeIfAbsent(id, none -> new ArrayList<>()).add(entry));
    }
  }

  private void relate(String id, String other) {
    related.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(other);
  }

  /** The entries that one names as related, and those that name it so; each once. */
  public List<Entry> related(Entry entry) {
    return related.getOrDefault(entry.id(), Set.of()).stream()
        .flatMap(id -> Stream.ofNullable(entries.get(id)))
        .toList();
  }

  /** The entry that replaces one. */
  public Optional<Entry> replacement(Entry entry) {
    return entry.references().replacedBy().map(entries::get);
  }

  /** The entries that one replaces, in the order of the radar. */
  public List<Entry> replaced(Entry entry) {
    return replaced.getOrDefault(entry.id(), List.of());
  }

  /** Whether one of two entries replaces the other. */
  public boolean isReplacement(Entry one, Entry other) {
    return one.references().replacedBy().filter(other.id()::equals).isPresent()
        || other.references().replacedBy().filter(one.id()::equals).isPresent();
  }

  /** The ids of entries that one refers to and that are not published. */
  public List<String> keptBack(Entry entry) {
    return Stream.concat(
            entry.references().replacedBy().stream(), entry.references().related().stream())
        .filter(id -> !entries.containsKey(id))
        .distinct()
        .toList();
  }
}
