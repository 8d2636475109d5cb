package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.html.PageBody;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Relations;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The page of one entry: its facts, then its body. */
final class EntryPage {

  private static final int MOST_RELATED = 5;

  private final Radar radar;
  private final Definition definition;
  private final TagIndex tags;
  private final Relations relations;
  private final SiteContext context;
  private final PageLinks links;
  private final Entry entry;
  private final PageBody body;
  private final Words words;

  /**
   * @param body the entry's body
   */
  EntryPage(
      Radar radar,
      TagIndex tags,
      Relations relations,
      SiteContext context,
      Entry entry,
      PageBody body,
      Words words) {
    this.radar = radar;
    this.definition = radar.definition();
    this.tags = tags;
    this.relations = relations;
    this.context = context;
    this.links = context.paths().from(context.paths().entry(entry.id()));
    this.entry = entry;
    this.body = body;
    this.words = words;
  }

  Page page() {
    return Page.leadingBack(
        links,
        entry.title(),
        "entry-page q" + definition.position(entry.quadrant()),
        words.title(definition),
        article(
            h1(entry.title()),
            iff(relations.replacement(entry), this::replacedBy),
            iff(entry.description(), description -> p(description).withClass("summary")),
            new EntryFacts(radar, tags, relations, context.repository(), links, entry, body, words)
                .draw(),
            div(rawHtml(body.html())).withClass("body"),
            new DrawnTimeline(entry, body, words).draw()),
        related(),
        neighbours(),
        ImageHosts.note(body, words));
  }

  /** What readers of an entry that is over look for, before they read on. */
  private DomContent replacedBy(Entry other) {
    return p(text(words.get("entry.replaced-by") + " "), reference(other)).withClass("replaced");
  }

  /** The entries that authors have put together, then some that tags have. */
  private DomContent related() {
    Set<Entry> named = new LinkedHashSet<>(relations.related(entry));
    Set<Entry> related = new LinkedHashSet<>(named);
    tags.related(entry, MOST_RELATED).stream()
        .filter(other -> !relations.isReplacement(entry, other))
        .limit(Math.max(0, MOST_RELATED - named.size()))
        .forEach(related::add);
    return iff(
        !related.isEmpty(),
        section(h2(words.get("entry.related")), ul(each(related, other -> li(reference(other)))))
            .withClass("related"));
  }

  private DomContent reference(Entry other) {
    return each(
        Stream.of(
            a(other.title()).withHref(links.entry(other.id())),
            span(other.status().name()).withClass("aside")));
  }

  /** The entries before and after this one, by their numbers or in the list that it is in. */
  private DomContent neighbours() {
    List<Entry> list = around();
    int index = list.indexOf(entry);
    return iff(
        list.size() > 1,
        nav()
            .withClass("neighbours")
            .attr("aria-label", words.get("entry.neighbours"))
            .with(
                each(
                    list.subList(Math.max(0, index - 1), index),
                    other -> neighbour(other, "prev", words.get("entry.previous"))),
                each(
                    list.stream().skip(index + 1L).limit(1).toList(),
                    other -> neighbour(other, "next", words.get("entry.next")))));
  }

  /** All that is drawn, or the list beside it that the entry is in. */
  private List<Entry> around() {
    if (entry.status() instanceof OffRadarStatus status) {
      return radar.offRadar(status);
    }
    return entry.featured()
        ? radar.blips().stream().map(Blip::entry).toList()
        : radar.notFeatured();
  }

  private DomContent neighbour(Entry other, String rel, String word) {
    return a(span(word).withClass("aside"), text(other.title()))
        .withClass(rel)
        .withRel(rel)
        .withHref(links.entry(other.id()));
  }
}
