package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Quadrant;
import io.github.techradar.output.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the tech radar of Backstage loads (its {@code TechRadarLoaderResponse}). It refuses nulls,
 * and an entry without a dated event breaks its chart.
 */
final class Backstage {

  static final String FILE_NAME = "backstage.json";

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
    ArrayNode entries = document.putArray("entries");
    placement.placed().forEach(placed -> entry(entries.addObject(), placed, publication));
    return Export.placed(placement, new Document(FILE_NAME, JsonText.text(document)));
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

  private static void entry(ObjectNode node, Placement.Placed placed, Publication publication) {
    Entry entry = placed.entry();
    node.put("key", entry.id())
        .put("id", entry.id())
        .put("title", entry.title())
        .put("quadrant", placed.quadrant().id())
        .put("description", publication.summary(entry));
    publication
        .address(entry)
        .ifPresent(
            page -> {
              node.put("url", page);
              node.putArray("links").addObject().put("url", page).put("title", entry.title());
            });
    node.putArray("timeline")
        .addObject()
        .put("date", entry.date().orElse(publication.newestDay()).toString())
        .put("ringId", placed.ring().id())
        .put("moved", 0);
  }
}
