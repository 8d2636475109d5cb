package io.github.techradar.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Term;
import io.github.techradar.output.JsonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole radar as JSON, our own format: what it is made of, and every published entry with all
 * its fields. The same radar gives the same bytes.
 */
public final class RadarJson {

  /** The name that the document is usually given. */
  public static final String FILE_NAME = "radar.json";

  /** Keeps numbers as the author wrote them: {@code 1.50} and not {@code 1.5}. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

  private RadarJson() {}

  /** The document: UTF-8, indented by two spaces, lines ended by LF. */
  public static byte[] of(Radar radar) {
    return JsonText.of(document(radar));
  }

  private static ObjectNode document(Radar radar) {
    Definition definition = radar.definition();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("title", definition.title());
    ArrayNode quadrants = document.putArray("quadrants");
    definition.quadrants().forEach(quadrant -> term(quadrants, quadrant, quadrant.color()));
    ArrayNode rings = document.putArray("rings");
    definition.rings().forEach(ring -> term(rings, ring, ring.color()));
    ArrayNode offRadar = document.putArray("offRadar");
    for (OffRadarStatus status : definition.offRadar()) {
      offRadar
          .addObject()
          .put("id", status.id())
          .put("name", status.name())
          .put("description", status.description());
    }
    counts(document.putObject("counts"), radar.counts());
    HistoryJson history = new HistoryJson(radar);
    history.editions(document.putArray("editions"));
    ArrayNode entries = document.putArray("entries");
    for (Blip blip : radar.blips()) {
      history.entry(entry(entries.addObject(), blip.entry(), blip.number()), blip.entry());
    }
    for (Entry entry : radar.offRadar()) {
      history.entry(entry(entries.addObject(), entry, null), entry);
    }
    ArrayNode leftOut = document.putArray("leftOut");
    radar.leftOut().forEach(file -> leftOut.addObject().put("source", file.source()));
    return document;
  }

  private static void term(ArrayNode terms, Term term, Optional<String> color) {
    terms
        .addObject()
        .put("id", term.id())
        .put("name", term.name())
        .put("description", term.description())
        .put("color", color.orElse(null));
  }

  private static void counts(ObjectNode node, Counts counts) {
    node.put("entries", counts.entries())
        .put("blips", counts.blips())
        .put("offRadar", counts.offRadar())
        .put("drafts", counts.drafts())
        .put("leftOut", counts.leftOut());
  }

  private static ObjectNode entry(ObjectNode node, Entry entry, @Nullable Integer number) {
    node.put("id", entry.id())
        .put("title", entry.title())
        .put("number", number)
        .put("status", entry.status().name())
        .put("ring", entry.status() instanceof Ring ring ? ring.id() : null)
        .put("quadrant", entry.quadrant().id());
    texts(node.putArray("tags"), entry.tags());
    texts(node.putArray("owners"), entry.owners());
    node.put("description", entry.description().orElse(null))
        .put("date", entry.date().map(LocalDate::toString).orElse(null));
    texts(node.putArray("authors"), entry.authors());
    node.put("confidence", entry.confidence().orElse(null));
    texts(node.putArray("priority"), entry.priority());
    node.put("draft", entry.draft()).put("source", entry.source());
    node.set("fields", MAPPER.valueToTree(entry.fields()));
    return node.put("body", entry.body());
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
