package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Term;
import io.github.techradar.output.JsonText;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole radar as JSON, our own format: what it is made of, and every published entry with all
 * its fields. {@link RadarJsonSchema} describes it: what changes there in another way than by
 * additions needs another version.
 */
final class RadarJson {

  static final String FILE_NAME = "radar.json";

  private static final String ENTRIES = "entries";

  private static final int FORMAT_VERSION = 1;

  private RadarJson() {}

  static Export of(Publication publication) {
    ObjectNode document = withoutEntries(publication);
    ReferencesJson references = new ReferencesJson(publication);
    return Export.whole(
        publication,
        new ExportedFile(
            FILE_NAME, () -> JsonText.pieces(document, ENTRIES, entries(publication, references))));
  }

  private static Stream<ObjectNode> entries(Publication publication, ReferencesJson references) {
    Radar radar = publication.radar();
    return Stream.concat(
        radar.blips().stream()
            .map(blip -> entry(blip.entry(), blip.number(), publication, references)),
        radar.offRadar().stream().map(entry -> entry(entry, null, publication, references)));
  }

  /** All but the entries, whose list is empty. */
  private static ObjectNode withoutEntries(Publication publication) {
    Radar radar = publication.radar();
    Definition definition = radar.definition();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("formatVersion", FORMAT_VERSION);
    document.put("title", definition.title());
    document.put("site", publication.site().map(URI::toASCIIString).orElse(null));
    ArrayNode quadrants = document.putArray("quadrants");
    definition.quadrants().forEach(quadrant -> term(quadrants, quadrant, quadrant.color()));
    ArrayNode rings = document.putArray("rings");
    definition
        .rings()
        .forEach(
            ring -> texts(term(rings, ring, ring.color()).putArray("aliases"), ring.aliases()));
    ArrayNode offRadar = document.putArray("offRadar");
    for (OffRadarStatus status : definition.offRadar()) {
      ObjectNode node = offRadar.addObject();
      node.put("id", status.id())
          .put("name", status.name())
          .put("description", status.description());
      texts(node.putArray("aliases"), status.aliases());
    }
    counts(document.putObject("counts"), radar.counts());
    document.set("editions", HistoryJson.editions(radar.history()));
    document.putArray(ENTRIES);
    document.set("gone", HistoryJson.gone(radar.history()));
    ArrayNode leftOut = document.putArray("leftOut");
    radar.leftOut().forEach(file -> leftOut.addObject().put("source", file.source()));
    document.set("policy", PolicyJson.of(definition));
    publication.usage().ifPresent(usage -> document.set("usage", UsageJson.of(usage)));
    return document;
  }

  private static ObjectNode term(ArrayNode terms, Term term, Optional<String> color) {
    return terms
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

  private static ObjectNode entry(
      Entry entry, @Nullable Integer number, Publication publication, ReferencesJson references) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", entry.id())
        .put("title", entry.title())
        .put("number", number)
        .put("status", entry.status().name())
        .put("ring", entry.status() instanceof Ring ring ? ring.id() : null)
        .put("quadrant", entry.quadrant().id());
    texts(node.putArray("tags"), entry.tags());
    texts(node.putArray("owners"), entry.owners());
    node.put("description", entry.description().orElse(null))
        .put("summary", publication.summary(entry))
        .put("date", entry.date().map(LocalDate::toString).orElse(null))
        .put("reviewDue", entry.reviewDue().map(LocalDate::toString).orElse(null));
    texts(node.putArray("authors"), entry.authors());
    node.put("confidence", entry.confidence().orElse(null));
    texts(node.putArray("priority"), entry.priority());
    node.put("movement", publication.radar().movement(entry).id());
    node.set("timeline", HistoryJson.timeline(entry));
    node.put("timelineInBody", entry.timelineInBody());
    History history = publication.radar().history();
    node.set(
        "standings",
        history
            .entryHistory(entry)
            .map(entryHistory -> HistoryJson.standings(history, entryHistory))
            .orElseGet(JsonNodeFactory.instance::arrayNode));
    texts(node.putArray("coordinates"), entry.coordinates());
    references.write(node, entry);
    node.put("draft", entry.draft())
        .put("featured", entry.featured())
        .put("source", entry.source())
        .put("url", publication.page(entry));
    node.set("fields", FieldJson.of(entry.fields()));
    if (publication.bodies()) {
      node.put("body", entry.body())
          .put("bodySource", entry.bodySource())
          .put("html", publication.htmlOf(entry));
    }
    return node;
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
