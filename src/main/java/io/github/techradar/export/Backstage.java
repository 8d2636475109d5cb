package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.StatusPeriod;
import io.github.techradar.output.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tech radar of Backstage loads (its {@code TechRadarLoaderResponse}). It refuses nulls,
 * and an entry without a dated event breaks its chart.
 */
final class Backstage {

  static final String FILE_NAME = "backstage.json";

  private static final String ENTRIES = "entries";

  private Backstage() {}

  static Export of(Publication publication) {
    Placement placement = Placement.of(publication.radar(), Placement.ANY_RINGS);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode quadrants = document.putArray("quadrants");
    quadrants(placement)
        .forEach(
            quadrant ->
                quadrants.addObject().put("id", quadrant.id()).put("name", quadrant.name()));
    ArrayNode rings = document.putArray("rings");
    placement
        .rings()
        .forEach(
            ring ->
                rings
                    .addObject()
                    .put("id", ring.id())
                    .put("name", ring.name())
                    .put("color", RingColors.of(ring, placement.rings()))
                    .put("description", ring.description()));
    document.putArray(ENTRIES);
    LocalDate newest = publication.newestDay();
    return Export.placed(
        placement,
        new ExportedFile(
            FILE_NAME,
            () ->
                JsonText.pieces(
                    document,
                    ENTRIES,
                    placement.placed().stream()
                        .map(placed -> entry(placed, publication, newest)))));
  }

  /** It draws clockwise from the bottom right, we from the top right; fewer than four crash it. */
  private static List<Quadrant> quadrants(Placement placement) {
    List<Quadrant> quadrants = new ArrayList<>(placement.quadrants());
    while (quadrants.size() < Placement.QUADRANTS) {
      String id = "unused_" + quadrants.size(); // no id of ours has such a character
      quadrants.add(new Quadrant(id, "", "", Optional.empty()));
    }
    quadrants.add(quadrants.remove(0));
    return quadrants;
  }

  private static ObjectNode entry(
      Placement.Placed placed, Publication publication, LocalDate newest) {
    Entry entry = placed.entry();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", entry.id())
        .put("id", entry.id())
        .put("title", entry.title())
        .put("quadrant", placed.quadrant().id())
        .put("description", withoutPictures(publication.summary(entry)));
    links(node, entry, publication);
    timeline(node.putArray("timeline"), entry, publication, newest);
    return node;
  }

  /** It reads descriptions as Markdown, and a plain text is to show no picture there. */
  private static String withoutPictures(String text) {
    return text.replace("![", "!\\[");
  }

  /** The entry's page, and what it links beside its text. */
  private static void links(ObjectNode node, Entry entry, Publication publication) {
    publication.address(entry).ifPresent(page -> node.put("url", page));
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    publication.address(entry).ifPresent(page -> link(links, page, entry.title()));
    publication
        .html()
        .links(entry)
        .forEach(
            link ->
                publication.address(entry, link).ifPresent(url -> link(links, url, link.text())));
    if (!links.isEmpty()) {
      node.set("links", links);
    }
  }

  private static void link(ArrayNode links, String url, String title) {
    links.addObject().put("url", url).put("title", title);
  }

  /**
   * The rings that an entry was in, newest first. The first one draws the blip, so its movement is
   * that of our chart, since the edition before; that of the others is from their ring before.
   */
  private static void timeline(
      ArrayNode timeline, Entry entry, Publication publication, LocalDate newest) {
    Radar radar = publication.radar();
    List<StatusPeriod> periods = radar.history().statusPeriods(entry);
    for (int i = 0; i < periods.size(); i++) {
      StatusPeriod period = periods.get(i);
      Optional<StatusPeriod> before =
          i + 1 < periods.size() ? Optional.of(periods.get(i + 1)) : Optional.empty();
      if (period.status() instanceof Ring ring) { // it has no place for other statuses
        boolean present = i == 0;
        LocalDate day =
            present ? firstDay(period, before, entry).orElse(newest) : period.since().orElseThrow();
        Movement movement =
            present
                ? radar.movement(entry)
                : before
                    .map(b -> period.movementFrom(b, radar.definition().rings()))
                    .orElse(Movement.NONE);
        ObjectNode item = timeline.addObject();
        item.put("date", day.toString()).put("ringId", ring.id()).put("moved", moved(movement));
        period
            .event()
            .map(publication::summary)
            .filter(text -> !text.isEmpty())
            .ifPresent(text -> item.put("description", text));
      }
    }
  }

  /**
   * When an entry came to its ring. An edition knows only that it was there by then, so the day
   * that the author gave is nearer, if it lies between. Empty if nobody knows.
   */
  private static Optional<LocalDate> firstDay(
      StatusPeriod present, Optional<StatusPeriod> before, Entry entry) {
    Optional<LocalDate> given =
        entry
            .date()
            .filter(day -> present.event().isEmpty())
            .filter(
                day -> before.flatMap(StatusPeriod::since).filter(b -> !day.isAfter(b)).isEmpty())
            .filter(day -> present.since().filter(day::isAfter).isEmpty());
    return given.or(present::since);
  }

  private static int moved(Movement movement) {
    return switch (movement) {
      case OUT -> -1;
      case NEW, NONE, LEFT -> 0;
      case IN -> 1;
    };
  }
}
