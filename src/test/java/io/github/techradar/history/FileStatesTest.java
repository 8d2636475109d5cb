package io.github.techradar.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatesTest {

  private static final int LARGEST = 1_000;

  @TempDir Path folder;

  private GitFolder git;

  @BeforeEach
  void initialize() {
    git = GitFolder.in(folder.resolve("repository"));
  }

  @AfterEach
  void close() {
    git.close();
  }

  private static String told(Path file) throws IOException {
    StringBuilder told = new StringBuilder();
    for (FileStates.State state : FileStates.of(file, LARGEST).states()) {
      told.append(state.day())
          .append(' ')
          .append(state.path())
          .append(' ')
          .append(new String(state.content(), UTF_8))
          .append('\n');
    }
    return told.toString();
  }

  private GitFolder state(String path, String text, String day) {
    git.write(path, text).commit(day);
    return git;
  }

  @Test
  void eachCommitThatChangedTheFileIsAState() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    state("other.csv", "of something else", "2025-02-10");
    state("radar.csv", "two", "2025-03-10");

    assertThat(told(git.radar().resolve("radar.csv")))
        .isEqualTo("2025-01-10 docs/radar/radar.csv one\n2025-03-10 docs/radar/radar.csv two\n");
  }

  @Test
  void ofADayTheLastStateCounts() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    state("radar.csv", "two", "2025-01-10");

    assertThat(told(git.radar().resolve("radar.csv")))
        .isEqualTo("2025-01-10 docs/radar/radar.csv two\n");
  }

  @Test
  void aRenamedFileIsTheSameFile() throws IOException {
    String text = "a line that stays as it is\n".repeat(20);
    state("old.csv", text, "2025-01-10");
    git.move("docs/radar/old.csv", "docs/radar/new.csv").commit("2025-02-10");
    state("new.csv", text + "more", "2025-03-10");

    assertThat(FileStates.of(git.radar().resolve("new.csv"), LARGEST).states())
        .extracting(state -> state.day() + " " + state.path())
        .containsExactly("2025-01-10 docs/radar/old.csv", "2025-03-10 docs/radar/new.csv");
  }

  @Test
  void aMergeIsOneStateOnItsDay() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    git.branch("side");
    state("radar.csv", "two", "2025-02-10");
    state("radar.csv", "three", "2025-03-10");
    git.branch("main").merge("side", "2025-04-10");

    assertThat(told(git.radar().resolve("radar.csv")))
        .isEqualTo("2025-01-10 docs/radar/radar.csv one\n2025-04-10 docs/radar/radar.csv three\n");
  }

  @Test
  void whatWasThereBeforeItWasDeletedIsAStateToo() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    state("other.csv", "stays", "2025-01-11");
    git.delete("radar.csv").commit("2025-02-10");
    state("radar.csv", "quite another thing", "2025-03-10");

    assertThat(told(git.radar().resolve("radar.csv")))
        .isEqualTo(
            "2025-01-10 docs/radar/radar.csv one\n2025-03-10 docs/radar/radar.csv quite another"
                + " thing\n");
  }

  @Test
  void aStateThatIsTooLargeIsLeftOut() throws IOException {
    state("radar.csv", "x".repeat(LARGEST + 1), "2025-01-10");
    state("radar.csv", "two", "2025-03-10");

    assertThat(told(git.radar().resolve("radar.csv")))
        .isEqualTo("2025-03-10 docs/radar/radar.csv two\n");
  }

  @Test
  void theNewestStateIsFoundByItself() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    state("radar.csv", "two", "2025-03-10");
    state("other.csv", "later", "2025-04-10");

    assertThat(FileStates.newest(git.radar().resolve("radar.csv"), LARGEST).states())
        .extracting(FileStates.State::day)
        .hasToString("[2025-03-10]");
  }

  @Test
  void whyGitKnowsNothingIsSaid() throws IOException {
    state("other.csv", "one", "2025-01-10");
    git.write("radar.csv", "not committed");
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.csv"), "one");

    FileStates.Result fresh = FileStates.of(git.radar().resolve("radar.csv"), LARGEST);
    FileStates.Result outside = FileStates.of(elsewhere, LARGEST);

    assertThat(fresh.states()).isEmpty();
    assertThat(fresh.absence()).isEqualTo("it is not committed");
    assertThat(outside.states()).isEmpty();
    assertThat(outside.absence()).isEqualTo("it lies in no git repository");
  }

  @Test
  void aShallowCloneIsNotWhole() throws IOException {
    state("radar.csv", "one", "2025-01-10");
    state("radar.csv", "two", "2025-03-10");

    try (GitFolder clone = git.shallow(folder.resolve("clone"))) {
      FileStates.Result known = FileStates.of(clone.radar().resolve("radar.csv"), LARGEST);
      assertThat(known.isWhole()).isFalse();
      assertThat(known.states()).hasSize(1);
    }
  }
}
