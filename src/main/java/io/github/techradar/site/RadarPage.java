package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
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
import io.github.techradar.model.SitePaths;
import io.github.techradar.model.Term;
import io.github.techradar.site.chart.Legend;
import io.github.techradar.site.chart.MovementMark;
import io.github.techradar.site.feed.Subscription;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of the whole radar: chart, index, the lists beside it, and what the words mean. */
final class RadarPage {

  private final Radar radar;
  private final Definition definition;
  private final SiteIndex index;
  private final List<String> downloads;
  private final PageLinks links;
  private final SearchForm finder;
  private final Words words;

  /**
   * @param downloads the documents for other tools to link, by their paths below the folder of
   *     exports
   */
  RadarPage(SiteIndex index, List<String> downloads, SitePaths paths, Words words) {
    this.index = index;
    this.radar = index.radar();
    this.definition = radar.definition();
    this.downloads = downloads;
    this.links = paths.from(paths.radar());
    this.finder = new SearchForm(radar, words);
    this.words = words;
  }

  Page page() {
    return Page.of(
        links,
        words.title(definition),
        div()
            .withId("techradar")
            .withClass("radar-page")
            .with(
                new RadarHead(radar, links, words).draw(),
                div(finder.draw(), new PageTools(links, words).withChart()).withClass("bar"),
                div()
                    .withClass("overview")
                    .with(
                        a(words.get("radar.skip")).withClass("skip").withHref("#index"),
                        chart(),
                        tiles(),
                        index()),
                offRadar(),
                new LeftOutList(radar.leftOut(), words).draw(),
                ringMeanings(),
                links()));
  }

  private DomContent chart() {
    return figure(
        div().withClass("plot").with(index.chart().draw(links)),
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
                                    text(quadrant.name()), count(Math.toIntExact(drawn(quadrant)))))
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
            h2(Spaced.of(
                    a(quadrant.name()).withHref(links.quadrant(quadrant.id())),
                    iff(count > 0, count(count))))
                .withId("quadrant-" + quadrant.id()))
        .with(iff(!quadrant.description().isEmpty(), p(quadrant.description())))
        .with(iff(rings.isEmpty(), p(words.get("quadrant.empty")).withClass("none")))
        .with(each(rings, ring -> cell(ring, radar.blips(quadrant, ring))));
  }

  private DomContent cell(Ring ring, List<Blip> blips) {
    return div(h3(Spaced.of(text(ring.name()), count(blips.size()))), blips(blips))
        .attr(SearchForm.GROUP);
  }

  private DomContent blips(List<Blip> blips) {
    return ol(
        each(
            blips,
            blip ->
                finder.item(
                    li(Spaced.of(
                            span(String.valueOf(blip.number()))
                                .withClass("number")
                                .attr("aria-hidden", "true"),
                            EntryLink.to(blip.entry(), links, words),
                            MovementMark.word(radar.movement(blip.entry()), words)))
                        .attr("value", blip.number()),
                    blip.entry())));
  }

  private DomContent offRadar() {
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
                h3(Spaced.of(text(words.get("not-featured.title")), count(entries.size())))
                    .withId("not-featured"),
                p(words.get("not-featured.why")),
                list(entries, entry -> entry.quadrant().name() + ", " + entry.status().name())));
  }

  private DomContent offRadar(OffRadarStatus status) {
    List<Entry> entries = radar.offRadar(status);
    return section()
        .attr(SearchForm.GROUP)
        .with(
            h3(Spaced.of(text(status.name()), count(entries.size())))
                .withId("status-" + status.id()),
            iff(!status.description().isEmpty(), p(words.description(status))),
            list(entries, entry -> entry.quadrant().name()));
  }

  private DomContent list(List<Entry> entries, Function<Entry, String> aside) {
    return ul(
        each(
            entries,
            entry ->
                finder.item(
                    li(
                        Spaced.of(
                            EntryLink.to(entry, links, words),
                            MovementMark.word(radar.movement(entry), words),
                            span(aside.apply(entry)).withClass("aside"))),
                    entry)));
  }

  static DomContent count(int count) {
    return span(String.valueOf(count)).withClass("count");
  }

  private DomContent ringMeanings() {
    List<Ring> explained =
        definition.rings().stream().filter(ring -> !ring.description().isEmpty()).toList();
    return iff(
        !explained.isEmpty(),
        section()
            .withClass("rings")
            .with(h2(words.get("rings.title")).withId("rings"))
            .with(dl(each(explained, this::meaning))));
  }

  private DomContent meaning(Term term) {
    return each(Stream.of(dt(term.name()), dd(words.description(term))));
  }

  private DomContent links() {
    return nav()
        .withClass("more")
        .attr("aria-label", words.get("radar.more"))
        .with(
            ul(
                iff(
                    !index.tags().all().isEmpty(),
                    li(a(words.get("tags.title")).withHref(links.tags()))),
                iff(
                    !index.owners().all().isEmpty(),
                    li(a(words.get("owners.title")).withHref(links.owners()))),
                iff(
                    radar.history().hasPast(),
                    each(
                        Stream.of(
                            li(a(words.get("changes.title")).withHref(links.changes())),
                            li(new Subscription(links, words).draw())))),
                li(a(words.get("radar.picture")).withHref(links.to(links.paths().picture()))),
                iff(
                    !downloads.isEmpty(),
                    li(text(words.get("radar.downloads")))
                        .with(downloads.stream().flatMap(this::download)))));
  }

  private Stream<DomContent> download(String path) {
    return Stream.of(text(" "), a(path).withHref(links.to(links.paths().document(path))));
  }
}
