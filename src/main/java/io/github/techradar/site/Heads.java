package io.github.techradar.site;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.link;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.script;

import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.chart.PixelPicture;
import io.github.techradar.site.feed.Feed;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The elements of a page's head but for its title, as HTML. */
  String of(Page page) {
    return each(Stream.of(
            link().withRel("stylesheet").withHref(page.links().to(paths.styleSheet())),
            preview(page),
            iff(address, site -> onTheWeb(page, site)),
            each(feeds, feed -> announced(page, feed)),
            script().withSrc(page.links().to(paths.script())).attr("defer")))
        .render();
  }

  private DomContent preview(Page page) {
    Preview preview = page.preview();
    String description = preview.description().isEmpty() ? summary : preview.description();
    return each(
        Stream.of(
            meta().withName("description").withContent(description),
            property("title", preview.name()),
            property("description", description),
            property("type", preview.article() ? "article" : "website"),
            property("site_name", radar)));
  }

  /** Previews want whole addresses, of pictures too. */
  private DomContent onTheWeb(Page page, URI site) {
    String url = SitePaths.address(site, page.path());
    return each(
        Stream.of(
            link().withRel("canonical").withHref(url),
            property("url", url),
            property("image", SitePaths.address(site, paths.preview())),
            property("image:width", String.valueOf(PixelPicture.WIDTH)),
            property("image:height", String.valueOf(PixelPicture.HEIGHT)),
            property("image:alt", picture),
            meta().withName("twitter:card").withContent("summary_large_image")));
  }

  /** A property of the Open Graph protocol, which chats read. */
  private static DomContent property(String name, String value) {
    return meta().attr("property", "og:" + name).withContent(value);
  }

  private static DomContent announced(Page page, Feed feed) {
    return link()
        .withRel("alternate")
        .withType(feed.type())
        .withTitle(feed.title())
        .withHref(page.links().to(feed.path()));
  }
}
