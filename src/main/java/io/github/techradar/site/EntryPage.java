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
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.words.Direction;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page of one entry: its facts, then its body. */
final class EntryPage {

  private static final int MOST_RELATED = 5;

  private final SiteIndex index;
  private final Definition definition;
  private final SiteContext context;
  private final PageLinks links;
  private final Entry entry;
  private final PageBody body;
  private final Words words;

  /**
   * @param body the entry's body
   */
  EntryPage(SiteIndex index, SiteContext context, Entry entry, PageBody body, Words words) {
    this.index = index;
    this.definition = index.radar().definition();
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
                Direction.of(h1(entry.title()), entry.title()),
                iff(index.relations().replacement(entry), this::replacedBy),
                iff(
                    entry.description(),
                    description -> Direction.of(p(description).withClass("summary"), description)),
                new EntryFacts(index, context.repository(), links, entry, body, words).draw(),
                div(rawHtml(body.html())).withClass("body"),
                new DrawnTimeline(entry, body, words).draw()),
            related(),
            neighbours(),
            ImageHosts.note(body, words))
        .article(description());
  }

  /** What it is about, in its own words; if it has none, where it stands. */
  private String description() {
    return entry
        .description()
        .or(() -> Optional.of(body.beginning()))
        .filter(text -> !text.isBlank())
        .orElseGet(() -> entry.status().name() + ", " + entry.quadrant().name());
  }

  /** What readers of an entry that is over look for, before they read on. */
  private DomContent replacedBy(Entry other) {
    return p(text(words.get("entry.replaced-by") + " "), reference(other)).withClass("replaced");
  }

  /** The entries that authors have put together, then some that tags have; each once. */
  private DomContent related() {
    Map<String, Entry> related = new LinkedHashMap<>();
    index.relations().related(entry).forEach(other -> related.put(other.id(), other));
    index.tags().related(entry, MOST_RELATED).stream()
        .filter(other -> !index.relations().isReplacement(entry, other))
        .limit(Math.max(0, MOST_RELATED - related.size()))
        .forEach(other -> related.putIfAbsent(other.id(), other));
    return iff(
        !related.isEmpty(),
        section(
                h2(words.get("entry.related")),
                ul(each(related.values(), other -> li(reference(other)))))
            .withClass("related"));
  }

  private DomContent reference(Entry other) {
    return Spaced.of(EntryLink.to(other, links), span(other.status().name()).withClass("aside"));
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
    return a(Spaced.of(span(word).withClass("aside"), Direction.within(other.title())))
        .withClass(rel)
        .withRel(rel)
        .withHref(links.entry(other.id()));
  }
}
