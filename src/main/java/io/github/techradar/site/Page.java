package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import io.github.techradar.model.Definition;
import io.github.techradar.model.Names;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.stream.Stream;

/**
 * One page, without the frame that a site puts around it.
 *
 * @param links where it is, and its links to the rest of the site
 * @param title what browsers show as its title
 * @param preview what other places show of it
 * @param html all that is to be seen, to be put into the frame of a site; no letter's direction is
 *     overridden
 */
public record Page(PageLinks links, String title, Preview preview, String html) {

  public Page {
    title = Names.inReadingDirection(title);
    html = Names.inReadingDirection(html);
  }

  /** A page with what is drawn on it. */
  static Page of(PageLinks links, String title, DomContent content) {
    return new Page(links, title, new Preview(title, "", false), content.render());
  }

  /**
   * A page that leads back to the radar.
   *
   * @param name what it is called beside the radar's title
   * @param kind the classes that the style sheet knows it by
   * @param definition what the radar's title is known from
   * @param words the language of the page
   */
  static Page leadingBack(
      PageLinks links,
      String name,
      String kind,
      Definition definition,
      Words words,
      DomContent... content) {
    return named(
        links,
        name,
        kind,
        definition,
        words,
        p(a(words.title(definition)).withHref(links.radar())).withClass("back"),
        each(Stream.of(content)));
  }

  /** A page like that, which has other ways back. */
  static Page named(
      PageLinks links,
      String name,
      String kind,
      Definition definition,
      Words words,
      DomContent... content) {
    return new Page(
        links,
        name + " | " + words.title(definition),
        new Preview(name, "", false),
        div()
            .withId("techradar")
            .withClass(kind)
            .with(new PageTools(links, words).draw())
            .with(content)
            .render());
  }

  /** The same page, with a text that tells other places what is on it. */
  Page about(String description) {
    return new Page(links, title, new Preview(preview.name(), description, false), html);
  }

  /** The same page as a text of its own, of which another one tells what it is about. */
  Page article(String description) {
    return new Page(links, title, new Preview(preview.name(), description, true), html);
  }

  /** The file below the site's root, with {@code /}. */
  public String path() {
    return links.page();
  }

  /** Whether it is the page of the whole radar. */
  public boolean isRadar() {
    return path().equals(links.paths().radar());
  }
}
