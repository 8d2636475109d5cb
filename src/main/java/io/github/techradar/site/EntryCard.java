package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;

/**
 * The empty card that the script fills with what is known of the entry that a reader points at. It
 * says nothing that the page does not say elsewhere; so without the script nobody misses it.
 */
record EntryCard(Words words) {

  DomContent draw() {
    return section()
        .withClass("entry-card")
        .attr("aria-label", words.get("card.title"))
        .attr("hidden")
        .with(
            p(Spaced.of(span().withClass("number"), span().withClass("of").withDir("auto"))),
            p().withClass("standing"),
            p().withClass("sentence").withId("techradar-sentence").withDir("auto"),
            p().withClass("owners").withDir("auto"),
            p().withClass("tags-of").withDir("auto"),
            p(Spaced.of(
                    a(words.get("card.open")).withClass("open"),
                    button(words.get("card.close")).withType("button").withClass("close")))
                .withClass("actions"));
  }
}
