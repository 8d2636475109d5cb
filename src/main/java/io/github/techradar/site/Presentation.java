package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import io.github.techradar.site.words.Words;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.ButtonTag;

/**
 * The view for the meeting in which a radar is looked at: the chart as large as the screen, and one
 * entry after the other beside it. Without the script nobody gets to see it; what it says of
 * entries the script takes from the page.
 *
 * @param words the language of the page
 */
record Presentation(Words words) {

  /** The stage, empty. */
  DomContent draw() {
    return section(
            div(text("kind"), text("name"), text("way"), text("sentence"), owners())
                .withClass("caption")
                .attr("aria-live", "polite")
                .attr("aria-atomic", "true"),
            div(
                    button("prev", words.get("entry.previous")),
                    p().withClass("at"),
                    button("next", words.get("entry.next")),
                    button("leave", words.get("show.leave")))
                .withClass("bar"))
        .withClass("show")
        .attr("aria-label", words.get("show.title"))
        .attr("hidden");
  }

  private static DomContent text(String kind) {
    return p().withClass(kind).attr("dir", "auto");
  }

  private DomContent owners() {
    return p().withClass("owners").attr("dir", "auto").attr("data-word", words.get("entry.owners"));
  }

  private static ButtonTag button(String kind, String word) {
    return TagCreator.button(word).withType("button").withClass(kind);
  }

  /**
   * The way there, as an item of a list.
   *
   * @param page the page that it is on, as that links itself
   */
  DomContent link(String page) {
    return li(a(words.get("show.title")).withClass("present").withHref(page + "?view=show"))
        .attr("hidden");
  }
}
