package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.html.PageBody;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Edition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.History;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Standing;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The page of one entry: its text, and beside it what is known of the entry. */
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
    Optional<UsedBy> usedBy = context.usage().map(usage -> new UsedBy(usage, entry, links, words));
    return Page.named(
            links,
            entry.title(),
            "entry-page q" + definition.position(entry.quadrant()),
            definition,
            words,
            new EntryPath(index, links, entry, words).draw(),
            div(
                    article(
                        Authored.of(h1(entry.title()), entry.title(), words),
                        standing(),
                        iff(usedBy, UsedBy::note),
                        iff(index.relations().replacement(entry), this::replacedBy),
                        iff(
                            entry.description(),
                            description ->
                                Authored.of(
                                    p(description).withClass("summary"), description, words)),
                        Authored.of(div(rawHtml(body.html())).withClass("body"), words),
                        new DrawnTimeline(entry, body, words).draw(),
                        iff(usedBy, UsedBy::draw)),
                    new EntryAside(index, context.repository(), links, entry, body, words).draw(),
                    related())
                .withClass("about"),
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

  /** What it is now, and how it came there. */
  private DomContent standing() {
    boolean onRing = entry.status() instanceof Ring;
    String name = entry.status().name();
    return p(Spaced.of(
            span(onRing && !entry.featured() ? words.get("entry.listed", name) : name)
                .withClass(onRing ? "ring" : "ring off"),
            iff(index.radar().history().previous(), this::moved)))
        .withClass("standing");
  }

  private DomContent moved(Edition since) {
    History history = index.radar().history();
    Movement movement = index.radar().movement(entry);
    return iff(
        movement != Movement.NONE,
        a(moved(movement, since))
            .withClass("movement " + movement.id())
            .withHref(
                links.changes()
                    + "#"
                    + index
                        .editions()
                        .section(history.editions().get(history.editions().size() - 1))));
  }

  private String moved(Movement movement, Edition since) {
    History history = index.radar().history();
    String edition = words.edition(since);
    return history
        .entryHistory(entry)
        .map(known -> known.standings().get(known.standings().size() - 2))
        .filter(Standing.In.class::isInstance)
        .map(before -> words.standing(before, true))
        .map(before -> words.get("entry.was", words.movement(movement), edition, before))
        .orElseGet(() -> words.get("entry.since", words.movement(movement), edition));
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
    return Spaced.of(
        EntryLink.to(other, links, words), span(other.status().name()).withClass("aside"));
  }
}
