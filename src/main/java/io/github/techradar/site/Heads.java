package io.github.techradar.site;

import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.chart.PixelPicture;
import io.github.techradar.site.feed.Feed;
import io.github.techradar.site.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes what stands in the head of every page beside its title: what it loads, what it announces,
 * and what other places show of it.
 */
final class Heads {

  private final SitePaths paths;
  private final Optional<URI> address;
  private final String radar;
  private final String summary;
  private final String picture;
  private final List<Feed> feeds;

  /**
   * @param feeds what pages announce
   */
  Heads(Radar radar, SiteContext context, List<Feed> feeds, Words words) {
    this.paths = context.paths();
    this.address = context.address();
    this.radar = words.title(radar.definition());
    this.summary = words.summary(radar.counts());
    this.picture = words.get("radar.preview");
    this.feeds = feeds;
  }

  /** The elements of a page's head but for its title. */
  List<HeadElement> of(Page page) {
    List<HeadElement> head = new ArrayList<>();
    head.add(link("stylesheet", page.links().to(paths.styleSheet())));
    preview(page, head);
    address.ifPresent(site -> onTheWeb(page, site, head));
    feeds.forEach(feed -> head.add(announced(page, feed)));
    head.add(HeadElement.of("script", "src", page.links().to(paths.script()), "defer", "defer"));
    return head;
  }

  private static HeadElement announced(Page page, Feed feed) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("rel", "alternate");
    attributes.put("type", feed.type());
    attributes.put("title", feed.title());
    attributes.put("href", page.links().to(feed.path()));
    return new HeadElement("link", attributes);
  }

  private void preview(Page page, List<HeadElement> head) {
    Preview preview = page.preview();
    String description = preview.description().isEmpty() ? summary : preview.description();
    head.add(meta("description", description));
    head.add(property("title", preview.name()));
    head.add(property("description", description));
    head.add(property("type", preview.article() ? "article" : "website"));
    head.add(property("site_name", radar));
  }

  /** Previews want whole addresses, of pictures too. */
  private void onTheWeb(Page page, URI site, List<HeadElement> head) {
    String url = SitePaths.address(site, page.path());
    head.add(link("canonical", url));
    head.add(property("url", url));
    head.add(property("image", SitePaths.address(site, paths.preview())));
    head.add(property("image:width", String.valueOf(PixelPicture.WIDTH)));
    head.add(property("image:height", String.valueOf(PixelPicture.HEIGHT)));
    head.add(property("image:alt", picture));
    head.add(meta("twitter:card", "summary_large_image"));
  }

  private static HeadElement link(String kind, String address) {
    return HeadElement.of("link", "rel", kind, "href", address);
  }

  private static HeadElement meta(String name, String content) {
    return HeadElement.of("meta", "name", name, "content", content);
  }

  /** A property of the Open Graph protocol, which chats read. */
  private static HeadElement property(String name, String content) {
    return HeadElement.of("meta", "property", "og:" + name, "content", content);
  }
}
