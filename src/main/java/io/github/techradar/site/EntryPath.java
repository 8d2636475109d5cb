package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;

import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Ring;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.stream.Stream;

/** The line over an entry: the way from the radar down to it, and on to those beside it. */
record EntryPath(SiteIndex index, PageLinks links, Entry entry, Words words) {

  DomContent draw() {
    return div().withClass("path").with(from(), neighbours());
  }

  private DomContent from() {
    String quadrant = links.quadrant(entry.quadrant().id());
    return nav()
        .attr("aria-label", words.get("entry.path"))
        .with(
            ol(
                each(
                    Stream.of(
                            a(words.title(index.radar().definition())).withHref(links.radar()),
                            a(entry.quadrant().name()).withHref(quadrant),
                            a(entry.status().name()).withHref(quadrant + "#" + section()))
                        .map(step -> li(step)))));
  }

  /** Where the page of the quadrant has the entry. */
  private String section() {
    if (!(entry.status() instanceof Ring ring)) {
      return "status-" + entry.status().id();
    }
    return entry.featured() ? "ring-" + ring.id() : "not-featured";
  }

  /** The entries before and after this one, by their numbers or in the list that it is in. */
  private DomContent neighbours() {
    Neighbours.Pair beside = index.neighbours().of(entry);
    return iff(
        beside.before().isPresent() || beside.behind().isPresent(),
        nav()
            .withClass("neighbours")
            .attr("aria-label", words.get("entry.neighbours"))
            .with(
                iff(
                    beside.before(),
                    other -> neighbour(other, "prev", words.get("entry.previous"))),
                iff(beside.behind(), other -> neighbour(other, "next", words.get("entry.next")))));
  }

  private DomContent neighbour(Entry other, String rel, String word) {
    return a(Spaced.of(
            span(word + ":").withClass("unseen"),
            Authored.of(span(other.title()).withClass("title"), other.title(), words)))
        .withClass(rel)
        .withRel(rel)
        .withHref(links.entry(other.id()));
  }
}
