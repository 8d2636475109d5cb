package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFinderTest {

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
  void whatIsNamedTwiceIsOneEdition() {
    git.entry("a.md", "A", "Trial").commit("2025-01-10");
    git.tag("v1").entry("a.md", "A", "Adopt").commit("2025-02-10");
    git.tag("v2").entry("a.md", "A", "Hold");
    git.definition("editions: [v2, v1, v1, 2025-02-28, 2025-02-28]\n");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            v1 2025-01-10, v2 2025-02-10, 2025-02-28, now
            A: Trial, Adopt, Adopt, Hold
            """);
  }

  @Test
  void descentGoesBeforeClocksAndNames() {
    git.entry("a.md", "A", "Hold").commit("2025-03-10");
    git.tag("v8").entry("a.md", "A", "Assess").commit("2025-01-10");
    git.tag("v9").entry("a.md", "A", "Trial").commit("2025-01-10");
    git.tag("v10").branch("other").entry("a.md", "A", "Backlog").commit("2025-02-10");
    git.tag("v7").branch("main").entry("a.md", "A", "Adopt").commit("2025-02-11");
    git.tag("v11").definition("editions: tags\n");

    assertThat(Told.clean(git.radar()))
        .isEqualTo(
            """
            v8 2025-03-10, v9 2025-01-10, v10 2025-01-10, v7 2025-02-10, v11 2025-02-11
            A: Hold, Assess, Trial, Backlog, Adopt
            """);
  }

  @Test
  void aPatternThatNoTagMatchesIsWorthANoteWithTheNewestTags() {
    git.entry("a.md", "A", "Trial").commit("2025-01-10");
    git.tag("radar-1").tag("radar-2").entry("a.md", "A", "Adopt").commit("2025-02-10");
    git.tag("other").tag("radar-3").definition("editions: {tags: 'nope-*'}\n");

    assertThat(Told.reading(git.radar()).notes())
        .containsExactly(
            "radar.yml:1:18: no tag matches 'nope-*'; git has radar-3, other, radar-2 and 1 more");
  }

  @Test
  void moreTagsThanThereCanBeEditionsAreAProblem() {
    git.entry("a.md", "A", "Trial").commit("2025-01-10");
    for (int i = 0; i <= 400; i++) {
      git.tag("build-" + i);
    }
    git.definition("editions: tags\n");

    assertThat(Fixtures.printed(Told.reading(git.radar()).problems()))
        .isEqualTo(
            """
            radar.yml:1:11: error: 401 tags match '*', and 400 are the most [invalid-definition]
                Write a pattern that fewer of them match.
            """);
  }

  @Test
  void aShortIdThatMeansOneCommitIsEnoughAndOneThatMeansSeveralIsAProblem() {
    List<RevCommit> commits = new ArrayList<>();
    String several = "";
    while (several.isEmpty()) {
      git.entry("a.md", "A" + commits.size(), "Trial");
      commits.add(git.commit("2025-01-10"));
      several =
          commits.stream()
              .collect(Collectors.groupingBy(EditionFinderTest::start, Collectors.counting()))
              .entrySet()
              .stream()
              .filter(start -> start.getValue() > 1)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("");
    }
    String start = several;
    String one =
        commits.stream()
            .map(EditionFinderTest::start)
            .filter(other -> !other.equals(start) && git.startingWith(other).size() > 1)
            .findFirst()
            .orElseThrow();
    git.definition("editions: ['%s', '%s']\n".formatted(one, several));

    HistoryReading reading = Told.reading(git.radar());

    assertThat(Fixtures.printed(reading.problems()))
        .isEqualTo(
            """
            radar.yml:1:18: error: '%s' means several commits [invalid-definition]
                Write more of it: %s.
            """
                .formatted(
                    several,
                    commits.stream()
                        .filter(commit -> start(commit).equals(start))
                        .map(commit -> commit.name().substring(0, 12))
                        .sorted()
                        .collect(Collectors.joining(", "))));
    assertThat(reading.notes()).isEmpty();
  }

  private static String start(ObjectId id) {
    return id.name().substring(0, 2);
  }
}
