package io.github.techradar.imports.format;

import static io.github.techradar.imports.format.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.imports.FoundLink;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Numeral;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CncfRadarTest {

  private static final String ONE_TOPIC =
      """
      name: Cluster Storage
      themes:
        - headline: All is well.
          content: |
            Nobody complained.
      team:
        - name: Somebody
      points:
        - name: Rook
          repo: rook/rook
          level: adopt
          votes:
            adopt: 7
            hold: 0
        - name: "Disks of one's own "
          level: Hold
          homepage: https://example.org/disks
        - level: trial
        - Ceph
      """;

  private static final String TWO_TOPICS =
      """
      draft: true
      name: Fleets
      subradars:
        - name: Deployment
          points:
            - name: By hand
              level: hold
              votes: {hold: 3}
        - name: Add-ons
          points:
            - name: By hand
              level: hold
              votes: {hold: 4}
      """;

  @Test
  void theRadarIsTheQuadrantOfItsPoints() {
    Imported read = read(ONE_TOPIC);

    assertThat(read.radar().title()).contains("Cluster Storage");
    assertThat(read.radar().quadrants()).containsExactly(FoundTerm.of("Cluster Storage"));
    assertThat(read.standings())
        .containsExactly(
            "Rook, adopt, Cluster Storage", "Disks of one's own, Hold, Cluster Storage");
    assertThat(read.entry("Rook").links())
        .containsExactly(new FoundLink("https://github.com/rook/rook", ""));
    assertThat(read.entry("Disks of one's own").links())
        .containsExactly(new FoundLink("https://example.org/disks", ""));
    assertThat(read.entry("Rook").values())
        .containsExactly(
            Map.entry("votes", Map.of("adopt", new Numeral("7"), "hold", new Numeral("0"))));
    assertThat(Imported.place(read.entry("Rook").place())).isEqualTo("9:11");
  }

  @Test
  void whatIsNoPointIsAnErrorAndWhatHasNoPlaceIsTold() {
    Imported read = read(ONE_TOPIC);

    assertThat(read.radar().sum()).isEqualTo(new FoundRadar.Sum(4, 2, 0, 0, 2));
    assertThat(read.problems())
        .containsExactly(
            "18:5 error: a point without a name",
            "19:5 error: a point that is text",
            "2:1 warning: 'themes' has no place in an entry",
            "6:1 warning: 'team' has no place in an entry");
  }

  @Test
  void eachRadarWithinItIsAQuadrantAndDraftsStayDrafts() {
    Imported read = read(TWO_TOPICS);

    assertThat(read.standings())
        .containsExactly("By hand, hold, Deployment", "By hand, hold, Add-ons");
    assertThat(read.entries()).allSatisfy(e -> assertThat(e.values()).containsEntry("draft", true));
    assertThat(read.radar().quadrants())
        .containsExactly(FoundTerm.of("Deployment"), FoundTerm.of("Add-ons"));
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE_TOPIC, TWO_TOPICS})
  void itIsKnownByItsPoints(String text) {
    assertThat(new CncfRadar().recognises(file("2020-06-storage.yml", text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "points: level:",
        "points:\n  - 7\nlevel: 3\n",
        "points:\n  x: 1\n  level: 2\n",
        "# Radar\n\npoints: [\nlevel: }\n",
        "logging:\n  level: info\npoints:\n  - name: a\n",
      })
  void nothingElseIs(String text) {
    assertThat(new CncfRadar().recognises(file("a.yml", text))).isFalse();
  }

  @Test
  void whatIsNotYamlIsAProblem() {
    Imported read = read("points: [\n  level: 1\n");

    assertThat(read.entries()).isEmpty();
    assertThat(read.rawProblems()).hasSize(1).allMatch(problem -> problem.isError());
    assertThat(read.radar().sum().failed()).isEqualTo(1);
  }

  @Test
  void aRadarWithASlipIsStillOne() {
    String text = "name: Storage\npoints:\n  - name: Disk\n    level: adopt\n  - name: [\n";

    assertThat(new CncfRadar().recognises(file("2020-06-storage.yml", text))).isTrue();
    assertThat(read(text).radar().sum().failed()).isEqualTo(1);
  }

  @Test
  void whateverAFileIsItIsReadAndAddsUp() {
    Random random = new Random(20260303);
    for (int round = 0; round < 1000; round++) {
      String text = SpoiledText.of(round % 2 == 0 ? ONE_TOPIC : TWO_TOPICS, random);
      Imported read = read(text);

      assertThat(read.radar().sum().entries()).isEqualTo(read.entries().size());
      if (!new CncfRadar().recognises(file("a.yml", text))) {
        assertThat(read.entries()).allMatch(entry -> entry.ring().isEmpty());
      }
    }
  }

  private static Imported read(String text) {
    return Imported.of(new CncfRadar(), file("radar.yml", text));
  }
}
