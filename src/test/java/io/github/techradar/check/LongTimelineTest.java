package io.github.techradar.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Rule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longest timelines that may be are read, checked and understood in little time. */
class LongTimelineTest {

  private static final int EVENTS = 1_000;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void inABody() {
    write("", events(EVENTS, i -> "- %s %s: x\n".formatted(day(i), status(i))));

    assertRead(EVENTS);
  }

  @Test
  void inFrontMatter() {
    write("timeline:\n" + events(EVENTS, i -> "- %s %s\n".formatted(day(i), status(i))), "");

    assertRead(EVENTS);
  }

  @Test
  void inFrontMatterAsMappings() {
    write(
        "timeline:\n"
            + events(EVENTS, i -> "- {date: %s, ring: %s}\n".formatted(day(i), status(i))),
        "");

    assertRead(EVENTS);
  }

  @Test
  void withNothingThatIsRead() {
    write("", events(19_000, i -> "- at %s\n".formatted(day(i))));

    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThat(Fixtures.check(folder).problems())
                .extracting(Problem::rule)
                .hasSize(201)
                .containsOnly(Rule.TIMELINE_UNREAD));
  }

  @Test
  void withOneEventTooMany() {
    write("", events(EVENTS + 1, i -> "- %s %s: x\n".formatted(day(i), status(i))));

    assertThat(Fixtures.check(folder).problems())
        .extracting(Problem::headline)
        .containsExactly("a.md:1010:3: error: the timeline has more than 1000 events [too-large]");
  }

  private void assertRead(int events) {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          CheckedRadar checked = Fixtures.check(folder);
          assertThat(checked.problems()).isEmpty();
          Radar radar = Fixtures.whole(checked, folder);
          assertThat(radar.published().get(0).timeline()).hasSize(events);
          assertThat(radar.history().statusPeriods(radar.published().get(0))).hasSize(events);
        });
  }

  private void write(String frontMatter, String items) {
    Fixtures.write(folder, "radar.yml", "editions: [1990-01-01, 2001-01-01]\n");
    Fixtures.write(
        folder,
        "a.md",
        Fixtures.entry("A", status(0), "Tools\n" + frontMatter, "## Timeline\n\n" + items));
  }

  private static String events(int count, IntFunction<String> event) {
    return IntStream.range(0, count).mapToObj(event).collect(Collectors.joining());
  }

  private static LocalDate day(int event) {
    return LocalDate.of(2026, 1, 1).minusDays(event);
  }

  private static String status(int event) {
    return event % 2 == 0 ? "Trial" : "Adopt";
  }
}
