package io.github.techradar.site.feed;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.stream.Stream;

/**
 * The ways to hear of what moves, for readers to see: what a page's head announces nobody does.
 *
 * @param links those of the page that they are on
 */
public record Subscription(PageLinks links, Words words) {

  /** The links to the feeds, with a word on what they are. */
  public DomContent draw() {
    return each(
        Stream.of(
            text(words.get("changes.subscribe") + " "),
            a("Atom")
                .withHref(links.to(links.paths().changesAtom()))
                .withType("application/atom+xml"),
            text(", "),
            a("JSON Feed")
                .withHref(links.to(links.paths().changesJson()))
                .withType("application/feed+json")));
  }
}
