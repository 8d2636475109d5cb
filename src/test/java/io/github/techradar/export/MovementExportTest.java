package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.techradar.Fixtures;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved, in the words of each tool. */
class MovementExportTest {

  @TempDir Path folder;

  @BeforeEach
  void aRadarThatMoved() {
    Fixtures.write(folder, "radar.yml", "editions: [2024-12-31, 2025-06-30]");
    entry("fresh", "Trial", "(2025-09-01) **[Trial]** First tried.");
    entry(
        "inwards",
        "Adopt",
        "(2025-10-01) **[Adopt]** *Works* for [all](long.md).",
        "(2024-03-01) **[Trial]**");
    entry("outwards", "Hold", "(2025-11-05) **[Hold]**", "(2024-03-01) **[Adopt]** Good.");
    entry(
        "back",
        "Trial",
        "(2025-08-01) **[Trial]**",
        "(2025-01-10) **[Archived]** No.",
        "(2024-03-01) **[Assess]** Perhaps.");
    entry(
        "long",
        "Adopt",
        "(2025-08-01) Still fine.",
        "(2024-06-01) **[Adopt]**",
        "(2024-01-01) **[Assess]** A look.");
    entry("unwritten", "Assess");
    entry("gone", "Archived", "(2025-10-01) **[Archived]** Over.", "(2024-03-01) **[Hold]**");
  }

  @Test
  void buildYourOwnRadarHasItAsAWord() {
    JsonNode byor = json(ExportFormat.BYOR);

    assertThat(byor)
        .extracting(
            row -> text(row, "name") + ": " + text(row, "status") + " " + text(row, "isNew"))
        .containsExactlyInAnyOrder(
            "back: new TRUE",
            "fresh: new TRUE",
            "inwards: moved in FALSE",
            "long: no change FALSE",
            "outwards: moved out FALSE",
            "unwritten: no change FALSE");
  }

  /** The timeline is drawn apart from the text, and has no place there. */
  @Test
  void buildYourOwnRadarHasTheTextsWithoutTheirTimelines() {
    Fixtures.write(
        folder,
        "told.md",
        Fixtures.entry(
            "told", "Adopt", "Tools", "A text.\n\n## Timeline\n\n- 2024-03-01 Adopt: done"));
    Fixtures.write(
        folder,
        "mixed.md",
        Fixtures.entry(
            "mixed", "Adopt", "Tools", "## Timeline\n\n- 2024-03-01 Adopt\n\nAnd then more."));

    assertThat(json(ExportFormat.BYOR))
        .extracting(row -> text(row, "name") + ": " + text(row, "description"))
        .contains("told: <p>A text.</p>")
        .anyMatch(row -> row.startsWith("mixed: <h2>Timeline</h2>") && row.contains("2024-03-01"));
  }

  @Test
  void zalandoHasItAsANumber() {
    assertThat(json(ExportFormat.ZALANDO).get("entries"))
        .extracting(entry -> text(entry, "label") + " " + text(entry, "moved"))
        .containsExactlyInAnyOrder(
            "back 2", "fresh 2", "inwards 1", "long 0", "outwards -1", "unwritten 0");
    assertThat(text(json(ExportFormat.ZALANDO), "date")).isEqualTo("2025.11");
  }

  @Test
  void theGeneratorOfAoeFindsEntriesInTheReleasesThatMovedThem() {
    assertThat(aoe())
        .containsExactly(
            "back [2025-11-05 trial] new",
            "fresh [2025-11-05 trial] new",
            "inwards [2024-12-31 trial, 2025-11-05 adopt] changed",
            "long [2024-12-31 adopt] default",
            "outwards [2024-12-31 adopt, 2025-11-05 hold] changed",
            "unwritten [2024-12-31 assess] default");
  }

  @Test
  void thePresentIsAReleaseLaterThanEveryEdition() {
    Fixtures.write(folder, "radar.yml", "editions: [2025-10-31, 2026-03-31]");
    entry("inwards", "Adopt", "(2026-04-01) **[Adopt]**", "(2024-03-01) **[Trial]**");
    entry("late", "Adopt", "(2025-12-01) **[Adopt]**", "(2024-03-01) **[Trial]**");
    assertThat(aoe())
        .contains(
            "inwards [2025-10-31 trial, 2026-04-01 adopt] changed",
            "late [2025-10-31 trial, 2026-03-31 adopt] default");

    entry("inwards", "Adopt", "(2024-03-01) **[Trial]**");
    assertThat(aoe())
        .as("nobody wrote down when it moved, but it was after the last edition")
        .contains("inwards [2025-10-31 trial, 2026-04-01 adopt] changed");
  }

  @Test
  void whereNothingMovedOfLateThereIsOneRelease() {
    Fixtures.write(folder, "radar.yml", "editions: [2024-12-31, 2026-01-31, 2026-02-28]");

    assertThat(aoe())
        .contains("inwards [2026-02-28 adopt] default", "unwritten [2026-02-28 assess] default");

    Fixtures.write(folder, "radar.yml", "title: Without editions");
    assertThat(aoe()).contains("inwards [2025-11-05 adopt] default");
  }

  @Test
  void theNewestFileOfAnEntrySaysAllAndTheOthersTheRing() {
    Fixtures.write(
        folder,
        "inwards.md",
        Fixtures.entry(
            "\"Moved: in\"",
            "Adopt\ntags: a, b\nfeatured: false",
            "Tools",
            "## Timeline\n\n- (2025-10-01) **[Adopt]**\n- (2024-03-01) **[Trial]**"));
    Export export = ExportFormat.AOE.write(publication());

    assertThat(export.documents())
        .extracting(ExportedFile::path, ExportedFile::text)
        .contains(
            tuple(
                "aoe/radar/2024-12-31/inwards.md",
                "---\nring: \"trial\"\nquadrant: \"tools\"\nsegment: \"tools\"\n---\n"));
    AoeGenerator.Item item = AoeGenerator.items(export).get("inwards");
    assertThat(item.title()).isEqualTo("Moved: in");
    assertThat(item.tags()).containsExactly("a", "b");
    assertThat(item.featured()).as("it is listed there too, and not drawn").isFalse();
    assertThat(item.body()).contains("<li>(2025-10-01)");
    assertThat(export.omissions())
        .extracting(Object::toString)
        .containsExactly("1 entry off the radar: gone");
  }

  private List<String> aoe() {
    Publication publication = publication();
    Export export = ExportFormat.AOE.write(publication);
    ToolRules.check(ExportFormat.AOE, export);
    SortedMap<String, AoeGenerator.Item> items = AoeGenerator.items(export);
    for (Entry entry : publication.radar().blips().stream().map(Blip::entry).toList()) {
      AoeGenerator.Item item = items.get(entry.id());
      assertThat(item.flag()).isEqualTo(AoeGenerator.flag(publication.radar().movement(entry)));
      assertThat(item.ring()).isEqualTo(entry.status().id());
    }
    return items.entrySet().stream()
        .map(i -> i.getKey() + " " + i.getValue().revisions() + " " + i.getValue().flag())
        .toList();
  }

  @Test
  void backstageHasTheRingsOfEachEntryNewestFirst() {
    List<String> told = new ArrayList<>();
    for (JsonNode entry : json(ExportFormat.BACKSTAGE).get("entries")) {
      for (JsonNode item : entry.get("timeline")) {
        told.add(
            String.join(
                    " ",
                    text(entry, "id"),
                    text(item, "date"),
                    text(item, "ringId"),
                    text(item, "moved"),
                    item.path("description").asText())
                .strip());
      }
    }

    assertThat(told)
        .containsExactlyInAnyOrder(
            "back 2025-08-01 trial 0",
            "back 2024-03-01 assess 0 Perhaps.",
            "fresh 2025-09-01 trial 0 First tried.",
            "inwards 2025-10-01 adopt 1 Works for all.",
            "inwards 2024-03-01 trial 0",
            "long 2024-06-01 adopt 0",
            "long 2024-01-01 assess 0 A look.",
            "outwards 2025-11-05 hold -1",
            "outwards 2024-03-01 adopt 0 Good.",
            "unwritten 2025-11-05 assess 0");
  }

  @Test
  void backstageSaysHowEarlierRingsWereReached() {
    Fixtures.write(folder, "radar.yml", "editions: []");
    entry(
        "old",
        "Hold",
        "(2025-10-01) **[Hold]**",
        "(2024-03-01) **[Adopt]**",
        "(2023-03-01) **[Trial]**",
        "(2022-03-01) **[Adopt]**");

    JsonNode old =
        json(ExportFormat.BACKSTAGE).get("entries").findParents("timeline").stream()
            .filter(entry -> text(entry, "id").equals("old"))
            .findFirst()
            .orElseThrow();

    assertThat(old.get("timeline").findValuesAsText("moved"))
        .as("the blip itself is as on our chart: without editions nothing moved")
        .containsExactly("0", "1", "-1", "0");
  }

  @Test
  void theDayOfAnAuthorIsNearerThanAnEdition() {
    assertThat(firstDay("2024-07-01", "unknown")).isEqualTo("2024-07-01");
    assertThat(firstDay("2024-07-01", "Trial"))
        .as("it was elsewhere later")
        .isEqualTo("2025-06-30");
    assertThat(firstDay("2025-07-01", "unknown")).as("it was there before").isEqualTo("2025-06-30");
    assertThat(firstDay("", "unknown")).isEqualTo("2025-06-30");
  }

  /** The day that an entry has which was in its ring in the edition of 2025-06-30. */
  private String firstDay(String date, String yearBefore) {
    Fixtures.write(
        folder, "known.md", Fixtures.entry("known", "Adopt\ndate: " + date, "Languages", ""));
    Radar radar = Fixtures.withoutPast(Fixtures.check(folder));
    Standing adopt = new Standing.In(radar.definition().status("Adopt").orElseThrow());
    Standing before =
        radar
            .definition()
            .status(yearBefore)
            .<Standing>map(Standing.In::new)
            .orElse(new Standing.Unknown());
    History history =
        History.upToNow(
            radar.definition().rings(),
            List.of(
                Edition.of(LocalDate.of(2024, 12, 31)),
                Edition.of(LocalDate.of(2025, 6, 30)),
                Edition.NOW),
            List.of(
                new EntryHistory(
                    "known",
                    "known",
                    Optional.empty(),
                    false,
                    List.of(),
                    List.of(before, adopt, adopt))));
    Publication publication =
        Publications.of(new Radar(radar.entries(), history), folder, Optional.empty(), true);
    return ToolRules.json(ExportFormat.BACKSTAGE.write(publication))
        .at("/entries/0/timeline/0/date")
        .asText();
  }

  private void entry(String title, String status, String... events) {
    StringBuilder timeline = new StringBuilder("## Timeline\n\n");
    for (String event : events) {
      timeline.append("- ").append(event).append('\n');
    }
    Fixtures.write(
        folder, title + ".md", Fixtures.entry(title, status, "Tools", timeline.toString()));
  }

  private JsonNode json(ExportFormat format) {
    Export export = format.write(publication());
    ToolRules.check(format, export);
    return ToolRules.json(export);
  }

  private Publication publication() {
    return Publications.of(folder, Optional.empty(), true);
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asText();
  }
}
