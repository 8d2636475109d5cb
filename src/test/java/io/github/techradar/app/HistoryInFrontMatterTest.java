package io.github.techradar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.techradar.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A radar whose entries keep their past in a list of front matter, from its files to its pages. */
class HistoryInFrontMatterTest {

  private static final Path RADAR = Path.of("src/test/resources/radars/history-in-front-matter");

  @TempDir Path folder;
  private Path output;

  private final Heard heard = new Heard();

  @BeforeEach
  void isCheckedAndPublished() throws RefusedException, UnusableException, IOException {
    Path source = Files.createDirectory(folder.resolve("source")); // around which there is no git
    output = folder.resolve("output");
    try (Stream<Path> files = Files.list(RADAR)) {
      for (Path file : files.toList()) {
        Files.copy(file, source.resolve(file.getFileName()));
      }
    }
    TechRadar radar = TechRadar.in(RadarFolder.at(source), heard);
    radar.check(FailOn.WARNING);
    Published published = radar.publish(FailOn.WARNING);
    published.site(SitePlan.at(output));
    published.export(Documents.in(ExportFormat.values()), output.resolve("data"));
  }

  @Test
  void theDefinitionIsShortAndNothingIsWrong() throws IOException {
    assertThat(Files.readAllLines(RADAR.resolve("radar.yml"))).hasSizeLessThan(10);
    assertThat(heard.problems).isEmpty();
  }

  @Test
  void pagesDrawTheEventsNewestFirst() throws IOException {
    assertThat(page("radar/event-log.html"))
        .containsSubsequence(
            "A log that many read.",
            "<h2 id=\"timeline\">Timeline</h2>",
            "<time datetime=\"2025-11\">November 2025</time>",
            "Adopt",
            "<em>start</em>",
            "href=\"streams.html\"",
            "<time datetime=\"2025-03-10\">10 March 2025</time>",
            "Trial",
            "<time datetime=\"2024-09-01\">1 September 2024</time>",
            "Assess, perhaps",
            "Web team",
            "A first look.");
    assertThat(page("radar/streams.html"))
        .containsSubsequence(
            "30 September 2025", "December 2024", "20 February 2024", "1 February 2024");
    assertThat(page("radar/pipelines.html")).doesNotContain("class=\"timeline\"");
  }

  @Test
  void whatMovedFollowsFromTheEvents() throws IOException {
    assertThat(entries())
        .extracting(entry -> entry.get("title").asText() + " " + entry.get("movement").asText())
        .containsExactlyInAnyOrder("Event log in", "Pipelines none", "Streams in");
    assertThat(page("radar/changes/index.html"))
        .contains("All new services start with it, and with streams.", "One service reads them.");
    assertThat(Files.readString(output.resolve("radar/changes/feed.json")))
        .contains("One service reads them.");
  }

  @Test
  void documentsHaveTheEvents() throws IOException {
    JsonNode log =
        entries().stream().filter(e -> e.get("id").asText().equals("event-log")).toList().get(0);

    assertThat(log.get("timelineInBody").asBoolean()).isFalse();
    assertThat(log.get("timeline"))
        .extracting(
            event ->
                "%s %s %s %s"
                    .formatted(
                        event.get("day").asText(),
                        event.get("monthOnly").asText(),
                        event.get("status").asText(),
                        event.get("text").asText()))
        .containsExactly(
            "2025-11-01 true Adopt All new services *start* with it, and with"
                + " [streams](streams.md).",
            "2025-03-10 false Trial Two services moved to it.",
            "2024-09-01 false Assess A first look.");
    assertThat(Files.readString(output.resolve("data/backstage.json")))
        .contains("Two services moved to it.", "\"2025-11-01\"");
    assertThat(Files.readString(output.resolve("data/byor.json"))).doesNotContain("2025-03-10");
  }

  private List<JsonNode> entries() throws IOException {
    JsonNode json = new ObjectMapper().readTree(output.resolve("data/radar.json").toFile());
    return StreamSupport.stream(json.get("entries").spliterator(), false).toList();
  }

  private String page(String path) throws IOException {
    return Files.readString(output.resolve(path));
  }
}
