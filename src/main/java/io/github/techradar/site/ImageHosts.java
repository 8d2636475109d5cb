package io.github.techradar.site;

import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;

import io.github.techradar.html.PageBody;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;

/** What readers are told of the other hosts that learn of their visit. */
final class ImageHosts {

  private ImageHosts() {}

  /** The hosts that a text on the page loads images from; nothing if there are none. */
  static DomContent note(PageBody body, Words words) {
    return iff(
        !body.hosts().isEmpty(),
        p(words.get("page.images", String.join(", ", body.hosts()))).withClass("aside"));
  }
}
