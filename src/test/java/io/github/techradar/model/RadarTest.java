package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RadarTest {

  private static final Definition DEFINITION = Definition.DEFAULT;

  @Test
  void blipsAreNumberedByQuadrantRingAndTitle() {
    List<Entry> entries =
        List.of(
            entry("Zig", "Adopt", "Languages"),
            entry("awk", "Adopt", "Languages"),
            entry("Ada", "Hold", "Languages"),
            entry("Bazel", "Adopt", "Tools"),
            entry("Angular", "Hold", "Frameworks"));
    for (int seed = 0; seed < 20; seed++) {
      List<Entry> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(PlacedEntries.of(DEFINITION, shuffled, List.of(), 5, false).blips())
          .extracting(blip -> blip.number() + " " + blip.entry().title())
          .containsExactly("1 awk", "2 Zig", "3 Ada", "4 Angular", "5 Bazel");
    }
  }

  @Test
  void everyEntryHasExactlyOnePlace() {
    List<Entry> entries =
        List.of(
            entry("Zig", "Adopt", "Languages"),
            entry("Ada", "Archived", "Languages"),
            draft(entry("Bazel", "Adopt", "Tools")));
    LeftOut broken =
        new LeftOut(
            "x.md",
            false,
            List.of(Problem.of(Rule.YAML_SYNTAX, Location.startOf("x.md"), "broken", "Mend it.")));

    PlacedEntries radar = PlacedEntries.of(DEFINITION, entries, List.of(broken), 4, false);

    assertThat(radar.counts()).isEqualTo(new Counts(4, 1, 1, 1, 1));
    assertThat(radar.counts())
        .hasToString("4 entries = 1 blip + 1 off the radar + 1 draft + 1 with errors");
    assertThat(radar.published()).extracting(Entry::title).containsExactly("Zig", "Ada");
  }

  @Test
  void draftsArePublishedOnRequest() {
    PlacedEntries radar =
        PlacedEntries.of(
            DEFINITION, List.of(draft(entry("Zig", "Adopt", "Tools"))), List.of(), 1, true);

    assertThat(radar.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
  }

  @Test
  void aLostEntryIsNoticed() {
    assertThatThrownBy(
            () ->
                PlacedEntries.of(
                    DEFINITION, List.of(entry("Zig", "Adopt", "Tools")), List.of(), 2, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2 entries were read")
        .hasMessageContaining("do not add up");
  }

  @Test
  void anEntryOfAnotherRadarIsNoticed() {
    Definition other = Fixtures.definition("rings: [Use]");
    Entry stranger = Fixtures.sound(other, "zig.md", "Zig", "Use", "Tools", "");

    assertThatThrownBy(() -> PlacedEntries.of(DEFINITION, List.of(stranger), List.of(), 1, false))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void statusesAnswerToIdNameAndAliasInAnyCase() {
    assertThat(DEFINITION.status("ADOPTED").map(Status::name)).contains("Adopt");
    assertThat(DEFINITION.status(" hold ").map(Status::name)).contains("Hold");
    assertThat(DEFINITION.status("backlog").map(Status::id)).contains("backlog");
    assertThat(DEFINITION.status("Never")).isEmpty();
    assertThat(DEFINITION.quadrant("techniques").map(Quadrant::name)).contains("Techniques");
  }

  private static Entry entry(String title, String status, String quadrant) {
    String path = Names.slug(title) + ".md";
    return Fixtures.sound(DEFINITION, path, title, status, quadrant, "");
  }

  private static Entry draft(Entry entry) {
    return entry(entry.title(), entry.status().name() + "\ndraft: true", entry.quadrant().name());
  }
}
