package io.github.techradar.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Radars whose entries lie in folders named by days. */
class DatedFoldersTest {

  @TempDir Path folder;

  @BeforeEach
  void eachFolderIsAnEdition() {
    Fixtures.write(folder, "radar.yml", "editions: folders\n");
  }

  @Test
  void aDraftIsNotThereYet() throws IOException {
    write("2024-01-01/kafka.md", "Kafka", "Trial\ndraft: true");
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/kafka.md", "Kafka", "Adopt\ndraft: false");

    assertThat(told(check()))
        .isEqualTo(
            """
            2024-01-01, 2024-02-01
            Kafka: absent, Adopt
            B: Hold, Hold
            """);
  }

  @Test
  void whatBecomesADraftHasLeft() throws IOException {
    write("2024-01-01/kafka.md", "Kafka", "Trial");
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/kafka.md", "Kafka", "Trial\ndraft: true");

    assertThat(told(check()))
        .isEqualTo(
            """
            2024-01-01, 2024-02-01
            B: Hold, Hold
            Kafka (gone): Trial, absent
            """);
  }

  @Test
  void whatBecomesADraftIsCalledWhatItWasBefore() throws IOException {
    write("2024-01-01/kafka.md", "Kafka 1", "Trial");
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/kafka.md", "Kafka", "Adopt");
    write("2024-03-01/kafka.md", "Secret", "Trial\ndraft: true");
    write("2024-04-01/kafka.md", "Still secret", "Trial\ndraft: true");

    assertThat(told(check()))
        .isEqualTo(
            """
            2024-01-01, 2024-02-01, 2024-04-01
            B: Hold, Hold, Hold
            Kafka (gone): Trial, Adopt, absent
            """);
  }

  @Test
  void whatWasAlwaysADraftNobodyMisses() throws IOException {
    write("2024-01-01/kafka.md", "Kafka", "Trial\ndraft: true");
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/b.md", "B", "Assess");

    assertThat(told(check())).isEqualTo("2024-01-01, 2024-02-01\nB: Hold, Assess\n");
  }

  @Test
  void aFolderWhoseFilesHaveErrorsIsAnEditionStill() throws IOException {
    write("2024-01-01/kafka.md", "Kafka", "Trial");
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/b.md", "B", "Assess");
    write("2024-03-01/c.md", "C", "Tiral");

    assertThat(told(check()))
        .as("what moved before is not what moves now")
        .isEqualTo(
            """
            2024-01-01, 2024-02-01, 2024-03-01
            Kafka: Trial, Trial, Trial
            B: Hold, Assess, Assess
            """);
  }

  @Test
  void aRingThatIsCalledAnotherNameIsNoMovement() throws IOException {
    write("2024-01-01/b.md", "B", "Hold");
    write("2024-02-01/b.md", "B", "Caution");

    assertThat(told(check())).isEqualTo("2024-01-01, 2024-02-01\nB: Hold, Hold\n");
  }

  @Test
  void twoFilesOfOneFolderAreNeverStatesOfOneEntry() throws IOException {
    write("2024-01-01/spring boot.md", "Spring Boot", "Trial");
    write("2024-01-01/spring-boot.md", "Spring Dash", "Hold");
    write("2024-02-01/spring-boot.md", "Spring Boot", "Assess");

    CheckedRadar checked = check();

    assertThat(Fixtures.printed(checked.problems()))
        .isEqualTo(
            """
            2024-01-01/spring-boot.md:1:1: error: the file's name comes to the id 'spring-boot', as that of 2024-02-01/spring-boot.md does [file-name]
                An entry's page is named after its file: its letters and digits, in lower case. Rename the file.
            """);
    assertThat(checked.entries().orElseThrow().counts())
        .hasToString("2 entries = 1 blip + 0 off the radar + 0 drafts + 1 with errors");
  }

  private void write(String path, String title, String status) {
    Fixtures.write(folder, path, Fixtures.entry(title, status, "Tools", "Text of " + title));
  }

  private CheckedRadar check() {
    return Fixtures.check(folder);
  }

  private String told(CheckedRadar checked) throws IOException {
    return Told.told(Fixtures.whole(checked, folder).history());
  }
}
