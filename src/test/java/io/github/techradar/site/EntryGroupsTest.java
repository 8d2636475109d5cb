package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Names;
import io.github.techradar.model.Radar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryGroupsTest {

  private static final int MOST = 4;

  /** What is counted tag by tag is what a comparison of all pairs of entries finds. */
  @Test
  void relatedEntriesShareMostTagsAndComeInTheOrderOfTheRadar() {
    Radar radar = radar(new Random(11));
    EntryGroups tags = EntryGroups.ofTags(radar);

    for (Entry entry : radar.published()) {
      List<String> expected =
          radar.published().stream()
              .filter(other -> !other.id().equals(entry.id()) && shared(entry, other) > 0)
              .sorted(Comparator.comparing((Entry other) -> -shared(entry, other)))
              .limit(MOST)
              .map(Entry::id)
              .toList();

      assertThat(tags.related(entry, MOST)).extracting(Entry::id).isEqualTo(expected);
    }
  }

  private static long shared(Entry one, Entry other) {
    Set<String> tags = folded(one);
    return folded(other).stream().filter(tags::contains).count();
  }

  private static Set<String> folded(Entry entry) {
    return entry.tags().stream().map(Names::folded).collect(Collectors.toSet());
  }

  private static Radar radar(Random random) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> tags = new ArrayList<>();
      for (int tag = random.nextInt(5); tag > 0; tag--) {
        tags.add((random.nextBoolean() ? "tag" : "Tag") + random.nextInt(9));
      }
      String title = "Entry %s\ntags: [%s]".formatted(i, String.join(", ", tags));
      String status = random.nextBoolean() ? "Trial" : "Archived";
      entries.add(
          Fixtures.sound(Definition.DEFAULT, "e%s.md".formatted(i), title, status, "Tools", "x"));
    }
    return Fixtures.radar(Definition.DEFAULT, entries);
  }
}
