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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The published entries, grouped by what several of them have: a tag, or an owner. Spellings that
 * differ only in case are one group.
 */
final class EntryGroups {

  /** How many members of its groups are looked at for one entry. */
  private static final int MOST_LOOKED_AT = 5000;

  /**
   * One group.
   *
   * @param name as the first entry of it spells it
   * @param anchor its id on the page of all groups; no other group has it
   * @param entries the entries of it, in the order of the index
   */
  record Group(String name, String anchor, List<Entry> entries) {

    Group {
      entries = List.copyOf(entries);
    }
  }

  private final List<Entry> published;
  private final List<Group> all;
  private final Map<String, List<Group>> byEntry = new HashMap<>();

  /** The entries of groups by their places in the index, in order, by the anchors. */
  private final Map<String, int[]> places = new HashMap<>();

  private EntryGroups(Radar radar, String kind, Function<Entry, List<String>> labels) {
    this.published = radar.published();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Integer>> places = new HashMap<>();
    List<List<String>> groupsOfEntries = new ArrayList<>();
    for (Entry entry : published) {
      Map<String, String> own = folded(labels.apply(entry));
      own.forEach(
          (folded, label) -> {
            names.putIfAbsent(folded, label);
            places
                .computeIfAbsent(folded, none -> new ArrayList<>())
                .add(groupsOfEntries.size()); // the place of this entry
          });
      groupsOfEntries.add(List.copyOf(own.keySet()));
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    Map<String, Integer> anchors = new HashMap<>();
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Names.READING_ORDER))
        .forEach(
            name -> {
              List<Integer> own = places.getOrDefault(name.getKey(), List.of());
              Group group =
                  new Group(
                      name.getValue(),
                      anchor(kind, name.getValue(), anchors),
                      own.stream().map(published::get).toList());
              groups.put(name.getKey(), group);
              this.places.put(group.anchor(), own.stream().mapToInt(Integer::intValue).toArray());
            });
    this.all = List.copyOf(groups.values());
    for (int i = 0; i < published.size(); i++) {
      byEntry.put(
          published.get(i).id(),
          groupsOfEntries.get(i).stream()
              .flatMap(folded -> Stream.ofNullable(groups.get(folded)))
              .toList());
    }
  }

  /** The entries by their tags. */
  static EntryGroups ofTags(Radar radar) {
    return new EntryGroups(radar, "tag", Entry::tags);
  }

  /** The entries by their owners. */
  static EntryGroups ofOwners(Radar radar) {
    return new EntryGroups(radar, "owner", Entry::owners);
  }

  /** All groups in reading order. */
  List<Group> all() {
    return all;
  }

  /** The groups of one entry, in the author's order. */
  List<Group> of(Entry entry) {
    return byEntry.getOrDefault(entry.id(), List.of());
  }

  /**
   * The entries with which one shares most groups, those with more first, then as in the index.
   * Small groups count first; of a group of thousands not all are looked at.
   */
  List<Entry> related(Entry entry, int most) {
    List<Group> smallFirst = new ArrayList<>(of(entry));
    smallFirst.sort(Comparator.comparing(group -> group.entries().size()));
    int uses = smallFirst.stream().mapToInt(group -> group.entries().size()).sum();
    int[] sharing = new int[Math.min(MOST_LOOKED_AT, uses)];
    int count = 0;
    for (Group group : smallFirst) {
      int[] own = places.getOrDefault(group.anchor(), new int[0]);
      int looked = Math.min(own.length, sharing.length - count);
      System.arraycopy(own, 0, sharing, count, looked);
      count += looked;
    }
    Arrays.sort(sharing); // an entry is there once for each group; few lists in order sort fast
    List<Shared> first = new ArrayList<>();
    for (int i = 0, end; i < sharing.length; i = end) {
      end = i + 1;
      while (end < sharing.length && sharing[end] == sharing[i]) {
        end++;
      }
      boolean isBehind = first.size() == most && first.get(most - 1).groups() >= end - i;
      if (!isBehind && !published.get(sharing[i]).id().equals(entry.id())) {
        insert(new Shared(sharing[i], end - i), first, most);
      }
    }
    return first.stream().map(shared -> published.get(shared.place())).toList();
  }

  /** The place of an entry in the index, and how many groups it shares with another one. */
  private record Shared(int place, int groups) {}

  /** Puts one that comes behind all others in the index where its groups put it. */
  private static void insert(Shared shared, List<Shared> first, int most) {
    int at = first.size();
    while (at > 0 && first.get(at - 1).groups() < shared.groups()) {
      at--;
    }
    if (at < most) {
      first.add(at, shared);
      if (first.size() > most) {
        first.remove(most);
      }
    }
  }

  private static Map<String, String> folded(List<String> labels) {
    Map<String, String> folded = new LinkedHashMap<>();
    labels.forEach(label -> folded.putIfAbsent(Names.folded(label), label));
    return folded;
  }

  /** C, C++ and C# have the same slug, so that all but the first get a number. */
  private static String anchor(String kind, String name, Map<String, Integer> numbers) {
    String slug = kind + "-" + Names.slug(name);
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
