package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ul;

import io.github.techradar.html.PageBody;
import io.github.techradar.html.PageHeading;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.chart.PlaceSvg;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/** What stands beside the text of an entry: where it is, where it was, facts, and what to read. */
record EntryAside(
    SiteIndex index,
    Optional<Repository> repository,
    PageLinks links,
    Entry entry,
    PageBody body,
    Words words) {

  /** With fewer headings than this, who reads the page sees them all. */
  private static final int NEEDS_CONTENTS = 3;

  /** The level below which headings are no stations on the way through a text. */
  private static final int LOWEST_LEVEL = 3;

  private static final int TOP_LEVEL = 2;

  DomContent draw() {
    return aside()
        .withClass("known")
        .attr("aria-label", words.get("entry.about"))
        .with(
            place(),
            new EditionStrip(index, links, entry, words).draw(),
            new EntryFacts(index, repository, links, entry, body, words).draw(),
            contents());
  }

  private DomContent place() {
    return iff(
        index.places().draw(entry),
        drawing ->
            figure(
                a(drawing)
                    .withHref(links.radar() + "#" + PlaceSvg.anchor(entry))
                    .attr("aria-label", words.get("entry.place", entry.title()))));
  }

  /** The headings of the text, for those who look for one of them. */
  private DomContent contents() {
    return iff(
        body.headings().size() >= NEEDS_CONTENTS,
        nav()
            .withClass("contents")
            .attr("aria-labelledby", "contents")
            .with(h2(words.get("entry.contents")).withId("contents"), list(body.headings())));
  }

  private DomContent list(List<PageHeading> headings) {
    return ul(
        each(
            headings.stream().filter(heading -> heading.level() <= LOWEST_LEVEL).toList(),
            heading ->
                li(Authored.of(
                        a(heading.text()).withHref("#" + heading.id()), heading.text(), words))
                    .condAttr(heading.level() > TOP_LEVEL, "class", "below")));
  }
}
