package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PastRadarTest {

  private static final Definition DEFINITION = Definition.DEFAULT;
  private static final Edition SPRING = Edition.of(LocalDate.of(2025, 3, 31));
  private static final Edition AUTUMN = Edition.of(LocalDate.of(2025, 9, 30));

  @Test
  void entriesAreWhereTheyWereThen() {
    List<PastRadar> past =
        past(
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                there("kafka", "Adopt", "Assess Trial Adopt"),
                there("rust", "Backlog", "absent Adopt Backlog"),
                there("zig", "Adopt", "absent absent Adopt"),
                there("perl", "Adopt", "Archived Archived Adopt")));

    assertThat(past).extracting(PastRadar::edition).containsExactly(SPRING, AUTUMN);
    assertThat(drawn(past.get(0))).containsExactly("1 kafka Assess NONE");
    assertThat(drawn(past.get(1))).containsExactly("1 rust Adopt NEW", "2 kafka Trial IN");
    assertThat(past.get(1).radar().offRadar()).extracting(Entry::id).containsExactly("perl");
    assertThat(past.get(1).radar().history().previous()).contains(SPRING);
  }

  @Test
  void whatIsGoneIsDrawnWithoutAPageIfItsQuadrantIsKnown() {
    Optional<Quadrant> tools = DEFINITION.quadrant("Tools");
    List<PastRadar> past =
        past(
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                there("kafka", "Adopt", "Adopt Adopt Adopt"),
                gone("svn", tools, "Hold Hold absent"),
                gone("cvs", Optional.empty(), "Hold absent absent")));

    assertThat(drawn(past.get(0))).containsExactly("1 kafka Adopt NONE", "2 svn Hold NONE");
    assertThat(past.get(0).unplaced()).extracting(EntryHistory::title).containsExactly("cvs");
    assertThat(past.get(1).unplaced()).isEmpty();
    Radar radar = past.get(1).radar();
    assertThat(radar.blips().stream().map(Blip::entry).map(radar::hasPage))
        .containsExactly(true, false);
  }

  @Test
  void whatIsGoneNeverTakesTheIdOfAnotherEntry() {
    Optional<Quadrant> tools = DEFINITION.quadrant("Tools");
    List<PastRadar> past =
        past(
            List.of(SPRING, Edition.NOW),
            List.of(
                there("kafka", "Adopt", "Adopt Adopt"),
                gone("kafka", tools, "Hold absent"),
                gone("kafka", tools, "Hold absent")));

    assertThat(drawn(past.get(0)))
        .containsExactly("1 kafka Adopt NONE", "2 kafka-2 Hold NONE", "3 kafka-2-2 Hold NONE");
  }

  @Test
  void whatNobodyKnowsIsCountedAndNotDrawn() {
    List<PastRadar> past =
        past(
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                there("kafka", "Adopt", "unknown Adopt Adopt"),
                there("rust", "Trial", "unknown unknown Trial"),
                there("zig", "Trial", "unknown absent Trial")));

    assertThat(past).extracting(PastRadar::edition).containsExactly(AUTUMN);
    assertThat(drawn(past.get(0))).containsExactly("1 kafka Adopt NONE");
    assertThat(past.get(0).unknown()).isEqualTo(1);
  }

  @Test
  void onlyTheNewestEditionsAreMade() {
    List<Edition> editions =
        Stream.concat(
                IntStream.range(0, 20)
                    .mapToObj(i -> Edition.of(LocalDate.of(2020, 1, 1).plusMonths(i))),
                Stream.of(Edition.NOW))
            .toList();
    String adopt = String.join(" ", Collections.nCopies(21, "Adopt"));

    List<PastRadar> past = past(editions, List.of(there("kafka", "Adopt", adopt)));

    // nothing has moved since the newest, so it is the present
    assertThat(past)
        .extracting(PastRadar::edition)
        .isEqualTo(editions.subList(19 - PastRadar.MOST, 19));
  }

  @Test
  void aRadarWithoutEditionsHasNoPast() {
    Radar radar =
        Fixtures.radar(
            DEFINITION, List.of(Fixtures.sound(DEFINITION, "a.md", "A", "Adopt", "Tools", "")));

    assertThat(PastRadar.of(radar)).isEmpty();
  }

  private static List<String> drawn(PastRadar past) {
    Radar radar = past.radar();
    return radar.blips().stream()
        .map(
            blip ->
                "%s %s %s %s"
                    .formatted(
                        blip.number(),
                        blip.entry().id(),
                        blip.ring().name(),
                        radar.movement(blip.entry())))
        .toList();
  }

  /** An entry through the editions, with what it is now if it is there. */
  private record Told(EntryHistory history, Optional<Entry> now) {}

  private static Told there(String id, String status, String standings) {
    Entry entry = Fixtures.sound(DEFINITION, id + ".md", id, status, "Tools", "");
    return new Told(EntryHistory.of(entry, standings(standings)), Optional.of(entry));
  }

  private static Told gone(String id, Optional<Quadrant> quadrant, String standings) {
    return new Told(EntryHistory.ofGone(id, id, quadrant, standings(standings)), Optional.empty());
  }

  private static List<PastRadar> past(List<Edition> editions, List<Told> told) {
    List<Entry> entries = new ArrayList<>();
    told.forEach(entry -> entry.now().ifPresent(entries::add));
    History history =
        History.upToNow(DEFINITION.rings(), editions, told.stream().map(Told::history).toList());
    return PastRadar.of(Fixtures.radar(DEFINITION, entries, history));
  }

  private static List<Standing> standings(String words) {
    return Arrays.stream(words.split(" ", -1)).map(PastRadarTest::standing).toList();
  }

  private static Standing standing(String word) {
    Optional<Standing> in = DEFINITION.status(word).map(Standing.In::new);
    return in.orElse(word.equals("absent") ? new Standing.Absent() : new Standing.Unknown());
  }
}
