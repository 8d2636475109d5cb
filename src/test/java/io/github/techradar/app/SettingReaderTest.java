package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.check.findings.FindingsFormat;
import io.github.techradar.export.ExportFormat;
import io.github.techradar.start.Workflow;
import java.net.URI;
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

  @Test
  void aTitleIsOneLineOfWhatPeopleSee() throws Exception {
    assertThat(reader.title(null)).isEmpty();
    assertThat(reader.title(" ")).isEmpty();
    assertThat(reader.title(" Our\n  \"Radar\" ")).contains("Our \"Radar\"");
    assertThat(reader.entryTitle("Größe & <b>")).isEqualTo("Größe & <b>");
    assertThatThrownBy(() -> reader.title("Kaf\u200Bka"))
        .hasMessage(
            "--title has characters that nobody sees: 'Kaf<U+200B>ka'. Write it without them.");
    assertThatThrownBy(() -> reader.title("Gr\uFFFD\uFFFDe"))
        .isInstanceOf(UnusableException.class)
        .hasMessageStartingWith("--title has letters that could not be read: 'Gr")
        .hasMessageEndingWith("A locale with UTF-8 helps (LC_ALL=C.UTF-8).");
    assertThatThrownBy(() -> reader.title("a\u202Eb")).isInstanceOf(UnusableException.class);
    assertThatThrownBy(() -> reader.entryTitle(" "))
        .hasMessage("Say what the entry is called, such as --title=Kafka.");
  }

  @Test
  void whatMavenWouldNotTakeIsRefused() throws Exception {
    assertThat(reader.groupId(" org.example ")).contains("org.example");
    assertThat(reader.artifactId("")).isEmpty();
    assertThatThrownBy(() -> reader.artifactId("a b"))
        .hasMessageStartingWith("--artifact-id cannot be 'a b'; Maven takes letters");
    assertThatThrownBy(() -> reader.groupId("${a}")).isInstanceOf(UnusableException.class);
  }

  @Test
  void somethingNewBeginsOnADayAndWithHostsThatAreKnown() throws Exception {
    assertThat(reader.day("2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThatThrownBy(() -> reader.day("28.2.2026"))
        .hasMessage("--day cannot be '28.2.2026'; write a day as YYYY-MM-DD, or today.");
    assertThat(reader.workflows(List.of("GitLab", "github")))
        .containsExactly(Workflow.GITLAB, Workflow.GITHUB);
    assertThatThrownBy(() -> reader.workflows(List.of("jenkins")))
        .hasMessage("--ci cannot contain 'jenkins'; allowed: github, gitlab.");
    assertThat(reader.url("https://docs.example.org").map(URI::toString))
        .contains("https://docs.example.org/");
    assertThatThrownBy(() -> reader.url("docs"))
        .hasMessageStartingWith("--url cannot be 'docs'; write an address");
  }
}
