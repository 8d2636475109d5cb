package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.techradar.Fixtures;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Event;
import io.github.techradar.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarJsonTest {

  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @TempDir Path folder;

  @Test
  void carriesTheWholeRadar() throws IOException {
    Path resources = Path.of("src/test/resources/export");
    Fixtures.write(folder, "kafka.md", Files.readString(resources.resolve("kafka.md")));
    Fixtures.write(folder, "cobol.md", Files.readString(resources.resolve("cobol.md")));
    Fixtures.write(folder, "radar.yml", Files.readString(resources.resolve("radar.yml")));
    Fixtures.write(folder, "broken.md", "no front matter");
    Fixtures.write(folder, "zig.md", Fixtures.entry("Zig", "Use\ndraft: true", "Tools", ""));

    Export export = ExportFormat.RADAR.write(Publications.of(folder, Optional.empty(), true));

    assertThat(export.documents())
        .containsExactly(
            new Document("radar.json", Files.readString(resources.resolve("radar.expected.json"))));
  }

  @Test
  void readBackItIsTheRadarThatWasWritten() throws IOException {
    for (Path source : List.of(Publications.SMALL, Path.of("src/test/resources/browser"))) {
      Publication publication = Publications.of(source, Optional.empty(), true);
      Definition definition = publication.radar().definition();
      JsonNode json = EXACT.readTree(RadarJson.of(publication).documents().get(0).text());

      List<Entry> entries = new ArrayList<>();
      for (JsonNode entry : json.get("entries")) {
        entries.add(entry(entry, definition));
      }

      assertThat(entries).isEqualTo(publication.radar().published());
      assertThat(terms(json.get("quadrants"))).isEqualTo(words(definition.quadrants()));
      assertThat(terms(json.get("rings"))).isEqualTo(words(definition.rings()));
      assertThat(terms(json.get("offRadar"))).isEqualTo(words(definition.offRadar()));
      assertThat(EXACT.convertValue(json.get("counts"), Counts.class))
          .isEqualTo(publication.radar().counts());
    }
  }

  @Test
  void isSmallWithoutBodies() {
    JsonNode entry =
        ToolRules.json(RadarJson.of(Publications.of(Publications.SMALL, Optional.empty(), false)))
            .at("/entries/1");

    assertThat(entry.has("body") || entry.has("html")).isFalse();
    assertThat(entry.get("summary").asText())
        .isEqualTo("The first paragraph, with code and a link, says what it is & why.");
  }

  private static Entry entry(JsonNode json, Definition definition) {
    return new Entry(
        json.get("id").asText(),
        json.get("source").asText(),
        json.get("title").asText(),
        definition.status(json.get("status").asText()).orElseThrow(),
        definition.quadrant(json.get("quadrant").asText()).orElseThrow(),
        json.get("draft").asBoolean(),
        json.get("featured").asBoolean(),
        text(json.get("description")),
        text(json.get("date")).map(LocalDate::parse),
        texts(json.get("tags")),
        texts(json.get("owners")),
        texts(json.get("authors")),
        text(json.get("confidence")),
        texts(json.get("priority")),
        texts(json.get("coordinates")),
        EXACT.convertValue(json.get("fields"), new TypeReference<Map<String, Object>>() {}),
        events(json.get("timeline"), definition),
        json.get("body").asText(),
        json.get("bodySource").asText());
  }

  private static List<Event> events(JsonNode json, Definition definition) {
    List<Event> events = new ArrayList<>();
    for (JsonNode event : json) {
      events.add(
          new Event(
              LocalDate.parse(event.get("day").asText()),
              text(event.get("status")).map(name -> definition.status(name).orElseThrow()),
              event.get("tentative").asBoolean(),
              texts(event.get("people")),
              event.get("text").asText()));
    }
    return events;
  }

  private static Optional<String> text(JsonNode json) {
    return json.isNull() ? Optional.empty() : Optional.of(json.asText());
  }

  private static List<String> texts(JsonNode json) {
    return EXACT.convertValue(json, new TypeReference<List<String>>() {});
  }

  private static List<String> terms(JsonNode json) {
    List<String> terms = new ArrayList<>();
    json.forEach(
        term ->
            terms.add(
                String.join(
                    "|",
                    term.get("id").asText(),
                    term.get("name").asText(),
                    term.get("description").asText())));
    return terms;
  }

  private static List<String> words(List<? extends Term> terms) {
    return terms.stream()
        .map(term -> String.join("|", term.id(), term.name(), term.description()))
        .toList();
  }
}
