package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.techradar.Fixtures;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.History;
import io.github.techradar.model.Quadrant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryReadingTest {

  @TempDir Path folder;
  private GitFolder git;

  @BeforeEach
  void makeARepository() {
    git = GitFolder.in(folder.resolve("repository"));
  }

  @AfterEach
  void closeIt() {
    git.close();
  }

  @Test
  void tagsAreEditionsInTheOrderOfTheirCommits() {
    git.entry("kafka.md", "Kafka", "Assess").entry("svn.md", "Subversion", "Hold");
    git.commit("2025-01-10");
    git.tag("radar-b");
    git.entry("kafka.md", "Kafka", "Trial").entry("rust.md", "Rust", "Trial");
    git.delete("svn.md").commit("2025-06-10");
    git.tag("radar-a").tag("v1");
    git.entry("kafka.md", "Kafka", "Adopt").definition("editions: {tags: 'radar-*'}\n");
    git.commit("2025-09-10");

    assertThat(told())
        .isEqualTo(
            """
            radar-b 2025-01-10, radar-a 2025-06-10, now
            Kafka: Assess, Trial, Adopt
            Rust: absent, Trial, Trial
            Subversion (gone): Hold, absent, absent
            """);
  }

  @Test
  void entriesAreFollowedThroughNewNamesAndFolders() {
    git.entry("kafka.md", "Kafka", "Assess").entry("sub/jenkins.md", "Jenkins", "Adopt");
    git.commit("2025-01-10");
    git.move("docs/radar/kafka.md", "docs/radar/apache-kafka.md").commit("2025-02-10");
    git.entry("apache-kafka.md", "Kafka", "Trial").commit("2025-03-10");
    git.move("docs/radar", "docs/old").commit("2025-04-10");
    git.move("docs/old/apache-kafka.md", "docs/radar/streams/kafka.md");
    git.move("docs/old/sub/jenkins.md", "docs/radar/jenkins.md");
    git.definition("editions: [2025-01-31, 2025-03-31, 2025-04-30]\n");
    git.entry("streams/kafka.md", "Kafka", "Adopt").commit("2025-05-10");

    assertThat(told())
        .isEqualTo(
            """
            2025-01-31, 2025-03-31, 2025-04-30, now
            Jenkins: Adopt, Adopt, Adopt, Adopt
            Kafka: Assess, Trial, Trial, Adopt
            """);
  }

  @Test
  void aRadarThatSaysCautionUnderstandsWhatWasOnHold() {
    git.entry("svn.md", "Subversion", "Hold").commit("2025-01-10");
    git.entry("svn.md", "Subversion", "Caution");
    git.definition("{rings: [Adopt, Trial, Assess, Caution], since: 2025-01-31}\n");
    git.commit("2025-02-10");

    assertThat(told()).isEqualTo("2025-01-31, now\nSubversion: Caution, Caution\n");
  }

  @Test
  void anEntryThatOnlyLooksLikeOneThatIsDeletedIsNew() {
    Fixtures.write(git.radar(), "svn.md", Fixtures.entry("Svn", "Hold", "Tools", "## Why\n"));
    git.commit("2025-01-10");
    git.delete("svn.md").definition("since: 2025-01-31\n");
    Fixtures.write(git.radar(), "git.md", Fixtures.entry("Git", "Adopt", "Tools", "## Why\n"));
    git.commit("2025-02-10");

    assertThat(told())
        .isEqualTo(
            """
            2025-01-31, now
            Git: absent, Adopt
            Svn (gone): Hold, absent
            """);
  }

  @Test
  void ofAMergeItCountsWhatTheBranchHadBefore() {
    git.entry("kafka.md", "Kafka", "Assess").commit("2025-01-10");
    git.branch("proposal").entry("kafka.md", "Kafka", "Adopt").commit("2025-01-20");
    git.branch("main").entry("rust.md", "Rust", "Trial").commit("2025-02-10");
    git.merge("proposal", "2025-03-10");
    git.definition("editions: [2025-01-31, proposal, 2025-02-28, 2025-03-31]\n");
    git.entry("rust.md", "Rust", "Hold").commit("2025-04-10");

    assertThat(told())
        .as("in January the proposal was one, and nothing more")
        .isEqualTo(
            """
            proposal 2025-01-20, 2025-01-31, 2025-02-28, 2025-03-31, now
            Kafka: Adopt, Assess, Assess, Adopt, Adopt
            Rust: absent, absent, Trial, Trial, Hold
            """);
  }

  @Test
  void whatWasDeletedAndCameBackIsTheSameEntry() {
    git.entry("kafka.md", "Kafka", "Trial").entry("b.md", "B", "Hold").commit("2025-01-10");
    git.delete("kafka.md").commit("2025-02-10");
    git.entry("kafka.md", "Kafka", "Trial").commit("2025-03-10");
    git.definition("editions: [2025-01-31, 2025-02-28, 2025-03-31]\n");
    git.entry("b.md", "B", "Backlog").commit("2025-04-10");

    assertThat(told())
        .isEqualTo(
            """
            2025-01-31, 2025-02-28, 2025-03-31, now
            Kafka: Trial, absent, Trial, Trial
            B: Hold, Hold, Hold, Backlog
            """);
  }

  @Test
  void onADayTheTimelineWinsAndInARevisionTheFile() {
    String timeline = "## Timeline\n\n- (2025-02-01) **[Trial]** yes\n- (2025-01-05) Adopt?\n";
    Fixtures.write(git.radar(), "a.md", Fixtures.entry("A", "Assess", "Tools", timeline));
    git.entry("b.md", "B", "Assess").commit("2025-02-10");
    git.tag("v1").definition("editions: [2025-01-31, v1, 2025-02-28]\n");
    Fixtures.write(git.radar(), "a.md", Fixtures.entry("A", "Adopt", "Tools", timeline));
    git.commit("2025-03-10");

    assertThat(told())
        .as("before the first commit only a timeline knows, and it knows of no Trial yet")
        .isEqualTo(
            """
            2025-01-31, v1 2025-02-10, 2025-02-28, now
            A: absent, Assess, Trial, Adopt
            B: unknown, Assess, Assess, Assess
            """);
  }

  @Test
  void draftsAreNotThereAndWhatIsWrittenWronglyIsUnknown() {
    git.entry("kafka.md", "Kafka", "Trial\ndraft: true").entry("b.md", "B", "Tiral");
    git.entry("c.md", "C", "Trial").commit("2025-01-10");
    git.entry("kafka.md", "Kafka", "Trial").entry("b.md", "B", "Trial");
    git.entry("c.md", "C", "Trial\ndraft: true").definition("since: HEAD\n");

    assertThat(told())
        .isEqualTo(
            """
            HEAD 2025-01-10, now
            B: unknown, Trial
            Kafka: absent, Trial
            C (gone): Trial, absent
            """);
  }

  @Test
  void whatIsGoneIsCalledWhatItWasWhenReadersSawIt() {
    git.entry("kafka.md", "Kafka", "Adopt").entry("b.md", "B", "Hold").commit("2025-01-10");
    git.tag("r1").entry("kafka.md", "Secret", "Trial\ndraft: true").commit("2025-02-10");
    git.tag("r2").delete("kafka.md").definition("editions: [r1, r2]\n").commit("2025-03-10");

    assertThat(told())
        .isEqualTo(
            """
            r1 2025-01-10, r2 2025-02-10
            B: Hold, Hold
            Kafka (gone): Adopt, absent
            """);
  }

  @Test
  void noNameThatADraftHadIsTold() {
    git.entry("kafka.md", "Kafka", "Adopt").entry("b.md", "First", "Trial\ndraft: true");
    git.entry("c.md", "C", "Hold").entry("d.md", "Always", "Hold\ndraft: true");
    git.entry("e.md", "E", "Backlog").commit("2025-01-10");
    git.tag("r1").entry("b.md", "B", "Trial").commit("2025-02-10");
    git.tag("r2").move("docs/radar/kafka.md", "docs/radar/secret.md");
    git.entry("secret.md", "Secret", "Adopt\ndraft: true").delete("b.md").delete("d.md");
    git.entry("c.md", "Hidden", "Hold\ndraft: yes").delete("e.md").commit("2025-03-10");
    git.tag("r3").delete("c.md").entry("f.md", "F", "Hold");
    git.definition("editions: [r1, r2, r3]\n").commit("2025-04-10");

    assertThat(told())
        .isEqualTo(
            """
            r1 2025-01-10, r2 2025-02-10, r3 2025-03-10, now
            F: absent, absent, absent, Hold
            B (gone): absent, Trial, absent, absent
            C (gone): Hold, Hold, unknown, absent
            Kafka (gone): Adopt, Adopt, absent, absent
            """);
    assertThat(Told.past(git.radar()).history().entryHistories())
        .extracting(EntryHistory::id)
        .containsExactly("f", "b", "c", "kafka");
  }

  @Test
  void whatIsGoneWasDrawnWhereReadersSawItLast() {
    Fixtures.write(git.radar(), "kafka.md", Fixtures.entry("Kafka", "Adopt", "Platforms", ""));
    Fixtures.write(
        git.radar(), "c.md", Fixtures.entry("C", "Hold\nfeatured: false", "Platforms", ""));
    git.entry("a.md", "A", "Hold").commit("2025-01-10");
    Fixtures.write(
        git.radar(), "kafka.md", Fixtures.entry("Kafka", "Adopt\ndraft: true", "Languages", ""));
    git.commit("2025-02-10");
    git.tag("r2").delete("kafka.md").delete("c.md");
    git.definition("editions: [2025-01-31, r2]\n").commit("2025-03-10");

    assertThat(Told.past(git.radar()).history().entryHistories())
        .extracting(EntryHistory::id, history -> history.quadrant().map(Quadrant::name))
        .containsExactly(
            tuple("a", Optional.of("Tools")),
            tuple("c", Optional.empty()),
            tuple("kafka", Optional.of("Platforms")));
  }

  @Test
  void whatWasMovedAndNotYetCommittedIsKnownByItsTitle() {
    git.entry("kafka.md", "Kafka", "Assess").entry("b.md", "B", "Hold").commit("2025-01-10");
    git.entry("kafka.md", "Kafka", "Trial").commit("2025-02-10");
    git.move("docs/radar/kafka.md", "docs/radar/data/streams.md").delete("b.md");
    git.entry("data/new.md", "New", "Assess").definition("editions: [2025-01-31, 2025-02-28]\n");

    assertThat(told())
        .isEqualTo(
            """
            2025-01-31, 2025-02-28, now
            Kafka: Assess, Trial, Trial
            New: absent, absent, Assess
            B (gone): Hold, Hold, absent
            """);
  }

  @Test
  void aRevisionThatGitDoesNotKnowIsAProblem() {
    git.entry("kafka.md", "Kafka", "Trial").commit("2025-01-10");
    git.definition("editions:\n  - 2025-01-31\n  - radar-2024\n");

    HistoryReading reading = Told.reading(git.radar());

    assertThat(Fixtures.printed(reading.problems()))
        .isEqualTo(
            """
            radar.yml:3:5: error: git knows no revision 'radar-2024' [invalid-definition]
                An edition is a day as YYYY-MM-DD, or a tag, branch or commit.
            """);
    assertThat(reading.notes()).isEmpty();
  }

  @Test
  void tagsThatNobodyHasSetYetAreWorthANote() {
    git.entry("kafka.md", "Kafka", "Trial").commit("2025-01-10");
    git.definition("editions: tags\n");

    HistoryReading reading = Told.reading(git.radar());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes())
        .containsExactly("radar.yml:1:11: no tag matches '*'; git has no tags yet");
    assertThat(Told.past(git.radar()))
        .isEqualTo(new HistoryReading.Result(History.NONE, List.of()));
  }

  @Test
  void aShallowCloneIsWorthANoteAndItsTimelinesStillCount() {
    String timeline = "## Timeline\n\n- (2024-12-01) Trial\n";
    Fixtures.write(git.radar(), "a.md", Fixtures.entry("A", "Trial", "Tools", timeline));
    git.entry("b.md", "B", "Assess").commit("2025-01-10");
    git.tag("v1");
    Fixtures.write(git.radar(), "a.md", Fixtures.entry("A", "Adopt", "Tools", timeline));
    git.definition("editions: [2025-01-31, v1]\n").commit("2025-03-10");

    try (GitFolder clone = git.shallow(folder.resolve("clone"))) {
      HistoryReading reading = Told.reading(clone.radar());

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.notes())
          .containsExactly(
              "2025-01-31 is known from timelines alone: this clone has only the newest commits;"
                  + " fetch them all and the tags with 'git fetch --unshallow --tags'",
              "radar.yml:1:24: the edition v1 is left out: this clone has only the newest commits;"
                  + " fetch them all and the tags with 'git fetch --unshallow --tags'");
      assertThat(Told.history(clone.radar()))
          .isEqualTo(
              """
              2025-01-31, now
              A: Trial, Adopt
              B: unknown, Assess
              """);
    }
  }

  @Test
  void whatAnotherRepositoryDoesNotTrackHasNoGit() {
    git.entry("kafka.md", "Kafka", "Trial").commit("2025-01-10");
    Path elsewhere = folder.resolve("repository/target/radar");
    Fixtures.write(elsewhere, "a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    Fixtures.write(elsewhere, "radar.yml", "editions: [v1, 2025-01-31]\n");

    HistoryReading reading = Told.reading(elsewhere);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes())
        .containsExactly(
            "radar.yml:1:12: the edition v1 is left out: the git repository around the entries has"
                + " no commit of them; commit them first",
            "2025-01-31 is known from timelines alone: the git repository around the entries has"
                + " no commit of them; commit them first");
    assertThat(Told.history(elsewhere)).isEqualTo("2025-01-31, now\nA: unknown, Trial\n");
  }

  private String told() {
    return Told.clean(git.radar());
  }
}
