package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Quadrant;
import io.github.techradar.output.JsonText;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The configuration of Zalando's radar. That is a page which takes names and colours in the call
 * that draws it; they are here too, for the page to hand on.
 */
final class Zalando {

  static final String FILE_NAME = "zalando.json";

  private static final int RINGS = 4;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);

  private Zalando() {}

  static Export of(Publication publication) {
    Placement placement = Placement.of(publication.radar(), RINGS);
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("title", publication.radar().definition().title());
    document.put("date", publication.isDated() ? DATE.format(publication.newestDay()) : "");
    ArrayNode quadrants = document.putArray("quadrants");
    for (String name : quadrantNames(placement)) {
      quadrants.addObject().put("name", name);
    }
    ArrayNode rings = document.putArray("rings");
    placement
        .rings()
        .forEach(
            ring ->
                rings
                    .addObject()
                    .put("name", ring.name())
                    .put("color", RingColors.of(ring, placement.rings())));
    ArrayNode entries = document.putArray("entries");
    for (Placement.Placed placed : placement.placed()) {
      entries
          .addObject()
          .put("quadrant", place(placement.quadrants().indexOf(placed.quadrant())))
          .put("ring", placement.rings().indexOf(placed.ring()))
          .put("label", placed.entry().title())
          .put("active", true)
          .put("moved", moved(publication.radar().movement(placed.entry())))
          .put("link", link(placed.entry(), publication));
    }
    return Export.placed(placement, new ExportedFile(FILE_NAME, JsonText.text(document)));
  }

  /**
   * The entry's page, where the site's address is known; else the first link of the entry that
   * leads anywhere, and without one the way to the page from the radar's.
   */
  private static String link(Entry entry, Publication publication) {
    return publication
        .address(entry)
        .or(
            () ->
                publication.html().links(entry).stream()
                    .flatMap(link -> publication.address(entry, link).stream())
                    .findFirst())
        .orElseGet(() -> publication.page(entry));
  }

  private static int moved(Movement movement) {
    return switch (movement) {
      case OUT -> -1;
      case NONE, LEFT -> 0;
      case IN -> 1;
      case NEW -> 2;
    };
  }

  /** It counts clockwise from the bottom right, we from the top right. */
  private static int place(int position) {
    return (position + Placement.QUADRANTS - 1) % Placement.QUADRANTS;
  }

  private static List<String> quadrantNames(Placement placement) {
    String[] names = {"", "", "", ""};
    for (Quadrant quadrant : placement.quadrants()) {
      names[place(placement.quadrants().indexOf(quadrant))] = quadrant.name();
    }
    return List.of(names);
  }
}
