package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final Layout FLAT = new Layout.Flat();
  private static final Layout DATED = new Layout.DatedFolders();

  @ParameterizedTest
  @CsvSource({"a.md, a", "sub/B c.md, sub-b-c", "x.y.md, x-y", "+.md, ''"})
  void theIdIsThePathAsASlug(String path, String id) {
    assertThat(FLAT.id(path)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "my_tool.md, my_tool",
    "a/b__c.md, a-b__c",
    "_a/_b_.md, a-b",
    "a - _b_ -_c.md, a-b-c",
    "_.md, ''",
    "x/__.md, x"
  })
  void anUnderscoreBetweenLettersStaysInTheId(String path, String id) {
    assertThat(FLAT.id(path)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "kafka/index.md, kafka",
    "tools/Kafka/_index.md, kafka",
    "a/b/my_tool/INDEX.MD, my_tool",
    "index.md, index",
    "tools/index.of.md, tools-index-of",
    "tools/the-index.md, tools-the-index"
  })
  void anIndexIsNamedByItsFolder(String path, String id) {
    assertThat(FLAT.id(path)).isEqualTo(id);
    assertThat(DATED.id("2026-01-31/" + path)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31/Kafka.md, kafka", "2026-01-31/tools/b.md, tools-b", "a.md, a"})
  void theDayOfAFolderIsNoPartOfTheId(String path, String id) {
    assertThat(DATED.id(path)).isEqualTo(id);
  }

  @Test
  void onlyDatedFoldersNameAnEntryByItsFile() {
    assertThat(FLAT.title("a/Kafka.md")).isEmpty();
    assertThat(DATED.title("2026-01-31/Apache Kafka.md")).contains("Apache Kafka");
  }

  @Test
  void filesOfOneNameInFoldersOfDaysAreStatesOfOneEntry() {
    assertThat(DATED.state("2026-01-31/Kafka.md"))
        .contains(new Layout.State("kafka", LocalDate.of(2026, 1, 31)));
    assertThat(DATED.state("2025-06-30/kafka.md").map(Layout.State::entry)).contains("kafka");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka.md", "drafts/kafka.md", "2026-02-30/kafka.md", "/kafka.md", ""})
  void whereNoDayIsNoStateCanLie(String path) {
    assertThat(DATED.state(path)).isEmpty();
    assertThat(FLAT.state(path).map(Layout.State::entry)).contains(path);
  }
}
