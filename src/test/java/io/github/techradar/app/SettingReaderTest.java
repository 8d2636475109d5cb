package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingReaderTest {

  private final SettingReader reader = new SettingReader(new Heard());

  @Test
  void namesAreUnderstoodInAnyCaseAndEachOnce() throws Exception {
    assertThat(reader.failOn(" Never ")).isEqualTo(FailOn.NEVER);
    assertThat(reader.formats(Arrays.asList(" Zalando ", null, "", "json-feed", "zalando")))
        .containsExactly(ExportFormat.ZALANDO, ExportFormat.JSON_FEED);
    assertThat(reader.findings(List.of("CheckStyle"))).containsExactly(FindingsFormat.CHECKSTYLE);
    assertThat(reader.formats(List.of())).isEmpty();
  }

  @Test
  void aWrongNameListsTheRightOnesInTheWordsOfTheFrontEnd() {
    assertThatThrownBy(() -> reader.formats(List.of("radar", "jsn")))
        .isInstanceOf(UnusableException.class)
        .hasMessage(
            "--formats cannot contain 'jsn'; allowed: %s.",
            Stream.of(ExportFormat.values())
                .map(ExportFormat::word)
                .collect(Collectors.joining(", ")));
    assertThatThrownBy(() -> reader.findings(List.of("xml")))
        .hasMessage("--findings cannot contain 'xml'; allowed: sarif, checkstyle.");
    assertThatThrownBy(() -> reader.failOn("all"))
        .hasMessage("--fail-on cannot be 'all'; allowed: error, warning, never.");
  }

  @Test
  void aDayIsADayOrToday() throws Exception {
    assertThat(reader.reviewDay(null)).isEmpty();
    assertThat(reader.reviewDay(" 2026-02-28 ")).contains(LocalDate.of(2026, 2, 28));
    assertThat(reader.reviewDay("today")).isPresent();
    assertThatThrownBy(() -> reader.reviewDay("2026-02-30"))
        .hasMessage("--review-day cannot be '2026-02-30'; write a day as YYYY-MM-DD, or today.");
  }
}
