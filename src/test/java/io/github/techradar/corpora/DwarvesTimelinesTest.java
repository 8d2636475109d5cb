package io.github.techradar.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Status;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All timelines of a real radar; what is expected was read from its files by eye. */
class DwarvesTimelinesTest {

  private static final String EXPECTED =
      """
      browserstack: 2022-08-25
      carbon: 2022-07-26
      cloudflare-workers: 2022-08-25 Hold Tom
      commitlint: 2019-01-01 Adopt
      dapr: 2022-08-25 Hold Tom
      deno: 2022-08-25 Hold Tom, 2021-03-30 huyng
      earthly: 2021-01-01 Trial
      error-logging-convention: 2020-01-01 Adopt?
      gestalt-principle: 2020-01-01 Trial Tom
      kaniko: 2020-01-01 Adopt
      kubeseal-sops: 2022-08-31 Nguyen, 2022-01-16 Trial
      loki: 2022-01-15 Tom+Quang, 2021-12-02 Tom+Quang, 2020-01-01 Adopt Tom
      semantic-release-auto-release: 2020-01-01 Adopt
      swift-ui: 2019-01-01 Trial Tom
      team-topologies: 2022-08-28 Thanh, 2022-08-19 Thanh, 2022-08-15 Thanh, 2022-08-14 Assess Thanh
      timescaledb: 2022-07-18 Tom, 2022-06-25 Tom, 2022-04-20 Trial Quang+Tom, 2021-12-13 Assess Tom
      upptime: 2021-01-01 Adopt
      webflow: 2021-01-01 Trial
      """;

  @Test
  void everyEventHasTheDayTheStatusAndThePeopleOfItsItem() {
    String timelines =
        Fixtures.check(Corpora.folder().resolve("dwarves"))
            .entries()
            .orElseThrow()
            .published()
            .stream()
            .filter(entry -> !entry.timeline().isEmpty())
            .sorted(Comparator.comparing(Entry::id))
            .map(DwarvesTimelinesTest::shown)
            .collect(Collectors.joining());

    assertThat(timelines).isEqualTo(EXPECTED);
  }

  private static String shown(Entry entry) {
    return entry.timeline().stream()
        .map(DwarvesTimelinesTest::shown)
        .collect(Collectors.joining(", ", entry.id() + ": ", "\n"));
  }

  private static String shown(Event event) {
    String status =
        event.status().map(Status::name).map(" "::concat).orElse("")
            + (event.tentative() ? "?" : "");
    String people = String.join("+", event.people());
    return event.day() + status + (people.isEmpty() ? "" : " " + people);
  }
}
