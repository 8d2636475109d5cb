package io.github.techradar.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Location;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  private final ImportContext context =
      new ImportContext(List.of(), List.of(), Optional.empty(), Map.of());

  private static FoundEntry.Builder entry(String title, String ring) {
    return FoundEntry.at(Location.startOf("radar.csv"), title).ring(ring).quadrant("Tools");
  }

  private static DatedRadar radar(LocalDate day, FoundEntry.Builder... entries) {
    FoundRadar.Builder radar = new FoundRadar.Builder("radar.csv");
    Arrays.stream(entries).map(FoundEntry.Builder::build).forEach(radar::entry);
    return new DatedRadar(radar.build(), day);
  }

  private ImportPlan plan(boolean isHistory, DatedRadar... radars) {
    return ImportPlan.of(
        List.of(radars),
        new ImportPlan.Wish(Optional.empty(), isHistory, PresentEntries.NONE),
        context);
  }

  private ImportPlan plan(DatedRadar... radars) {
    return plan(false, radars);
  }

  private static String text(ImportPlan plan, String path) {
    return plan.entries().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void whatIsNewCameOnTheDayOfTheFileAndTheRestWasThereBefore() {
    ImportPlan plan =
        plan(
            radar(
                MARCH,
                entry("Kafka", "trial").moved(Optional.of(Movement.NEW)).text("A log."),
                entry("Maven", "ADOPT").moved(Optional.of(Movement.NONE)).tag("build: java"),
                entry("Jenkins", "hold").moved(Optional.of(Movement.OUT))));

    assertThat(text(plan, "kafka.md"))
        .isEqualTo(
            """
            ---
            title: Kafka
            status: Trial
            quadrant: Tools
            timeline:
              - date: 2026-03-31
                status: Trial
            ---

            A log.
            """);
    assertThat(text(plan, "maven.md"))
        .isEqualTo(
            """
            ---
            title: Maven
            status: Adopt
            quadrant: Tools
            tags:
              - "build: java"
            timeline:
              - date: 2026-03-30
                status: Adopt
            ---
            """);
    assertThat(text(plan, "jenkins.md")).doesNotContain("timeline");
    assertThat(plan.definition().text())
        .isEqualTo(
            """
            quadrants:
              - Tools
            rings:
              - Adopt
              - Trial
              - Hold
            offRadar: []
            editions:
              - 2026-03-30
              - 2026-03-31
            """);
    assertThat(plan.notes())
        .containsExactly(
            "1 entry moved, and the file does not say from which ring: left out. An older file would know.");
  }

  @Test
  void theRingBeforeIsAnEventToo() {
    ImportPlan plan = plan(radar(MARCH, entry("Kafka", "Adopt").before("Trial")));

    assertThat(text(plan, "kafka.md"))
        .contains(
            """
            timeline:
              - date: 2026-03-31
                status: Adopt
              - date: 2026-03-30
                status: Trial
            """);
  }

  @Test
  void severalFilesAreTimelines() {
    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Kafka", "Assess"), entry("Ant", "Hold").text("Old.")),
            radar(MARCH, entry("Kafka", "Trial"), entry("Maven", "Adopt")),
            radar(MAY, entry("Kafka", "trial"), entry("Maven", "Adopt").text("It builds.")));

    assertThat(plan.entries())
        .extracting(ImportedFile::title)
        .containsExactly("Kafka", "Maven", "Ant");
    assertThat(text(plan, "kafka.md"))
        .contains(
            """
            timeline:
              - date: 2026-03-31
                status: Trial
              - date: 2026-01-31
                status: Assess
            """);
    assertThat(text(plan, "ant.md"))
        .isEqualTo(
            """
            ---
            title: Ant
            status: Archived
            quadrant: Tools
            timeline:
              - date: 2026-03-31
                status: Archived
              - date: 2026-01-31
                status: Hold
            ---

            Old.
            """);
    assertThat(plan.definition().text())
        .contains(
            "offRadar:\n  - Archived\n",
            "editions:\n  - 2026-01-31\n  - 2026-03-31\n  - 2026-05-31\n");
    assertThat(plan.notes())
        .containsExactly("1 entry that newer files do not have: on Archived, off the radar.");
  }

  @Test
  void whatComesBackHasTwoBeginnings() {
    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Kafka", "Assess"), entry("Maven", "Adopt")),
            radar(MARCH, entry("Maven", "Adopt")),
            radar(MAY, entry("Maven", "Adopt"), entry("Kafka", "Assess")));

    assertThat(text(plan, "kafka.md"))
        .contains(
            """
            timeline:
              - date: 2026-05-31
                status: Assess
              - date: 2026-03-31
                status: Archived
              - date: 2026-01-31
                status: Assess
            """);
  }

  @Test
  void anEntryIsKnownByItsIdOrItsTextWhereItsTitleWasChanged() {
    ImportPlan plan =
        plan(
            radar(
                JANUARY,
                entry("Kuberntes", "Trial").text("It runs containers."),
                entry("Old name", "Trial").id("7")),
            radar(
                MARCH,
                entry("Kubernetes", "Adopt").text("It runs containers."),
                entry("New name", "Adopt").id("7").text("Other words.")));

    assertThat(plan.entries())
        .extracting(ImportedFile::title)
        .containsExactly("Kubernetes", "New name");
    assertThat(text(plan, "kubernetes.md"))
        .contains("2026-03-31\n    status: Adopt", "2026-01-31\n    status: Trial");
  }

  @Test
  void ofAStateThatWasNotReadWholeNobodyKnowsWhoLeft() {
    FoundRadar.Builder partly = new FoundRadar.Builder("radar.csv");
    partly.entry(entry("Kafka", "Trial").build()).failed();

    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Kafka", "Trial"), entry("Ant", "Hold")),
            new DatedRadar(partly.build(), MARCH));

    assertThat(text(plan, "ant.md")).contains("status: Hold\n").doesNotContain("Archived");
    assertThat(plan.notes()).isEmpty();
  }

  @Test
  void anIdThatTwoEntriesHaveSaysNothing() {
    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Jenkins", "Hold").id("j"), entry("Jenkins", "Adopt").id("j")),
            radar(MARCH, entry("Jenkins", "Hold").id("j"), entry("Jenkins", "Adopt").id("j")));

    assertThat(plan.entries())
        .extracting(ImportedFile::path)
        .containsExactly("jenkins.md", "jenkins-2.md");
    assertThat(text(plan, "jenkins.md")).doesNotContain("2026-03-31");
  }

  @Test
  void aTitleInAnotherCaseIsTheSameEntry() {
    ImportPlan plan =
        plan(radar(JANUARY, entry("react", "Hold")), radar(MARCH, entry("React", "Adopt")));

    assertThat(plan.entries()).extracting(ImportedFile::title).containsExactly("React");
  }

  @Test
  void eventsOfAllFilesCount() {
    FoundEvent adopt = new FoundEvent(JANUARY, Optional.of("Adopt"), "");
    FoundEvent hold = new FoundEvent(MARCH, Optional.of("Hold"), "");

    ImportPlan plan =
        plan(
            radar(
                JANUARY,
                entry("Jenkins", "Adopt").event(adopt),
                entry("Ant", "Adopt").event(adopt)),
            radar(MARCH, entry("Jenkins", "Hold").event(hold)));

    assertThat(text(plan, "jenkins.md"))
        .contains(
            """
            timeline:
              - date: 2026-03-31
                status: Hold
              - date: 2026-01-31
                status: Adopt
            """);
    assertThat(text(plan, "ant.md")).contains("date: 2026-03-31\n    status: Archived");
  }

  @Test
  void aTextThatSeveralHaveSaysNothingOfAName() {
    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Ant", "Hold").text("TBD"), entry("Bee", "Hold").text("TBD")),
            radar(MARCH, entry("Cow", "Adopt").text("TBD")));

    assertThat(plan.entries()).extracting(ImportedFile::title).containsExactly("Cow", "Ant", "Bee");
    assertThat(text(plan, "cow.md")).doesNotContain("2026-01-31");
  }

  @Test
  void whatHasNoRingForATimeIsOnTheBacklogThen() {
    ImportPlan plan =
        plan(
            radar(JANUARY, entry("Kafka", ""), entry("Maven", "Adopt")),
            radar(MARCH, entry("Kafka", "Trial"), entry("Maven", "Adopt")));

    assertThat(text(plan, "kafka.md"))
        .contains(
            """
            timeline:
              - date: 2026-03-31
                status: Trial
              - date: 2026-01-31
                status: Backlog
            """);
  }

  @Test
  void theSameInTwoQuadrantsIsOneEntryWithATag() {
    FoundRadar radar =
        radar(
                MARCH,
                entry("Kafka", "Trial").text("A log."),
                entry("Kafka", "trial").text("A log.").quadrant("platforms"),
                entry("Kafka", "Trial").text("Another text."))
            .radar();

    assertThat(radar.sum()).hasToString("3 rows = 2 entries + 1 joined + 0 notes + 0 failed");
    assertThat(radar.entries().get(0).tags()).containsExactly("platforms");
  }

  @Test
  void whatHasNoRingIsOnTheBacklog() {
    ImportPlan plan = plan(radar(MARCH, entry("Kafka", ""), entry("Maven", "Adopt")));

    assertThat(text(plan, "kafka.md")).contains("status: Backlog\n").doesNotContain("timeline");
    assertThat(plan.definition().text()).contains("rings:\n  - Adopt\noffRadar:\n  - Backlog\n");
    assertThat(plan.notes()).containsExactly("1 entry without a ring: on Backlog, off the radar.");
  }

  @Test
  void whatAToolCallsItsArchiveIsOffTheRadar() {
    ImportPlan plan = plan(radar(MARCH, entry("Kafka", "ARCHIVE"), entry("Maven", "Adopt")));

    assertThat(plan.definition().text()).contains("rings:\n  - Adopt\noffRadar:\n  - ARCHIVE\n");
  }

  @Test
  void keysThatNobodyKnowsAreFieldsOfTheTeam() {
    ImportPlan plan =
        plan(
            radar(
                MARCH,
                entry("Kafka", "Trial")
                    .value("Cost: all", "none")
                    .value("Owners", List.of("Ada"))
                    .value("nested", Map.of("inner", List.of("a", "b")))));

    assertThat(text(plan, "kafka.md"))
        .contains(
            """
            "Cost: all": none
            owners:
              - Ada
            nested:
              inner:
                - a
                - b
            """);
    assertThat(plan.definition().text())
        .contains("fields:\n  \"Cost: all\":\n    - \"Cost: all\"\n  nested:\n    - nested\n");
  }

  @Test
  void moreRingsOrQuadrantsThanARadarHasAreAProblem() {
    List<FoundEntry.Builder> entries = new ArrayList<>();
    IntStream.range(0, 9).forEach(i -> entries.add(entry("E" + i, "Ring " + i).quadrant("Q" + i)));

    plan(radar(MARCH, entries.toArray(FoundEntry.Builder[]::new)));

    assertThat(context.problems())
        .extracting(Problem::headline)
        .containsExactly(
            "radar.csv:1:1: error: 9 quadrants, and a radar has 8 at most: Q0, Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8 [invalid-source]",
            "radar.csv:1:1: error: 9 rings, and a radar has 8 at most: Ring 0, Ring 1, Ring 2, Ring 3, Ring 4, Ring 5, Ring 6, Ring 7, Ring 8 [invalid-source]");
  }

  @Test
  void theHistoryOfOneFileHasItsLastTwoStatesAsEditions() {
    ImportPlan plan =
        plan(
            true,
            radar(JANUARY, entry("Kafka", "Assess")),
            radar(MARCH, entry("Kafka", "Trial")),
            radar(MAY, entry("Kafka", "Adopt")));

    assertThat(plan.definition().text()).contains("editions:\n  - 2026-03-31\n  - 2026-05-31\n");
  }
}
