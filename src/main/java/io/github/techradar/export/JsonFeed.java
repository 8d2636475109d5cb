package io.github.techradar.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.html.PageLink;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Ring;
import io.github.techradar.output.FeedText;
import io.github.techradar.output.JsonText;
import java.util.List;

/** The published entries as a feed (JSON Feed 1.1), in the order of the radar. */
final class JsonFeed {

  static final String FILE_NAME = "feed.json";

  private static final String ITEMS = "items";

  private JsonFeed() {}

  static Export of(Publication publication) {
    Definition definition = publication.radar().definition();
    ObjectNode feed = JsonNodeFactory.instance.objectNode();
    feed.put("version", FeedText.JSON_FEED).put("title", definition.title());
    publication.address().ifPresent(page -> feed.put("home_page_url", page));
    publication.address(FILE_NAME).ifPresent(address -> feed.put("feed_url", address));
    feed.putArray(ITEMS);
    return Export.whole(
        publication,
        new ExportedFile(
            FILE_NAME,
            () ->
                JsonText.pieces(
                    feed,
                    ITEMS,
                    publication.radar().published().stream()
                        .map(entry -> item(entry, publication)))));
  }

  private static ObjectNode item(Entry entry, Publication publication) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("id", publication.address(entry).orElseGet(() -> publication.page(entry)));
    publication.address(entry).ifPresent(page -> item.put("url", page));
    item.put("title", entry.title());
    String summary = publication.summary(entry);
    if (publication.bodies()) {
      item.put("content_html", publication.body(entry));
    } else {
      item.put("content_text", summary);
    }
    if (!summary.isEmpty()) {
      item.put("summary", summary);
    }
    entry.date().ifPresent(date -> item.put("date_published", FeedText.moment(date)));
    if (!entry.authors().isEmpty()) {
      ArrayNode authors = item.putArray("authors");
      entry.authors().forEach(name -> authors.addObject().put("name", name));
    }
    texts(item, "tags", entry.tags());
    ObjectNode radar = item.putObject("_radar");
    radar.put("status", entry.status().name());
    if (entry.status() instanceof Ring ring) {
      radar.put("ring", ring.id());
    }
    radar.put("quadrant", entry.quadrant().name());
    texts(radar, "owners", entry.owners());
    ArrayNode links = JsonNodeFactory.instance.arrayNode();
    for (PageLink link : publication.html().links(entry)) {
      publication
          .address(entry, link)
          .ifPresent(url -> links.addObject().put("name", link.text()).put("url", url));
    }
    if (!links.isEmpty()) {
      radar.set("links", links);
    }
    return item;
  }

  /** A list that is left out rather than empty. */
  private static void texts(ObjectNode node, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(name);
      texts.forEach(array::add);
    }
  }
}
