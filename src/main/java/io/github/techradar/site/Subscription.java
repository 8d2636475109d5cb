package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.join;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;

/**
 * The ways to hear of what moves, for readers to see: what a page's head announces nobody does.
 *
 * @param page the page that they are on, from the site's root
 */
record Subscription(String page, Words words) {

  DomContent draw() {
    return join(
        text(words.get("changes.subscribe") + " "),
        a("Atom").withHref(Page.way(page, Page.ATOM)).withType("application/atom+xml"),
        text(", "),
        a("JSON Feed").withHref(Page.way(page, Page.FEED)).withType("application/feed+json"));
  }
}
