package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamesTest {

  private static final String TEMPLATE =
      """
      ## Why

      TODO write here why

      ## How to adopt it

      <!-- the first steps -->
      """;

  @TempDir Path folder;
  private GitFolder git;

  @BeforeEach
  void makeARepository() {
    git = GitFolder.in(folder);
  }

  @AfterEach
  void closeIt() {
    git.close();
  }

  @Test
  void commentsThatNeverEndAreReadOnce() {
    git.entry("z.md", "Z", "Adopt").write("a.md", withComments("A")).commit("2025-01-10");
    git.definition("editions: [2025-01-31]\n").delete("a.md").write("b.md", withComments("B"));
    git.commit("2025-02-10");

    assertThat(Told.history(git.radar()))
        .isEqualTo("2025-01-31, now\nB: Adopt, Adopt\nZ: Adopt, Adopt\n");
  }

  private static String withComments(String title) {
    return Fixtures.entry(title, "Adopt", "Tools", "<!--".repeat(119_000));
  }

  @Test
  void aTitleThatStaysIsEnoughHoweverMuchTheTextChanged() {
    git.write("kafka.md", Fixtures.entry("Apache Kafka", "Assess", "Tools", "Soon."));
    git.write("tools/rust.md", Fixtures.entry("Rust", "Trial", "Tools", "Later."));
    git.commit("2025-01-10");
    git.delete("kafka.md").delete("tools/rust.md").definition("since: 2025-01-31\n");
    git.entry("apache-kafka.md", "Apache Kafka", "Trial").entry("rust.md", "rust", "Adopt");
    git.commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            2025-01-31, now
            rust: Trial, Adopt
            Apache Kafka: Assess, Trial
            """);
  }

  @Test
  void aTextThatStaysIsEnoughWhereNameAndTitleChanged() {
    git.write("k8s.md", Fixtures.entry("K8s", "Trial", "Tools", "Runs our services."));
    git.commit("2025-01-10");
    git.delete("k8s.md").definition("since: 2025-01-31\n");
    git.write(
        "kubernetes.md", Fixtures.entry("Kubernetes", "Adopt", "Tools", "Runs our services."));
    git.commit("2025-02-10");

    assertThat(Told.clean(git.radar())).isEqualTo("2025-01-31, now\nKubernetes: Trial, Adopt\n");
  }

  @Test
  void aTextThatSeveralHaveSaysNothing() {
    git.write("a.md", Fixtures.entry("A", "Trial", "Tools", "To be written by its owner."));
    git.write("b.md", Fixtures.entry("B", "Hold", "Tools", "To be written by its owner."));
    git.commit("2025-01-10");
    git.delete("a.md").delete("b.md").definition("since: 2025-01-31\n");
    git.write("c.md", Fixtures.entry("C", "Adopt", "Tools", "To be written by its owner."));
    git.commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            2025-01-31, now
            C: absent, Adopt
            A (gone): Trial, absent
            B (gone): Hold, absent
            """);
  }

  @Test
  void neitherTheTemplateNorTheNameOfTheFileMakesTwoTitlesOne() {
    git.write("kafka/index.md", Fixtures.entry("Kafka", "Adopt", "Tools", TEMPLATE));
    git.commit("2025-01-10");
    git.delete("kafka/index.md").definition("since: 2025-01-31\n");
    git.write("pulsar/index.md", Fixtures.entry("Pulsar", "Trial", "Tools", TEMPLATE));
    git.commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            2025-01-31, now
            Pulsar: absent, Trial
            Kafka (gone): Adopt, absent
            """);
  }

  @Test
  void filesWithoutATitleAreKnownByTheirNames() {
    String untitled = "---\nstatus: Trial\nquadrant: Tools\n---\n" + TEMPLATE;
    git.write("a.md", untitled).write("sub/b.md", untitled + "\nTODO b\n").commit("2025-01-10");
    git.delete("a.md").delete("sub/b.md");
    git.write("c.md", untitled + "\nTODO c\n")
        .write("b.md", untitled + "\nTODO bb\n")
        .commit("2025-02-10");
    git.write("c.md", Fixtures.entry("C", "Trial", "Tools", TEMPLATE));
    git.write("b.md", Fixtures.entry("B", "Trial", "Tools", TEMPLATE));
    git.definition("since: 2025-01-31\n").commit("2025-03-10");

    assertThat(Told.clean(git.radar()))
        .as("b.md was moved; a.md and c.md have nothing in common but the template")
        .isEqualTo(
            """
            2025-01-31, now
            B: Trial, Trial
            C: absent, Trial
            a.md (gone): Trial, absent
            """);
  }

  @Test
  void anExactCopyIsTheSame() {
    String untitled = "---\nstatus: Trial\nquadrant: Tools\n---\n";
    git.write("a.md", untitled).commit("2025-01-10");
    git.move("docs/radar/a.md", "docs/radar/b.md").commit("2025-02-10");
    git.entry("b.md", "B", "Adopt").definition("since: 2025-01-31\n").commit("2025-03-10");

    assertThat(Told.clean(git.radar())).isEqualTo("2025-01-31, now\nB: Trial, Adopt\n");
  }

  @Test
  void anEntryCanMoveOntoThePathOfAnother() {
    git.entry("a.md", "A", "Adopt").entry("b.md", "B", "Hold").entry("c.md", "C", "Trial");
    git.commit("2025-01-10");
    git.delete("a.md").entry("b.md", "A", "Adopt").entry("d.md", "B", "Hold");
    git.entry("c.md", "C 2", "Trial").definition("since: 2025-01-31\n").commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            2025-01-31, now
            A: Adopt, Adopt
            C 2: Trial, Trial
            B: Hold, Hold
            """);
  }

  @Test
  void twoEntriesCanTakeEachOthersPlaceCommittedOrNot() {
    git.entry("a.md", "A", "Adopt").entry("b.md", "B", "Hold").commit("2025-01-10");
    git.entry("a.md", "B", "Hold").entry("b.md", "A", "Adopt");
    git.definition("since: 2025-01-31\n");
    String told = "2025-01-31, now\nA: Adopt, Adopt\nB: Hold, Hold\n";

    assertThat(Told.clean(git.radar())).isEqualTo(told);
    git.commit("2025-02-10");
    assertThat(Told.clean(git.radar())).isEqualTo(told);
  }

  @Test
  void newTitlesAloneMakeNoNewEntries() {
    git.entry("a.md", "A", "Adopt").entry("b.md", "B", "Hold").commit("2025-01-10");
    git.entry("a.md", "A 2", "Adopt").entry("b.md", "B 2", "Hold");
    git.definition("since: 2025-01-31\n").commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo("2025-01-31, now\nA 2: Adopt, Adopt\nB 2: Hold, Hold\n");
  }

  @Test
  void anyNumberOfFilesMayMoveAtOnce() {
    int many = 1100;
    for (int i = 0; i < many; i++) {
      git.entry("e%d.md".formatted(i), "Entry " + i, "Trial");
    }
    git.commit("2025-01-10");
    for (int i = 0; i < many; i++) {
      git.delete("e%d.md".formatted(i)).entry("sub/e%d.md".formatted(i), "Entry " + i, "Adopt");
    }
    git.definition("since: 2025-01-31\n").commit("2025-02-10");

    assertThat(Told.clean(git.radar()).lines().skip(1))
        .hasSize(many)
        .allMatch(line -> line.endsWith(": Trial, Adopt"));
  }

  @Test
  void whenThereIsTooMuchToCompareItIsSaid() {
    int many = 150;
    for (int i = 0; i < many; i++) {
      git.write("old/%d/index.md".formatted(i), "---\nstatus: Trial\nn: " + i + "\n---\n");
    }
    git.commit("2025-01-10");
    git.deleteFolder("old");
    for (int i = 0; i < many; i++) {
      git.write("new/%d/index.md".formatted(i), "---\nstatus: Adopt\nn: " + i + "\n---\n");
    }
    git.commit("2025-02-10");
    git.deleteFolder("new").entry("a.md", "A", "Trial").definition("since: 2025-01-31\n");
    git.commit("2025-03-10");

    assertThat(Told.past(git.radar()).notes())
        .containsExactly(
            "a commit moved more files without titles than can be compared, so that some may be"
                + " taken for new ones; give them titles before they are moved");
  }

  @Test
  void linksAndOtherRepositoriesAreNoEntries() {
    git.write("tech/a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    git.write("tech/c.md", Fixtures.entry("C", "Trial", "Tools", ""));
    git.link("tech/b.md", "a.md").submodule("tech/sub").commit("2025-01-10");
    git.delete("tech/b.md").deleteFolder("tech/sub");
    git.delete("tech/c.md").link("tech/c.md", "../elsewhere.md");
    git.write("elsewhere.md", Fixtures.entry("C", "Adopt", "Tools", ""));
    git.definition("since: 2025-01-31\nentries: {include: ['tech/**']}\n").commit("2025-02-10");

    assertThat(Told.clean(git.radar()))
        .isEqualTo("2025-01-31, now\nC: Trial, Adopt\nA: Trial, Trial\n");
  }
}
