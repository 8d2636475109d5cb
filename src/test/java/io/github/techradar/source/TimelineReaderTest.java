package io.github.techradar.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Status;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    List<TimelineItem> items =
        EntryFile.read("x.md", ("---\n---\n## Timeline\n\n- " + item + "\n").getBytes(UTF_8))
            .body()
            .timeline(Definition.DEFAULT);

    assertThat(items).hasSize(1);
    assertThat(items.get(0).status().map(Status::name)).contains("Trial");
    assertThat(items.get(0).text()).isEqualTo(text);
  }
}
