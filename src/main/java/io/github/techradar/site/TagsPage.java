package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;

/** The page of all tags, each with its entries. */
final class TagsPage {

  private final Radar radar;
  private final TagIndex tags;
  private final PageLinks links;
  private final Words words;

  TagsPage(Radar radar, TagIndex tags, SitePaths paths, Words words) {
    this.radar = radar;
    this.tags = tags;
    this.links = paths.from(paths.tags());
    this.words = words;
  }

  Page page() {
    return Page.leadingBack(
        links,
        words.get("tags.title"),
        "tags-page",
        words.title(radar.definition()),
        h1(words.get("tags.title")),
        div().withClass("tags").with(each(tags.all(), this::tag)));
  }

  private DomContent tag(TagIndex.Tag tag) {
    return section(h2(tag.name()).withId(tag.anchor()), ul(each(tag.entries(), this::entry)));
  }

  private DomContent entry(Entry entry) {
    return li(
        Spaced.of(
            a(entry.title()).withHref(links.entry(entry.id())),
            span(entry.status().name()).withClass("aside")));
  }
}
