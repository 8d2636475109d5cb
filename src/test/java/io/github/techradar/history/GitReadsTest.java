package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many files and folders of git are read for a history: no number here may grow. */
class GitReadsTest {

  private static final int ENTRIES = 20;
  private static final int COMMITS = 24;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** Those above the entries and the one that has them. */
  private static final int FOLDERS = 3;

  @TempDir Path folder;
  private GitFolder git;

  @BeforeEach
  void makeARepository() {
    git = GitFolder.in(folder);
    for (int i = 0; i < ENTRIES; i++) {
      write(i, 0);
    }
    git.definition("editions: [v0]\n").commit(FIRST.toString());
    git.tag("v0");
  }

  @AfterEach
  void closeIt() {
    git.close();
  }

  @Test
  void eachFolderAndEachVersionThatIsNoMoreIsReadOnce() {
    changeTwoEntriesWithEachCommit();

    assertThat(reads()).isEqualTo(FOLDERS * (COMMITS + 1) + 2 * COMMITS);
  }

  @Test
  void moreEditionsReadNoMore() {
    changeTwoEntriesWithEachCommit();
    long one = reads();
    git.definition(
        IntStream.range(1, COMMITS)
            .mapToObj(i -> FIRST.plusDays(i).toString())
            .collect(Collectors.joining(", ", "editions: [v0, ", "]\n")));

    assertThat(reads()).isEqualTo(one);
    assertThat(Told.past(git.radar()).history().editions()).hasSize(COMMITS);
  }

  @Test
  void ofWhatIsCommittedElsewhereTheRootIsReadAlone() {
    for (int i = 1; i <= COMMITS; i++) {
      Fixtures.write(folder, "code/of/it.txt", "version " + i);
      Fixtures.write(folder, "more/text.md", Fixtures.entry("Title " + i, "Hold", "Tools", ""));
      git.commit(FIRST.plusDays(i).toString());
    }

    assertThat(reads()).isEqualTo(COMMITS + 1);
  }

  private void changeTwoEntriesWithEachCommit() {
    for (int i = 1; i <= COMMITS; i++) {
      write(2 * i % ENTRIES, i);
      write((2 * i + 1) % ENTRIES, i);
      git.commit(FIRST.plusDays(i).toString());
    }
  }

  private void write(int entry, int commit) {
    git.write(
        "e%d.md".formatted(entry),
        Fixtures.entry("Entry " + entry, "Trial", "Tools", "Written with commit " + commit + "."));
  }

  private long reads() {
    long before = GitReaders.reads();
    Told.past(git.radar());
    return GitReaders.reads() - before;
  }
}
