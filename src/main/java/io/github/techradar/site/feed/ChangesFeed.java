package io.github.techradar.site.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.techradar.model.Change;
import io.github.techradar.model.Edition;
import io.github.techradar.model.EditionChanges;
import io.github.techradar.model.Event;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.output.FeedText;
import io.github.techradar.output.JsonText;
import io.github.techradar.site.words.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moved, for feed readers, and its form as JSON Feed 1.1 (jsonfeed.org). Every date in it is
 * that of an edition or an event.
 */
public final class ChangesFeed {

  private final Radar radar;
  private final Words words;
  private final SitePaths paths;
  private final Optional<URI> address;
  private final List<Item> items;
  private final LocalDate newest;

  /**
   * @param reasons what there is to say of movements
   * @param paths where the pages are
   * @param address the site's root on the web, with a slash at its end; without it links are
   *     relative to the feed
   */
  public ChangesFeed(
      Radar radar, ChangeReasons reasons, Words words, SitePaths paths, Optional<URI> address) {
    this.radar = radar;
    this.words = words;
    this.paths = paths;
    this.address = address;
    this.items = items(reasons);
    this.newest =
        items.stream()
            .flatMap(item -> item.day().stream())
            .max(LocalDate::compareTo)
            .or(() -> radar.history().previous().flatMap(Edition::day))
            .orElse(LocalDate.EPOCH);
  }

  /**
   * One movement.
   *
   * @param id the same for ever: the name of the edition before it is not that of the one to come
   * @param page what to read about it, from the site's root
   * @param day when it was, as far as that is known
   */
  record Item(String id, String page, String title, String text, Optional<LocalDate> day) {}

  private List<Item> items(ChangeReasons reasons) {
    List<Item> all = new ArrayList<>();
    for (EditionChanges edition : radar.history().changes()) {
      for (Change change : edition.changes()) {
        String reason = reasons.of(edition.edition(), change);
        all.add(
            new Item(
                "%s/%s/%s"
                    .formatted(
                        edition.before().name(), change.entry().id(), change.movement().id()),
                reasons.entry(change).map(entry -> paths.entry(entry.id())).orElse(paths.changes()),
                "%s: %s (%s)"
                    .formatted(
                        change.entry().title(),
                        words.movement(change.movement()),
                        words.way(change)),
                reason.isEmpty() ? words.way(change) : reason, // something must be there to read
                change.reason().map(Event::day).or(() -> edition.edition().day())));
      }
    }
    return all;
  }

  /** The movements, those of the newest edition first. */
  List<Item> all() {
    return items;
  }

  String title() {
    return words.title(radar.definition()) + " – " + words.get("changes.feed");
  }

  /** A path as an address on the web, or as a URL that starts at the feed. */
  String link(String path) {
    return address
        .map(root -> SitePaths.address(root, path))
        .orElseGet(() -> SitePaths.url(paths.from(paths.changesJson()).to(path)));
  }

  /** Where everything is. */
  SitePaths paths() {
    return paths;
  }

  /** JSON Feed 1.1. */
  public byte[] json() {
    ObjectNode feed = JsonNodeFactory.instance.objectNode();
    feed.put("version", FeedText.JSON_FEED)
        .put("title", title())
        .put("home_page_url", link(paths.radar()));
    address.ifPresent(root -> feed.put("feed_url", link(paths.changesJson())));
    feed.put("language", words.language());
    ArrayNode list = feed.putArray("items");
    for (Item item : items) {
      ObjectNode node = list.addObject();
      node.put("id", item.id())
          .put("url", link(item.page()))
          .put("title", item.title())
          .put("content_text", item.text());
      item.day().ifPresent(day -> node.put("date_published", FeedText.moment(day)));
    }
    return JsonText.of(feed);
  }

  /** The newest day that anybody knows, for Atom asks for one; without any the first of all. */
  LocalDate newest() {
    return newest;
  }
}
