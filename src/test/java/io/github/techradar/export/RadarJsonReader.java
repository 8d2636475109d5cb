package io.github.techradar.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.Event;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Numeral;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.References;
import io.github.techradar.model.Relations;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Standing;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads radar.json back with Jackson, as its readers may. */
public final class RadarJsonReader {

  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private RadarJsonReader() {}

  /** Asserts that what is read equals the model that was written. */
  public static void check(Publication publication) {
    Radar radar = publication.radar();
    Definition definition = radar.definition();
    JsonNode json = read(publication);

    assertThat(json.get("title").asText()).isEqualTo(definition.title());
    assertThat(text(json.get("site")).map(URI::create)).isEqualTo(publication.site());
    assertThat(all(json.get("quadrants"), RadarJsonReader::quadrant))
        .isEqualTo(definition.quadrants());
    assertThat(all(json.get("rings"), RadarJsonReader::ring)).isEqualTo(definition.rings());
    assertThat(all(json.get("offRadar"), RadarJsonReader::offRadar))
        .isEqualTo(definition.offRadar());
    assertThat(EXACT.convertValue(json.get("counts"), Counts.class)).isEqualTo(radar.counts());
    assertThat(all(json.get("editions"), RadarJsonReader::edition))
        .isEqualTo(radar.history().editions().stream().filter(e -> !e.isNow()).toList());
    assertThat(all(json.get("gone"), entryHistory -> entryHistory(entryHistory, definition)))
        .isEqualTo(
            radar.history().entryHistories().stream()
                .filter(EntryHistory::gone)
                .map(
                    entryHistory ->
                        new Past(
                            entryHistory.id(), entryHistory.title(), past(entryHistory, radar)))
                .toList());
    assertThat(all(json.get("leftOut"), file -> file.get("source").asText()))
        .isEqualTo(radar.leftOut().stream().map(LeftOut::source).toList());

    JsonNode entries = json.get("entries");
    Map<String, References> references =
        radar.published().stream().collect(Collectors.toMap(Entry::id, Entry::references));
    assertThat(all(entries, entry -> entry(entry, definition, references)))
        .isEqualTo(radar.published());
    checkReferences(entries, publication);
    assertThat(all(entries, entry -> entryHistory(entry, definition).standings()))
        .isEqualTo(
            radar.published().stream()
                .map(radar.history()::entryHistory)
                .map(entryHistory -> entryHistory.map(c -> past(c, radar)).orElse(List.of()))
                .toList());
    assertThat(all(entries, RadarJsonReader::movement))
        .isEqualTo(radar.published().stream().map(radar::movement).toList());
    assertThat(all(entries, entry -> entry.get("number").asInt()).subList(0, radar.blips().size()))
        .isEqualTo(radar.blips().stream().map(Blip::number).toList());
    assertThat(all(entries, entry -> text(entry.get("ring"))))
        .isEqualTo(
            radar.published().stream()
                .map(entry -> Optional.of(entry.status()).filter(Ring.class::isInstance))
                .map(ring -> ring.map(r -> r.id()))
                .toList());
    assertThat(all(entries, entry -> entry.get("html").asText()))
        .isEqualTo(radar.published().stream().map(publication::htmlOf).toList());
  }

  /** Links stand as pages have them, and names of entries only where these are published. */
  private static void checkReferences(JsonNode entries, Publication publication) {
    List<Entry> published = publication.radar().published();
    Relations relations = new Relations(published);
    assertThat(all(entries, entry -> texts(entry.get("related"))))
        .isEqualTo(published.stream().map(relations::related).map(RadarJsonReader::ids).toList());
    assertThat(all(entries, entry -> text(entry.get("replacedBy"))))
        .isEqualTo(
            published.stream().map(relations::replacement).map(e -> e.map(Entry::id)).toList());
    assertThat(all(entries, entry -> texts(entry.get("replaces"))))
        .isEqualTo(published.stream().map(relations::replaced).map(RadarJsonReader::ids).toList());
    assertThat(
            all(
                entries,
                entry -> all(entry.get("links"), link -> link.get("name") + " " + link.get("url"))))
        .isEqualTo(
            published.stream()
                .map(
                    entry ->
                        publication.html().links(entry).stream()
                            .map(
                                link ->
                                    TextNode.valueOf(link.text())
                                        + " "
                                        + TextNode.valueOf(link.target().address()))
                            .toList())
                .toList());
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  /** An entry through the editions, but for the present. */
  private record Past(String id, String title, List<Standing> standings) {}

  private static List<Standing> past(EntryHistory entryHistory, Radar radar) {
    List<Edition> editions = radar.history().editions();
    int end = editions.indexOf(Edition.NOW);
    return end < 0 ? entryHistory.standings() : entryHistory.standings().subList(0, end);
  }

  private static Past entryHistory(JsonNode json, Definition definition) {
    return new Past(
        json.get("id").asText(),
        json.get("title").asText(),
        all(json.get("standings"), standing -> standing(standing, definition)));
  }

  private static Standing standing(JsonNode json, Definition definition) {
    if (!json.get("known").asBoolean()) {
      return new Standing.Unknown();
    }
    return text(json.get("status"))
        .<Standing>map(name -> new Standing.In(definition.status(name).orElseThrow()))
        .orElse(new Standing.Absent());
  }

  private static JsonNode read(Publication publication) {
    try {
      return EXACT.readTree(RadarJson.of(publication).documents().get(0).text());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Quadrant quadrant(JsonNode json) {
    return new Quadrant(
        json.get("id").asText(),
        json.get("name").asText(),
        json.get("description").asText(),
        text(json.get("color")));
  }

  private static Ring ring(JsonNode json) {
    return new Ring(
        json.get("id").asText(),
        json.get("name").asText(),
        json.get("description").asText(),
        text(json.get("color")),
        texts(json.get("aliases")));
  }

  private static OffRadarStatus offRadar(JsonNode json) {
    return new OffRadarStatus(
        json.get("id").asText(),
        json.get("name").asText(),
        json.get("description").asText(),
        texts(json.get("aliases")));
  }

  private static Edition edition(JsonNode json) {
    return new Edition(json.get("name").asText(), text(json.get("day")).map(LocalDate::parse));
  }

  private static Movement movement(JsonNode entry) {
    return Movement.valueOf(entry.get("movement").asText().toUpperCase(Locale.ROOT));
  }

  private static Entry entry(
      JsonNode json, Definition definition, Map<String, References> references) {
    return new Entry(
        json.get("id").asText(),
        json.get("source").asText(),
        json.get("title").asText(),
        Optional.empty(),
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
        Objects.requireNonNull(references.get(json.get("id").asText())),
        text(json.get("reviewDue")).map(LocalDate::parse),
        fields(json.get("fields")),
        all(json.get("timeline"), event -> event(event, definition)),
        json.get("timelineInBody").asBoolean(),
        json.get("body").asText(),
        json.get("bodySource").asText());
  }

  private static Map<String, Object> fields(JsonNode json) {
    Map<String, Object> fields = new LinkedHashMap<>();
    json.properties().forEach(pair -> fields.put(pair.getKey(), field(pair.getValue())));
    return fields;
  }

  private static Object field(JsonNode json) {
    if (json.isObject()) {
      return fields(json);
    }
    if (json.isArray()) {
      return all(json, RadarJsonReader::field);
    }
    return json.isNumber()
        ? new Numeral(json.asText())
        : json.isBoolean() ? json.asBoolean() : json.asText();
  }

  private static Event event(JsonNode json, Definition definition) {
    return new Event(
        LocalDate.parse(json.get("day").asText()),
        json.get("monthOnly").asBoolean(),
        text(json.get("status")).map(name -> definition.status(name).orElseThrow()),
        json.get("tentative").asBoolean(),
        texts(json.get("people")),
        json.get("text").asText(),
        json.get("source").asText());
  }

  private static <T> List<T> all(JsonNode json, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    json.forEach(node -> all.add(read.apply(node)));
    return all;
  }

  private static Optional<String> text(JsonNode json) {
    return json.isNull() ? Optional.empty() : Optional.of(json.asText());
  }

  private static List<String> texts(JsonNode json) {
    return EXACT.convertValue(json, new TypeReference<List<String>>() {});
  }
}
