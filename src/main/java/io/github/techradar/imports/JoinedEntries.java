package io.github.techradar.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Entries of one file that say the same: some tools show an entry in two quadrants by naming it
 * twice. It is one entry then, and its other quadrants are tags.
 */
final class JoinedEntries {

  private JoinedEntries() {}

  /** What makes two rows one entry: all but the quadrant, the place and the movement. */
  private record Substance(
      String title, Optional<String> ring, String text, List<FoundLink> links, Object more) {

    static Substance of(FoundEntry entry) {
      return new Substance(
          entry.title(),
          entry.ring().map(Terms::folded),
          entry.text(),
          entry.links(),
          List.of(entry.events(), entry.values()));
    }
  }

  /** The entries, each once, in the order of their first rows. */
  static List<FoundEntry> of(List<FoundEntry> entries) {
    Map<Substance, FoundEntry> joined = new LinkedHashMap<>();
    for (FoundEntry entry : entries) {
      joined.merge(Substance.of(entry), entry, JoinedEntries::both);
    }
    return List.copyOf(joined.values());
  }

  private static FoundEntry both(FoundEntry first, FoundEntry other) {
    List<String> tags = new ArrayList<>(first.tags());
    tags.addAll(other.tags());
    if (!Objects.equals(first.quadrant().map(Terms::folded), other.quadrant().map(Terms::folded))) {
      other.quadrant().ifPresent(tags::add);
    }
    return first.tagged(tags.stream().distinct().toList());
  }
}
