package io.github.techradar.site;

import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final List<Entry> published;
  private final List<Tag> all;
  private final Map<String, List<Tag>> byEntry = new HashMap<>();

  /** The entries of tags by their places in the index, in order, by the anchors of the tags. */
  private final Map<String, int[]> places = new HashMap<>();

  TagIndex(Radar radar) {
    this.published = radar.published();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Integer>> places = new HashMap<>();
    List<List<String>> tagsOfEntries = new ArrayList<>();
    for (Entry entry : published) {
      Map<String, String> own = folded(entry);
      own.forEach(
          (folded, tag) -> {
            names.putIfAbsent(folded, tag);
            places
                .computeIfAbsent(folded, none -> new ArrayList<>())
                .add(tagsOfEntries.size()); // the place of this entry
          });
      tagsOfEntries.add(List.copyOf(own.keySet()));
    }
    Map<String, Tag> tags = new LinkedHashMap<>();
    Map<String, Integer> anchors = new HashMap<>();
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Names.READING_ORDER))
        .forEach(
            name -> {
              List<Integer> own = places.getOrDefault(name.getKey(), List.of());
              Tag tag =
                  new Tag(
                      name.getValue(),
                      anchor(name.getValue(), anchors),
                      own.stream().map(published::get).toList());
              tags.put(name.getKey(), tag);
              this.places.put(tag.anchor(), own.stream().mapToInt(Integer::intValue).toArray());
            });
    this.all = List.copyOf(tags.values());
    for (int i = 0; i < published.size(); i++) {
      byEntry.put(
          published.get(i).id(),
          tagsOfEntries.get(i).stream().flatMap(tag -> Stream.ofNullable(tags.get(tag))).toList());
    }
  }

  /** All tags in reading order. */
  List<Tag> all() {
    return all;
  }

  /** The tags of one entry, in the author's order. */
  List<Tag> of(Entry entry) {
    return byEntry.getOrDefault(entry.id(), List.of());
  }

  /**
   * The entries with which one shares most tags, those with more first, then as in the index. Tags
   * that few have count first; where thousands share one, not all of them are looked at.
   */
  List<Entry> related(Entry entry, int most) {
    List<Tag> rareFirst = new ArrayList<>(of(entry));
    rareFirst.sort(Comparator.comparing(tag -> tag.entries().size()));
    int uses = rareFirst.stream().mapToInt(tag -> tag.entries().size()).sum();
    int[] sharing = new int[Math.min(MOST_LOOKED_AT, uses)];
    int count = 0;
    for (Tag tag : rareFirst) {
      int[] own = places.getOrDefault(tag.anchor(), new int[0]);
      int looked = Math.min(own.length, sharing.length - count);
      System.arraycopy(own, 0, sharing, count, looked);
      count += looked;
    }
    Arrays.sort(sharing); // an entry is there once for each tag; few lists in order sort fast
    List<Shared> first = new ArrayList<>();
    for (int i = 0, end; i < sharing.length; i = end) {
      end = i + 1;
      while (end < sharing.length && sharing[end] == sharing[i]) {
        end++;
      }
      boolean isBehind = first.size() == most && first.get(most - 1).tags() >= end - i;
      if (!isBehind && !published.get(sharing[i]).id().equals(entry.id())) {
        insert(new Shared(sharing[i], end - i), first, most);
      }
    }
    return first.stream().map(shared -> published.get(shared.place())).toList();
  }

  /** The place of an entry in the index, and how many tags it shares with another one. */
  private record Shared(int place, int tags) {}

  /** Puts one that comes behind all others in the index where its tags put it. */
  private static void insert(Shared shared, List<Shared> first, int most) {
    int at = first.size();
    while (at > 0 && first.get(at - 1).tags() < shared.tags()) {
      at--;
    }
    if (at < most) {
      first.add(at, shared);
      if (first.size() > most) {
        first.remove(most);
      }
    }
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
