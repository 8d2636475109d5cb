package io.github.techradar.site;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which entry comes before and which behind each one: by the numbers of the chart, or in the list
 * beside it that the entry is in.
 */
final class Neighbours {

  /** The first and the last of a list have one only, and what is alone has none. */
  record Pair(Optional<Entry> before, Optional<Entry> behind) {}

  private static final Pair NONE = new Pair(Optional.empty(), Optional.empty());

  private final Map<String, Pair> pairs = new HashMap<>();

  Neighbours(Radar radar) {
    add(radar.blips().stream().map(Blip::entry).toList());
    radar.definition().offRadar().forEach(status -> add(radar.offRadar(status)));
    add(radar.notFeatured());
  }

  private void add(List<Entry> list) {
    for (int i = 0; i < list.size(); i++) {
      pairs.put(
          list.get(i).id(),
          new Pair(
              i == 0 ? Optional.empty() : Optional.of(list.get(i - 1)),
              i == list.size() - 1 ? Optional.empty() : Optional.of(list.get(i + 1))));
    }
  }

  /** The entries beside a published one. */
  Pair of(Entry entry) {
    return pairs.getOrDefault(entry.id(), NONE);
  }
}
