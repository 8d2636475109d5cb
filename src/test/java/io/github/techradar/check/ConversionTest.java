package io.github.techradar.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Numeral;
import io.github.techradar.source.EntryFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

  private static final String HEAD = "---\ntitle: Kafka\nstatus: Adopt\nquadrant: Platforms\n";

  @Test
  void valuesAreTheTextThatTheAuthorWrote() {
    Entry entry =
        sound(
            "---\ntitle: 1.10\nring: aDopt\nsegment: platforms\ntag: [on, 010]\ntags: Data, on\n"
                + "assign: ' Web , Data '\ndate: 2023-03-06\ndescription: no\n---\nBody\n");

    assertThat(entry.title()).isEqualTo("1.10");
    assertThat(entry.status().name()).isEqualTo("Adopt");
    assertThat(entry.quadrant().name()).isEqualTo("Platforms");
    assertThat(entry.tags()).containsExactly("on", "010", "Data");
    assertThat(entry.owners()).containsExactly("Web", "Data");
    assertThat(entry.date()).contains(LocalDate.of(2023, 3, 6));
    assertThat(entry.description()).contains("no");
    assertThat(entry.body()).isEqualTo("Body\n");
  }

  @Test
  void datedItemsOfATimelineAreEventsNewestFirstInTheirMarkdown() {
    String body =
        """
        ## Timeline

        - (2024-01-02) Assess?
        - (2025-03-04) - **[Trial]** (Mara, Jon) Two *services*.
        - (2024-01-02) Compared: [notes](notes.md)
        - (2024-13-01) Adopt
        - No day.
        - 2024-05-06: **Adopted:** for good
        - (2024-05-07) **[Elsewhere]** (Jon) said
        """;

    assertThat(sound(HEAD + "---\n" + body).timeline())
        .containsExactly(
            event("2025-03-04", "Trial", false, List.of("Mara", "Jon"), "Two *services*."),
            event("2024-05-07", "", false, List.of("Jon"), "[Elsewhere] said"),
            event("2024-05-06", "Adopt", false, List.of(), "for good"),
            event("2024-01-02", "Assess", true, List.of(), ""),
            event("2024-01-02", "", false, List.of(), "Compared: [notes](notes.md)"));
  }

  private static Event event(
      String day, String status, boolean tentative, List<String> people, String text) {
    return new Event(
        LocalDate.parse(day),
        false,
        Definition.DEFAULT.status(status),
        tentative,
        people,
        text,
        "x.md");
  }

  @Test
  void otherKeysAreKeptWithTheirTypesAndTheirOrder() {
    Entry entry =
        sound(
            HEAD
                + "zone: eu\ncost: 1.50\nteams: [a, 2]\nlive: true\nnothing: ~\n"
                + "where: {cloud: x, none: null}\n---\n");

    assertThat(List.copyOf(entry.fields().entrySet()))
        .containsExactly(
            Map.entry("zone", "eu"),
            Map.entry("cost", new Numeral("1.50")),
            Map.entry("teams", List.of("a", new Numeral("2"))),
            Map.entry("live", true),
            Map.entry("where", Map.of("cloud", "x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no front matter",
        "---\n---\n",
        "---\ntitle: A\nstatus: Adopt\n---\n",
        "---\ntitle: A\nquadrant: Tools\n---\n",
        "---\nstatus: Adopt\nquadrant: Tools\n---\n",
        "---\ntitle: {}\nstatus: {a: Adopt}\nquadrant: [[]]\n---\n"
      })
  void whatLacksAPlaceIsNoEntry(String text) {
    assertThat(Sound.converted(file(text), Definition.DEFAULT)).isEmpty();
  }

  private static Entry sound(String text) {
    return Sound.entry(file(text), Definition.DEFAULT);
  }

  private static EntryFile file(String text) {
    return EntryFile.read("x.md", text.getBytes(UTF_8));
  }
}
