package io.github.techradar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.techradar.Fixtures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

  private static final Definition DEFINITION = Definition.DEFAULT;
  private static final Edition SPRING = Edition.of(LocalDate.of(2025, 3, 31));
  private static final Edition AUTUMN = Edition.of(LocalDate.of(2025, 9, 30));

  @ParameterizedTest
  @CsvSource({
    "absent,   Adopt,    NEW",
    "Backlog,  Adopt,    NEW",
    "Archived, Hold,     NEW",
    "Trial,    Adopt,    IN",
    "Hold,     Adopt,    IN",
    "Adopt,    Trial,    OUT",
    "Assess,   Hold,     OUT",
    "Trial,    Trial,    NONE",
    "Adopt,    Archived, LEFT",
    "Hold,     absent,   LEFT",
    "Backlog,  Archived, NONE",
    "Backlog,  absent,   NONE",
    "absent,   Backlog,  NONE",
    "absent,   absent,   NONE",
    "unknown,  Adopt,    NONE",
    "unknown,  Archived, NONE",
    "Adopt,    unknown,  NONE",
  })
  void aMovementIsThePresentHeldAgainstTheEditionBefore(
      String before, String after, Movement movement) {
    assertThat(Movement.between(standing(before), standing(after), DEFINITION.rings()))
        .isEqualTo(movement);
  }

  @Test
  void changesAreToldByEditionNewestFirst() {
    History history =
        History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                entryHistory("kafka", "Assess Trial Adopt"),
                entryHistory("postgresql", "Adopt Adopt Adopt"),
                entryHistory("rust", "absent Trial Backlog"),
                gone("svn", "Hold absent absent")));

    assertThat(told(history))
        .containsExactly(
            " against 2025-09-30: kafka in, rust left",
            "2025-09-30 against 2025-03-31: kafka in, rust new, svn left");
    assertThat(history.previous()).contains(AUTUMN);
  }

  @Test
  void movementIsAgainstTheLastEditionOnly() {
    History history =
        History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                entryHistory("kafka", "Assess Trial Trial"),
                entryHistory("rust", "absent absent Trial")));

    assertThat(history.movement(entry("kafka"))).isEqualTo(Movement.NONE);
    assertThat(history.movement(entry("rust"))).isEqualTo(Movement.NEW);
    assertThat(history.movement(entry("unheard-of"))).isEqualTo(Movement.NONE);
  }

  @Test
  void anEditionSinceWhichNothingMovedIsThePresent() {
    History history =
        History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                entryHistory("kafka", "Assess Trial Trial"),
                entryHistory("rust", "Hold Backlog Archived")));

    assertThat(history.editions()).containsExactly(SPRING, AUTUMN);
    assertThat(history.movement(entry("kafka"))).isEqualTo(Movement.IN);
    assertThat(told(history)).containsExactly("2025-09-30 against 2025-03-31: kafka in, rust left");
    assertThat(history.entryHistories().get(1).standings())
        .as("what the edition was it stays")
        .containsExactly(standing("Hold"), standing("Backlog"));
  }

  @Test
  void theOnlyEditionStaysThePastThoughNothingMovedSince() {
    History history =
        History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, Edition.NOW),
            List.of(entryHistory("kafka", "Trial Trial")));

    assertThat(told(history)).containsExactly(" against 2025-03-31: ");
  }

  @Test
  void theReasonOfAChangeIsTheEventThatMadeIt() {
    List<Event> timeline =
        List.of(
            event("2025-12-01", "Adopt", true),
            event("2025-11-01", "Adopt", false),
            event("2025-10-01", "Trial", false),
            event("2025-03-31", "Adopt", false));

    assertThat(reasons(timeline, "Trial Adopt")).containsExactly("2025-11-01");
    assertThat(reasons(timeline, "Assess Trial")).containsExactly("2025-10-01");
    assertThat(reasons(timeline, "Trial Assess")).containsExactly("");
    assertThat(reasons(timeline.subList(3, 4), "Trial Adopt"))
        .as("what happened before belongs to an edition before")
        .containsExactly("");
  }

  @Test
  void whatHappenedOnTheDayOfARevisionMayHaveHappenedAfterIt() {
    Edition revision = new Edition("v1", SPRING.day());
    Event adopted = event(SPRING.name(), "Adopt", false);
    EntryHistory entryHistory =
        new EntryHistory(
            "kafka", "kafka", Optional.empty(), false, List.of(adopted), standings("Trial Adopt"));

    History history =
        History.upToNow(DEFINITION.rings(), List.of(revision, Edition.NOW), List.of(entryHistory));

    assertThat(history.changes().get(0).changes().get(0).reason()).contains(adopted);
  }

  @Test
  void staysAreWhatTimelineAndEditionsKnow() {
    List<Event> timeline =
        List.of(
            event("2025-12-01", "Hold", true),
            event("2025-11-01", "Adopt", false),
            event("2025-08-01", "Trial", false),
            event("2025-07-01", "Trial", false));

    assertThat(stays(timeline, "Assess Trial Adopt"))
        .as("guesses don't count, and what is said twice is said once")
        .containsExactly("Adopt 2025-11-01 event", "Trial 2025-07-01 event", "Assess 2025-03-31");
    assertThat(stays(timeline, "Trial Trial Adopt"))
        .as("an edition knew it earlier than the timeline")
        .containsExactly("Adopt 2025-11-01 event", "Trial 2025-03-31 event");
    assertThat(stays(List.of(), "Hold Backlog Adopt"))
        .as("since when it is as it is now nobody knows")
        .containsExactly("Adopt", "Backlog 2025-09-30", "Hold 2025-03-31");
    assertThat(stays(List.of(), "unknown absent Adopt")).containsExactly("Adopt");
    assertThat(stays(List.of(), "Adopt unknown Adopt")).containsExactly("Adopt 2025-03-31");
  }

  @Test
  void staysAreKnownWithoutEditionsToo() {
    Entry entry = entry("kafka", List.of(event("2025-11-01", "Trial", false)));

    assertThat(History.NONE.statusPeriods(entry))
        .extracting(HistoryTest::told)
        .containsExactly("Adopt", "Trial 2025-11-01 event");
    assertThat(
            History.NONE
                .statusPeriods(entry)
                .get(0)
                .movementFrom(History.NONE.statusPeriods(entry).get(1), DEFINITION.rings()))
        .isEqualTo(Movement.IN);
  }

  @Test
  void withoutEditionsNothingMoves() {
    assertThat(History.NONE.hasPast()).isFalse();
    assertThat(History.NONE.changes()).isEmpty();
    assertThat(History.NONE.previous()).isEmpty();
    assertThat(History.NONE.movement(entry("kafka"))).isEqualTo(Movement.NONE);
  }

  @Test
  void aHistoryHasAStandingForEachEdition() {
    assertThatThrownBy(
            () ->
                new History(
                    DEFINITION.rings(),
                    List.of(SPRING, Edition.NOW),
                    List.of(entryHistory("kafka", "Trial"))))
        .hasMessage("kafka stands in 1 of 2 editions");
  }

  private static Stream<String> told(History history) {
    return history.changes().stream()
        .map(
            edition ->
                "%s against %s: %s"
                    .formatted(
                        edition.edition().name(),
                        edition.before().name(),
                        edition.changes().stream()
                            .map(change -> change.entry().id() + " " + change.movement().id())
                            .collect(Collectors.joining(", "))));
  }

  private static List<String> stays(List<Event> timeline, String standings) {
    return History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, AUTUMN, Edition.NOW),
            List.of(
                new EntryHistory(
                    "kafka", "kafka", Optional.empty(), false, timeline, standings(standings))))
        .statusPeriods(entry("kafka", timeline))
        .stream()
        .map(HistoryTest::told)
        .toList();
  }

  private static String told(StatusPeriod stay) {
    return stay.status().name()
        + stay.since().map(day -> " " + day).orElse("")
        + stay.event().map(event -> " event").orElse("");
  }

  private static List<String> reasons(List<Event> timeline, String standings) {
    return History.upToNow(
            DEFINITION.rings(),
            List.of(SPRING, Edition.NOW),
            List.of(
                new EntryHistory(
                    "kafka", "kafka", Optional.empty(), false, timeline, standings(standings))))
        .changes()
        .get(0)
        .changes()
        .stream()
        .map(change -> change.reason().map(event -> event.day().toString()).orElse(""))
        .toList();
  }

  private static Event event(String day, String status, boolean tentative) {
    return new Event(
        LocalDate.parse(day),
        false,
        DEFINITION.status(status),
        tentative,
        List.of(),
        "",
        "kafka.md");
  }

  private static EntryHistory entryHistory(String id, String standings) {
    return new EntryHistory(id, id, Optional.empty(), false, List.of(), standings(standings));
  }

  private static EntryHistory gone(String id, String standings) {
    return EntryHistory.ofGone(id, id, Optional.empty(), standings(standings));
  }

  private static List<Standing> standings(String words) {
    return Arrays.stream(words.split(" ", -1)).map(HistoryTest::standing).toList();
  }

  private static Standing standing(String word) {
    Optional<Standing> in = DEFINITION.status(word).map(Standing.In::new);
    return in.orElseGet(
        () -> word.equals("absent") ? new Standing.Absent() : new Standing.Unknown());
  }

  private static Entry entry(String id) {
    return entry(id, List.of());
  }

  private static Entry entry(String id, List<Event> timeline) {
    String items = timeline.stream().map(HistoryTest::item).collect(Collectors.joining());
    Entry entry =
        Fixtures.sound(DEFINITION, id + ".md", id, "Adopt", "Tools", "## Timeline\n\n" + items);
    assertThat(entry.timeline()).isEqualTo(timeline);
    return entry;
  }

  private static String item(Event event) {
    String status = event.status().map(Status::name).orElse("");
    return "- (%s) %s%s\n".formatted(event.day(), status, event.tentative() ? "?" : "");
  }
}
