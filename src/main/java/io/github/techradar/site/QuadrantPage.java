package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.html.BodyHtml;
import io.github.techradar.html.PageBody;
import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.SitePaths;
import io.github.techradar.site.chart.MovementMark;
import io.github.techradar.site.chart.QuadrantChartSvg;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page of one quadrant: what introduces it, its slice of the chart, and all its entries in a
 * sentence each.
 */
final class QuadrantPage {

  private final Radar radar;
  private final Definition definition;
  private final Quadrant quadrant;
  private final PageLinks links;
  private final Optional<PageBody> introduction;
  private final Words words;

  /**
   * @param bodies has the text that introduces the quadrant
   */
  QuadrantPage(Radar radar, Quadrant quadrant, SitePaths paths, BodyHtml bodies, Words words) {
    this.radar = radar;
    this.definition = radar.definition();
    this.quadrant = quadrant;
    this.links = paths.from(paths.quadrant(quadrant.id()));
    this.introduction = quadrant.introduction().map(text -> bodies.onPage(text, links));
    this.words = words;
  }

  /** The text that introduces the quadrant, where there is one. */
  Optional<PageBody> introduction() {
    return introduction;
  }

  Page page() {
    return Page.leadingBack(
        links,
        quadrant.name(),
        "quadrant-page q" + definition.position(quadrant),
        words.title(definition),
        h1(quadrant.name()),
        iff(!quadrant.description().isEmpty(), p(quadrant.description()).withClass("summary")),
        iff(introduction, text -> Authored.of(div(rawHtml(text.html())).withClass("body"), words)),
        chart(),
        div()
            .withClass("index")
            .with(
                each(definition.rings(), this::ring),
                each(definition.offRadar(), this::offRadar),
                list(
                    words.get("not-featured.title"),
                    "not-featured",
                    radar.notFeatured(),
                    this::onRing)),
        otherQuadrants(),
        iff(introduction, text -> ImageHosts.note(text, words)));
  }

  private DomContent chart() {
    boolean empty =
        radar.blips().stream().noneMatch(blip -> blip.entry().quadrant().equals(quadrant));
    return iffElse(
        empty,
        p(words.get("quadrant.empty")).withClass("none"),
        figure(new QuadrantChartSvg(radar, quadrant, links, words).draw()));
  }

  private DomContent ring(Ring ring) {
    List<Blip> blips = radar.blips(quadrant, ring);
    return iff(
        !blips.isEmpty(),
        section(
            h2(ring.name()).withId("ring-" + ring.id()),
            ol(
                each(
                    blips,
                    blip ->
                        li(Spaced.of(
                                span(String.valueOf(blip.number()))
                                    .withClass("number")
                                    .attr("aria-hidden", "true"),
                                entry(blip.entry())))
                            .attr("value", blip.number())))));
  }

  private DomContent offRadar(OffRadarStatus status) {
    return list(status.name(), "status-" + status.id(), radar.offRadar(status), this::entry);
  }

  private DomContent list(
      String title, String id, List<Entry> entries, Function<Entry, DomContent> draw) {
    List<Entry> own = entries.stream().filter(e -> e.quadrant().equals(quadrant)).toList();
    return iff(
        !own.isEmpty(),
        section(h2(title).withId(id), ul(each(own, entry -> li(draw.apply(entry))))));
  }

  private DomContent entry(Entry entry) {
    return entry(entry, text(""));
  }

  /** Of a list of entries on several rings each says on which it is. */
  private DomContent onRing(Entry entry) {
    return entry(entry, span(entry.status().name()).withClass("on-ring"));
  }

  private DomContent entry(Entry entry, DomContent ring) {
    return div(
        Spaced.of(
            EntryLink.to(entry, links, words),
            ring,
            MovementMark.word(radar.movement(entry), words),
            iff(
                entry.description(),
                description ->
                    Authored.of(span(description).withClass("aside"), description, words))));
  }

  private DomContent otherQuadrants() {
    return nav()
        .withClass("quadrants")
        .attr("aria-label", words.get("quadrant.all"))
        .with(
            ul(
                each(
                    definition.quadrants(),
                    other ->
                        li(iffElse(
                                other.equals(quadrant),
                                strong(other.name()),
                                a(other.name()).withHref(links.quadrant(other.id()))))
                            .withClass("q" + definition.position(other)))));
  }
}
