package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineReaderTest {

  /** U+00A0 and U+202F do not break; French has one of them before a colon. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01 Trial: text | text",
        "2026-03-01 Trial\u00a0: text | text",
        "2026-03-01 Trial\u202f: text | text",
        "2026-03-01\u00a0: **Trial\u00a0:** text | text",
        "2026-03-01 **Trial** \u2013\u00a0text | text",
        "(2026-03-01)\u00a0- [Trial] text | text",
        "2026-03-01\u00a0Trial | ''",
      })
  void whiteSpaceMayBeSuchAsDoesNotBreak(String item, String text) {
    List<TimelineItem> items = read(item);

    assertThat(items).hasSize(1);
    assertThat(items.get(0).status().map(Status::name)).contains("Trial");
    assertThat(items.get(0).text().text()).isEqualTo(text);
  }

  /** Nobody means anything else by these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01, Trial | ''",
        "2026-03-01 (Trial) | ''",
        "2026-03-01: (Trial) - text | text",
        "2026-03-01 (Trial) (Web team) text | text",
        "2026-03-01 (Web team) (Trial) text | text",
        "2026-03-01 - Trial | ''",
        "2026-03-01 \u2013 Trial: text | text",
        "2026-03-01\u2014Trial\u2014text | text",
        "2026-03-01-Trial | ''",
        "2026-03-01 -Trial: text | text",
        "2026\u201103\u201101 Trial: text | text",
        "2026\u201303\u201301\u2014Trial | ''",
        "*2026-03-01* Trial: text | text",
        "_2026-03-01_ *Trial* text | text",
        "`2026-03-01` `Trial` text | text",
        "***2026-03-01*** Trial, text | text",
        "(**2026-03-01**) **Trial** text | text",
        "**2026-03-01 Trial** text | text",
        "**2026-03-01 Trial:** text | text",
        "**2026-03-01: [Trial]** text | text",
        "*2026-03-01: [Trial]* text | text",
        "*2026-03-01 Trial: **bold** text* | ***bold** text*",
        "2026-03-01 *[Trial]* text | text",
        "2026-03-01 **[Trial]** *text* | *text*",
        "2026-03-01 **Trial** *text* | *text*",
        "**2026-03-01 Trial: bold** and **bold** | **bold** and **bold**",
        "*2026-03-01 Trial.* | ''",
        "[x] 2026-03-01 Trial: text | text",
        "2026-03-01; Trial. | ''",
        "2026-03-01: -5 % | -5 %",
        "2026-03-01 → Trial: text | text",
        "2026-03-01 -> Trial: text | text",
        "2026-03-01 Status: Trial, text | text",
        "2026-03-01 Ring = **Trial** text | text",
        "2026-03-01 Assess → Trial: text | Assess → Trial: text",
        "2026-03-01: **Assess** -> **Trial** (Ann) text | **Assess** -> **Trial** (Ann) text",
      })
  void marksAroundAndBehindTheDayAreNoText(String item, String text) {
    List<TimelineItem> items = read(item);

    assertThat(items).hasSize(1);
    assertThat(items.get(0).day()).contains(LocalDate.of(2026, 3, 1));
    assertThat(items.get(0).status().map(Status::name))
        .isEqualTo(item.contains("Trial") ? Optional.of("Trial") : Optional.empty());
    assertThat(items.get(0).text().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01 Trial and error",
        "2026-03-01 .NET is in",
        "2026-03-01 Trail, then more",
        "2026-03-01 *Trail* by foot",
        "2026-03-01 [Trial](https://example.org) is a link",
        "2026-03-01 5 %",
        "2026-03-01 Ring: a talk",
        "2026-03-01 Mail -> Trial",
      })
  void otherWordsAreText(String item) {
    List<TimelineItem> items = read(item);

    assertThat(items).hasSize(1);
    assertThat(items.get(0).mark()).isEmpty();
    assertThat(items.get(0).text().text()).isEqualTo(item.substring("2026-03-01 ".length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trial", "Trial.", "Trial  ", "**Trial**", "Trial\\"})
  void aStatusMayEndItsLine(String line) {
    List<TimelineItem> items = read("2026-03-01 " + line + "\n  Two services.");

    assertThat(items).hasSize(1);
    assertThat(items.get(0).status().map(Status::name)).contains("Trial");
    assertThat(items.get(0).text().text()).isEqualTo("Two services.");
  }

  private static List<TimelineItem> read(String item) {
    return EntryFile.read("x.md", ("---\n---\n## Timeline\n\n- " + item + "\n").getBytes(UTF_8))
        .body()
        .timeline(Definition.DEFAULT)
        .items();
  }
}
