package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;
import java.util.stream.Stream;

/**
 * What a reader can do with a page: see it light or dark, show it, and pass it on. All of it needs
 * the script, which shows it.
 */
record PageTools(PageLinks links, Words words) {

  /** Those of every page. */
  DomContent draw() {
    return div(theme()).withClass("tools");
  }

  /** Those of the radar's page. */
  DomContent ofRadar() {
    String picture = links.to(links.paths().picture());
    return withMenu(
        links.radar(),
        each(
            Stream.of(
                li(a(words.get("tools.picture", "SVG")).withHref(picture).attr("download")),
                li(tool("png", words.get("tools.picture", "PNG")).attr("data-picture", picture)))));
  }

  /**
   * Those of an edition's page, of which there are no pictures.
   *
   * @param page that page, as it links itself
   */
  DomContent ofEdition(String page) {
    return withMenu(page, text(""));
  }

  private DomContent withMenu(String page, DomContent pictures) {
    return div(Spaced.of(
            theme(),
            menu(page, pictures),
            span(words.get("tools.copied"))
                .withClass("copied")
                .attr("role", "status")
                .attr("hidden")))
        .withClass("tools");
  }

  private DomContent theme() {
    String word = words.get("tools.dark");
    return button(sign(word))
        .withType("button")
        .withClass("theme")
        .withTitle(word)
        .attr("aria-pressed", "false")
        .attr("hidden");
  }

  /** A word for the ear; the eye gets a sign, which the style sheet has. */
  private static DomContent sign(String word) {
    return span(word).withClass("unseen");
  }

  private DomContent menu(String page, DomContent pictures) {
    return details(
            summary(sign(words.get("radar.more"))).withTitle(words.get("radar.more")),
            ul(
                new Presentation(words).link(page),
                li(tool("copy", words.get("tools.copy"))),
                pictures,
                li(tool("print", words.get("tools.print")))))
        .withClass("share")
        .attr("hidden");
  }

  private static ButtonTag tool(String kind, String word) {
    return button(word).withType("button").withClass(kind).attr("hidden");
  }
}
