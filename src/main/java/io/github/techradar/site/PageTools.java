package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;

/**
 * What a reader can do with a page: see it light or dark, and pass it on. All of it needs the
 * script, which shows it.
 */
record PageTools(PageLinks links, Words words) {

  /** Those of every page. */
  DomContent draw() {
    return div(theme()).withClass("tools");
  }

  /** Those of a page with the whole chart. */
  DomContent withChart() {
    return div(Spaced.of(
            theme(),
            share(),
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

  private DomContent share() {
    String picture = links.to(links.paths().picture());
    return details(
            summary(sign(words.get("tools.share"))).withTitle(words.get("tools.share")),
            ul(
                li(tool("copy", words.get("tools.copy"))),
                li(a(words.get("tools.picture", "SVG")).withHref(picture).attr("download")),
                li(tool("png", words.get("tools.picture", "PNG")).attr("data-picture", picture)),
                li(tool("print", words.get("tools.print")))))
        .withClass("share")
        .attr("hidden");
  }

  private static ButtonTag tool(String kind, String word) {
    return button(word).withType("button").withClass(kind).attr("hidden");
  }
}
