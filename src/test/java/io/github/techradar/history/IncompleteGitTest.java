package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncompleteGitTest {

  private static final String LACKING =
      "not all is known of what entries were, for this clone lacks old files; fetch them with"
          + " 'git fetch --refetch --no-filter', or clone without --filter";

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
  void filesThatACloneLacksAreUnknownAndWorthOneNote() {
    git.entry("a.md", "A", "Trial").entry("b.md", "B", "Trial").entry("d.md", "D", "Hold");
    RevCommit first = git.commit("2025-01-10");
    git.entry("a.md", "A", "Adopt").delete("b.md").entry("c.md", "B", "Adopt");
    git.entry("n.md", "N", "Adopt").commit("2025-02-10");
    git.entry("new.md", "New", "Hold").definition("editions: [2025-01-31, 2025-02-28]\n");
    git.commit("2025-03-10");
    git.lose(first, "docs/radar/a.md").lose(first, "docs/radar/b.md");

    assertNothingIsWrong(git.radar());
    assertThat(Told.past(git.radar()).notes()).containsExactly(LACKING);
    assertThat(Told.history(git.radar()))
        .as("what came while something else went may be that under a new name")
        .isEqualTo(
            """
            2025-01-31, 2025-02-28, now
            A: unknown, Adopt, Adopt
            B: unknown, Adopt, Adopt
            N: unknown, Adopt, Adopt
            D: Hold, Hold, Hold
            New: absent, absent, Hold
            """);
  }

  @Test
  void foldersThatACloneLacksAreUnknownToo() {
    git.entry("a.md", "A", "Trial");
    RevCommit first = git.commit("2025-01-10");
    git.entry("a.md", "A", "Adopt").commit("2025-02-10");
    git.definition("editions: [2025-01-31, 2025-02-28]\n").commit("2025-03-10");
    git.lose(first, "docs/radar");

    assertNothingIsWrong(git.radar());
    assertThat(Told.past(git.radar()).notes()).containsExactly(LACKING);
    assertThat(Told.history(git.radar())).isEqualTo("2025-01-31, 2025-02-28\nA: unknown, Adopt\n");
  }

  @Test
  void whatASparseCheckoutLeavesOutIsNotGone() {
    git.entry("a.md", "A", "Trial").entry("b.md", "B", "Trial").entry("c.md", "C", "Trial");
    git.entry("d.md", "D", "Trial").commit("2025-01-10");
    git.move("docs/radar/b.md", "docs/radar/moved.md").definition("since: 2025-01-31\n");
    git.commit("2025-02-10");
    git.skip("moved.md").skip("c.md").delete("d.md");

    assertNothingIsWrong(git.radar());
    assertThat(Told.past(git.radar()).notes())
        .containsExactly(
            "this checkout is sparse, so nothing is said of c.md and 1 more, which git has;"
                + " 'git sparse-checkout disable' brings all files here");
    assertThat(Told.history(git.radar()))
        .isEqualTo("2025-01-31, now\nA: Trial, Trial\nD (gone): Trial, absent\n");
  }

  @Test
  void aGitFileThatLeadsNowhereIsNoRepository() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Fixtures.write(elsewhere, "a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    Fixtures.write(elsewhere, "radar.yml", "since: 2025-01-31\n");
    Files.writeString(elsewhere.resolve(".git"), "gitdir: " + folder.resolve("nowhere") + "\n");

    assertThat(Told.reading(elsewhere).notes())
        .containsExactly(
            "2025-01-31 is known from timelines alone: the '.git' above the entries leads to no"
                + " repository; build in a whole clone");
    assertThat(Told.history(elsewhere)).isEqualTo("2025-01-31, now\nA: unknown, Trial\n");
  }

  @Test
  void ofSeveralEditionsItIsSaidOnce() {
    Path elsewhere = folder.resolve("elsewhere");
    Fixtures.write(elsewhere, "a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    Fixtures.write(elsewhere, "radar.yml", "editions: [2025-01-31, 2025-03-31, 2025-06-30]\n");

    assertThat(Told.reading(elsewhere).notes())
        .containsExactly(
            "3 editions (2025-01-31 to 2025-06-30) are known from timelines alone: the entries lie"
                + " in no git repository; build in a clone of the one they are from");
  }

  @Test
  void whereThereIsNoGitAtAllItIsSaid() {
    Path elsewhere = folder.resolve("elsewhere");
    Fixtures.write(elsewhere, "a.md", Fixtures.entry("A", "Trial", "Tools", ""));
    Fixtures.write(elsewhere, "radar.yml", "editions: {tags: 'v*'}\n");

    assertThat(Told.reading(elsewhere).notes())
        .containsExactly(
            "radar.yml:1:18: no tag that matches 'v*' is known: the entries lie in no git"
                + " repository; build in a clone of the one they are from");
    assertThat(Told.past(elsewhere)).isEqualTo(new HistoryReading.Result(History.NONE, List.of()));
  }

  @Test
  void aRepositoryOfAnotherObjectFormatCountsAsNone() {
    git.entry("a.md", "A", "Trial").definition("since: 2025-01-31\n").commit("2025-01-10");
    git.set("core", "repositoryformatversion", "1").set("extensions", "objectFormat", "sha256");

    assertThat(Told.reading(git.radar()).notes())
        .containsExactly(
            "2025-01-31 is known from timelines alone: the git repository around the entries has"
                + " the object format sha256, and only sha1 can be read");
    assertThat(Told.history(git.radar())).isEqualTo("2025-01-31, now\nA: unknown, Trial\n");
  }

  private static void assertNothingIsWrong(Path folder) {
    assertThat(Told.reading(folder).problems()).isEmpty();
    assertThat(Told.reading(folder).notes()).isEmpty();
  }
}
