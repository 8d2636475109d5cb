package io.github.techradar.site;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags of all published entries. Spellings that differ only in case are one tag. */
final class TagIndex {

  /** How many uses of its tags are looked at for one entry. */
  private static final int MOST_LOOKED_AT = 5000;

  /**
   * One tag.
   *
   * @param name as the first entry that has it spells it
   * @param anchor its id on the page of all tags; no other tag has it
   * @param entries the entries that have it, in the order of the index
   */
  record Tag(String name, String anchor, List<Entry> entries) {

    Tag {
      entries = List.copyOf(entries);
    }
  }

  private final Map<String, Tag> tags = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Entry> published = new HashMap<>();

  TagIndex(Radar radar) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Entry entry : radar.published()) {
      order.put(entry.id(), order.size());
      published.put(entry.id(), entry);
      for (String tag : folded(entry).values()) {
        names.putIfAbsent(Names.folded(tag), tag);
        entries.computeIfAbsent(Names.folded(tag), folded -> new ArrayList<>()).add(entry);
      }
    }
    Map<String, Integer> anchors = new HashMap<>();
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Names.READING_ORDER))
        .forEach(
            name ->
                tags.put(
                    name.getKey(),
                    new Tag(
                        name.getValue(),
                        anchor(name.getValue(), anchors),
                        entries.getOrDefault(name.getKey(), List.of()))));
  }

  /** All tags in reading order. */
  List<Tag> all() {
    return List.copyOf(tags.values());
  }

  /** The tags of one entry, in the author's order. */
  List<Tag> of(Entry entry) {
    return folded(entry).keySet().stream().map(tags::get).toList();
  }

  /**
   * The entries with which one shares most tags, those with more first, then as in the index. Tags
   * that few have count first; where thousands share one, not all of them are looked at.
   */
  List<Entry> related(Entry entry, int most) {
    Map<String, Long> shared =
        of(entry).stream()
            .sorted(Comparator.comparing(tag -> tag.entries().size()))
            .flatMap(tag -> tag.entries().stream())
            .limit(MOST_LOOKED_AT)
            .filter(other -> !other.id().equals(entry.id()))
            .collect(Collectors.groupingBy(Entry::id, Collectors.counting()));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(other -> order.getOrDefault(other.getKey(), 0)))
        .limit(most)
        .flatMap(other -> Stream.ofNullable(published.get(other.getKey())))
        .toList();
  }

  private static Map<String, String> folded(Entry entry) {
    Map<String, String> folded = new LinkedHashMap<>();
    entry.tags().forEach(tag -> folded.putIfAbsent(Names.folded(tag), tag));
    return folded;
  }

  /** C, C++ and C# have the same slug, so that all but the first get a number. */
  private static String anchor(String name, Map<String, Integer> numbers) {
    String slug = "tag-" + Names.slug(name);
    String anchor = slug;
    for (int number = numbers.merge(slug, 1, Integer::sum);
        number > 1;
        number = numbers.merge(slug, 1, Integer::sum)) {
      anchor = slug + "-" + number;
      if (numbers.putIfAbsent(anchor, 1) == null) {
        break;
      }
    }
    return anchor;
  }
}
