package io.github.techradar.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.techradar.Fixtures;
import io.github.techradar.check.CheckedRadar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English pages of entries that are written in the language that the definition names. */
class LanguageTest {

  private static final List<String> PAGES =
      List.of(
          "radar.html",
          "radar/kafka.html",
          "radar/mqtt.html",
          "radar/quadrants/platforms.html",
          "radar/tags/index.html",
          "radar/changes/index.html");

  @TempDir Path folder;

  @Test
  void textsOfEntriesSayTheirsWhereItIsNotThatOfThePages() {
    write("language: de\neditions: [2024-12-31]\n");

    assertThat(page("radar/kafka.html"))
        .contains(
            "<html lang=\"en\">",
            "<h1 lang=\"de\">Kafka</h1>",
            "<p class=\"summary\" lang=\"de\">Ein Protokoll.</p>",
            "<div class=\"body\" lang=\"de\"><h2 id=\"body-warum\">Warum</h2>",
            "<div class=\"body\" lang=\"de\"><p>Bewährt.</p>",
            "<a href=\"#body-warum\" lang=\"de\">Warum</a>",
            "<span class=\"title\" lang=\"de\">Mqtt</span>",
            "<a href=\"mqtt.html\" lang=\"de\">Mqtt</a>");
    assertThat(page("radar.html")).contains("<a href=\"radar/kafka.html\" lang=\"de\">Kafka</a>");
    assertThat(page("radar/quadrants/platforms.html"))
        .contains(
            "<div class=\"body\" lang=\"de\"><p>Worauf alles läuft.</p>",
            "<span class=\"aside\" lang=\"de\">Ein Protokoll.</span>");
    assertThat(page("radar/tags/index.html"))
        .contains("<a href=\"../kafka.html\" lang=\"de\">Kafka</a>");
    assertThat(page("radar/changes/index.html"))
        .contains(
            "<a href=\"../kafka.html\" lang=\"de\">Kafka</a>",
            "<p class=\"reason\" lang=\"de\">Bewährt.</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "language:\n", "language: en\n", "language: EN-gb\n"})
  void nothingIsSaidWhereItIsThatOfThePagesOrNotKnown(String setting) {
    write(setting + "editions: [2024-12-31]\n");

    for (String page : PAGES) {
      assertThat(page(page).replace("<html lang=\"en\">", "")).as(page).doesNotContain(" lang=");
    }
  }

  private void write(String definition) {
    Path source = folder.resolve("source");
    Fixtures.write(source, "radar.yml", definition);
    Fixtures.write(source, "platforms/index.md", "Worauf alles läuft.\n");
    Fixtures.write(
        source,
        "kafka.md",
        Fixtures.entry(
            "Kafka",
            "Adopt\ntags: Daten\ndescription: Ein Protokoll.",
            "Platforms",
            "## Warum\n\n## Wie\n\n## Wo\n\n## Timeline\n\n- (2025-06-01) Adopt: Bewährt.\n"
                + "- (2024-06-01) Trial\n"));
    Fixtures.write(
        source, "mqtt.md", Fixtures.entry("Mqtt", "Adopt\ntags: Daten", "Platforms", "Text."));
    CheckedRadar checked = Fixtures.check(source);
    Sites.write(Fixtures.whole(checked, source), source, folder);
  }

  private String page(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
