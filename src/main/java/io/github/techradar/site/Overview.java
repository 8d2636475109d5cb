package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.chart.Legend;
import io.github.techradar.site.chart.MovementMark;
import io.github.techradar.site.feed.ChangeReasons;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;

/**
 * A radar at one glance, as it is or as it was in an edition: its chart, the index of the chart's
 * numbers, and the lists of what is beside the radar.
 */
final class Overview {

  private final EditionSteps steps;
  private final int own;
  private final Radar radar;
  private final Definition definition;
  private final PageLinks links;
  private final SearchForm finder;
  private final MovedItems moved;
  private final Words words;

  /**
   * @param steps the editions
   * @param own which one of them it is
   * @param finder the form that finds entries in its lists
   * @param reasons what is to be read of movements
   */
  Overview(EditionSteps steps, int own, SearchForm finder, ChangeReasons reasons, Words words) {
    this.steps = steps;
    this.own = own;
    this.radar = steps.all().get(own).radar();
    this.definition = radar.definition();
    this.links = steps.all().get(own).links();
    this.finder = finder;
    this.moved = new MovedItems(radar, steps.all().get(own).edition(), reasons, words);
    this.words = words;
  }

  /** The chart, and the list of what is on it. */
  DomContent draw() {
    return div()
        .withClass("overview")
        .with(
            a(words.get("radar.skip")).withClass("skip").withHref("#index"),
            chart(),
            tiles(),
            index());
  }

  private DomContent chart() {
    return figure(
        steps.draw(own),
        div().withClass("plot").with(steps.chart(own)),
        new EntryCard(words).draw(),
        figcaption(new Legend(radar, words).draw()).withClass("legend"));
  }

  /** The numbers of the chart, spelled out. */
  private DomContent index() {
    return nav()
        .withId("index")
        .withClass("index")
        .attr("aria-label", words.get("radar.index"))
        .with(each(definition.quadrants(), this::quadrantIndex));
  }

  /** The quadrants, large enough for a thumb: where the chart is small, they are the way on. */
  private DomContent tiles() {
    return nav()
        .withClass("tiles")
        .attr("aria-label", words.get("quadrant.all"))
        .with(
            ul(
                each(
                    definition.quadrants(),
                    quadrant ->
                        li(a(Spaced.of(
                                    text(quadrant.name()),
                                    RadarPage.count(Math.toIntExact(drawn(quadrant)))))
                                .withHref("#quadrant-" + quadrant.id()))
                            .withClass("q" + definition.position(quadrant)))));
  }

  private long drawn(Quadrant quadrant) {
    return radar.blips().stream().filter(blip -> blip.entry().quadrant().equals(quadrant)).count();
  }

  private DomContent quadrantIndex(Quadrant quadrant) {
    int q = definition.position(quadrant);
    List<Ring> rings =
        definition.rings().stream().filter(r -> !radar.blips(quadrant, r).isEmpty()).toList();
    int count = rings.stream().mapToInt(ring -> radar.blips(quadrant, ring).size()).sum();
    return section()
        .withClass("q" + q)
        .attr(SearchForm.GROUP)
        .with(
            h2(Spaced.of(name(quadrant), iff(count > 0, RadarPage.count(count))))
                .withId("quadrant-" + quadrant.id()))
        .with(iff(!quadrant.description().isEmpty(), p(quadrant.description())))
        .with(iff(rings.isEmpty(), p(words.get("quadrant.empty")).withClass("none")))
        .with(each(rings, ring -> cell(ring, radar.blips(quadrant, ring))));
  }

  /** The page of a quadrant shows it as it is today, so only that of today leads there. */
  private DomContent name(Quadrant quadrant) {
    return own == steps.present()
        ? a(quadrant.name()).withHref(links.quadrant(quadrant.id()))
        : text(quadrant.name());
  }

  private DomContent cell(Ring ring, List<Blip> blips) {
    return div(h3(Spaced.of(text(ring.name()), RadarPage.count(blips.size()))), blips(blips))
        .attr(SearchForm.GROUP);
  }

  private DomContent blips(List<Blip> blips) {
    return ol(
        each(
            blips,
            blip ->
                moved.item(
                    finder.item(
                        li(Spaced.of(
                                span(String.valueOf(blip.number()))
                                    .withClass("number")
                                    .attr("aria-hidden", "true"),
                                title(blip.entry()),
                                MovementMark.word(radar.movement(blip.entry()), words)))
                            .attr("value", blip.number()),
                        blip.entry()),
                    blip.entry())));
  }

  /** What is listed beside the radar. */
  DomContent offRadar() {
    List<OffRadarStatus> statuses =
        definition.offRadar().stream().filter(s -> !radar.offRadar(s).isEmpty()).toList();
    return iff(
        !radar.offRadar().isEmpty(),
        section()
            .withClass("off-radar")
            .attr(SearchForm.GROUP)
            .with(
                h2(words.get("off-radar.title")).withId("off-radar"),
                each(statuses, this::offRadar),
                notFeatured()));
  }

  private DomContent notFeatured() {
    List<Entry> entries = radar.notFeatured();
    return iff(
        !entries.isEmpty(),
        section()
            .attr(SearchForm.GROUP)
            .with(
                h3(Spaced.of(
                        text(words.get("not-featured.title")), RadarPage.count(entries.size())))
                    .withId("not-featured"),
                p(words.get("not-featured.why")),
                list(entries, entry -> entry.quadrant().name() + ", " + entry.status().name())));
  }

  private DomContent offRadar(OffRadarStatus status) {
    List<Entry> entries = radar.offRadar(status);
    return section()
        .attr(SearchForm.GROUP)
        .with(
            h3(Spaced.of(text(status.name()), RadarPage.count(entries.size())))
                .withId("status-" + status.id()),
            iff(!status.description().isEmpty(), p(words.description(status))),
            list(entries, entry -> entry.quadrant().name()));
  }

  /** What is gone since then has no page. */
  private DomContent title(Entry entry) {
    return radar.hasPage(entry)
        ? EntryLink.to(entry, links, words)
        : Spaced.of(
            Authored.of(span(entry.title()).withClass("title"), entry.title(), words),
            span(words.get("editions.gone-since")).withClass("aside"));
  }

  private DomContent list(List<Entry> entries, Function<Entry, String> aside) {
    return ul(
        each(
            entries,
            entry ->
                finder.item(
                    li(
                        Spaced.of(
                            title(entry),
                            MovementMark.word(radar.movement(entry), words),
                            span(aside.apply(entry)).withClass("aside"))),
                    entry)));
  }
}
