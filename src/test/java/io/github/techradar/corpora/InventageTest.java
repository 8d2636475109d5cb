package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import io.github.techradar.html.DroppedLinksTest;
import io.github.techradar.model.Change;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PlacedEntries;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real radar in the layout of AOE's generator: German, one folder for each release. */
class InventageTest {

  @TempDir Path folder;
  private Path radar;

  @BeforeEach
  void theCorpusIsThere() {
    radar = Corpora.folder().resolve("inventage/radar");
  }

  /** Links of releases to entries that only an earlier release has are the only ones that fail. */
  @Test
  void eachReleaseHasOnlyProblemsThatAreTrue() {
    assertThat(problems("2023-01-31", 61)).isEmpty();
    assertThat(problems("2024-02-29", 38))
        .containsExactly(
            "2024-02-29/github-actions.md:13:10 dead-link",
            "2024-02-29/intellij-http-client-plugin.md:22:10 dead-link");
    assertThat(problems("2025-02-28", 37)).containsExactly("2025-02-28/gitops.md:13:11 dead-link");
  }

  @Test
  void whatPagesDropIsNamed() {
    DroppedLinksTest.assertNamed(checked("editions: folders"), radar);
  }

  @Test
  void allReleasesTogetherAreOneRadarWithoutAnyProblem() {
    CheckedRadar checked = checked("editions: folders");

    assertThat(checked.files()).isEqualTo(136);
    assertThat(checked.problems()).isEmpty();
    Radar whole = Fixtures.withoutPast(checked);
    assertThat(whole.counts()).isEqualTo(new Counts(87, 63, 24, 0, 0));
    assertThat(whole.notFeatured()).hasSize(24);
    assertThat(whole.published()).extracting(Entry::source).contains("2025-02-28/vite.md");
  }

  @Test
  void theConfigurationOfItsGeneratorIsADefinition() {
    CheckedRadar checked = Fixtures.check(radar, radar.resolveSibling("config.json"));

    assertThat(checked.problems()).isEmpty();
    Radar whole = Fixtures.withoutPast(checked);
    assertThat(whole.counts()).isEqualTo(new Counts(87, 63, 24, 0, 0));
    assertThat(whole.definition().quadrants())
        .extracting(Quadrant::id)
        .containsExactly(
            "concepts-and-methods", "platforms", "libraries-frameworks-and-languages", "tools");
    assertThat(whole.definition().rings())
        .allSatisfy(ring -> assertThat(ring.description()).isNotEmpty().doesNotContain("<"));
  }

  /**
   * The counts are those of an awk script over {@code ring:} lines: for each release the rings that
   * files of that day or before give, against those of the days before.
   */
  @Test
  void movesAsItsFoldersSay() throws IOException {
    History history = Fixtures.whole(checked("editions: folders"), radar).history();

    assertThat(history.editions())
        .extracting(Edition::name)
        .containsExactly("2023-01-31", "2024-02-29", "2025-02-28");
    assertThat(history.changes())
        .extracting(changes -> changes.edition().name(), InventageTest::counted)
        .containsExactly(
            Tuple.tuple("2025-02-28", Map.of(Movement.NEW, 12L, Movement.IN, 4L)),
            Tuple.tuple(
                "2024-02-29", Map.of(Movement.NEW, 14L, Movement.IN, 7L, Movement.OUT, 1L)));
  }

  private static Map<Movement, Long> counted(EditionChanges changes) {
    return changes.changes().stream()
        .collect(Collectors.groupingBy(Change::movement, Collectors.counting()));
  }

  private List<String> problems(String release, int entries) {
    CheckedRadar checked = checked("entries: {include: [\"%s/*.md\"]}".formatted(release));
    assertThat(checked.entries().map(PlacedEntries::published).orElseThrow()).hasSize(entries);
    return checked.problems().stream().map(InventageTest::shortened).toList();
  }

  private CheckedRadar checked(String more) {
    Fixtures.write(
        folder,
        "radar.yml",
        """
        quadrants:
          - {id: concepts-and-methods, name: Konzepte & Methoden}
          - {id: platforms, name: Plattformen}
          - {id: libraries-frameworks-and-languages, name: Libraries und Sprachen}
          - Tools
        offRadar: []
        """
            + more);
    return Fixtures.check(radar, folder.resolve("radar.yml"));
  }

  private static String shortened(Problem problem) {
    return problem.location() + " " + problem.rule().id();
  }
}
