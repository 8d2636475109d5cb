package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Counts;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.LeftOut;
import io.github.techradar.model.OffRadarStatus;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Term;
import j2html.tags.DomContent;
import java.util.List;

/** The page of the whole radar: chart, index, the lists beside it, and what the words mean. */
final class RadarPage {

  private final Radar radar;
  private final Definition definition;
  private final Finder finder;

  RadarPage(Radar radar) {
    this.radar = radar;
    this.definition = radar.definition();
    this.finder = new Finder(radar);
  }

  Page page() {
    return new Page(
        Page.RADAR,
        definition.title(),
        div()
            .withId("techradar")
            .withClass("radar-page")
            .with(
                h1(definition.title()),
                p(summary()).withClass("summary"),
                leftOut(),
                finder.draw(),
                div().withClass("overview").with(figure(new ChartSvg(radar).draw()), index()),
                offRadar(),
                ringMeanings()));
  }

  private String summary() {
    Counts counts = radar.counts();
    String beside = counts.offRadar() == 0 ? "" : ", " + counts.offRadar() + " more beside it";
    String drafts = counts.drafts() == 0 ? "" : ", " + counts.drafts() + " in the making";
    return "%s %s on the radar%s%s."
        .formatted(
            counts.blips(), counts.blips() == 1 ? "technology" : "technologies", beside, drafts);
  }

  /** The numbers of the chart, spelled out. */
  private DomContent index() {
    return nav()
        .withClass("index")
        .attr("aria-label", "Index")
        .with(each(definition.quadrants(), this::quadrantIndex));
  }

  private DomContent quadrantIndex(Quadrant quadrant) {
    int q = definition.position(quadrant);
    List<Ring> rings =
        definition.rings().stream().filter(r -> !radar.blips(quadrant, r).isEmpty()).toList();
    int count = rings.stream().mapToInt(ring -> radar.blips(quadrant, ring).size()).sum();
    return section()
        .withClass("q" + q)
        .attr(Finder.GROUP)
        .with(
            h2(join(text(quadrant.name()), iff(count > 0, count(count))))
                .withId("quadrant-" + quadrant.id()))
        .with(iff(!quadrant.description().isEmpty(), p(quadrant.description())))
        .with(iff(rings.isEmpty(), p("Nothing here yet.").withClass("none")))
        .with(each(rings, ring -> cell(ring, radar.blips(quadrant, ring))));
  }

  private DomContent cell(Ring ring, List<Blip> blips) {
    return div(h3(join(text(ring.name()), count(blips.size()))), blips(blips)).attr(Finder.GROUP);
  }

  private DomContent blips(List<Blip> blips) {
    return ol(
        each(
            blips,
            blip ->
                finder.item(
                    li(
                            span(String.valueOf(blip.number()))
                                .withClass("number")
                                .attr("aria-hidden", "true"),
                            a(blip.entry().title()).withHref(Page.ofEntry(blip.entry().id())))
                        .attr("value", blip.number()),
                    blip.entry())));
  }

  private DomContent offRadar() {
    List<OffRadarStatus> statuses =
        definition.offRadar().stream().filter(s -> !radar.offRadar(s).isEmpty()).toList();
    return iff(
        !statuses.isEmpty(),
        section()
            .withClass("off-radar")
            .attr(Finder.GROUP)
            .with(h2("Off the radar").withId("off-radar"), each(statuses, this::offRadar)));
  }

  private DomContent offRadar(OffRadarStatus status) {
    List<Entry> entries = radar.offRadar(status);
    return section()
        .attr(Finder.GROUP)
        .with(
            h3(join(text(status.name()), count(entries.size()))).withId("status-" + status.id()),
            iff(!status.description().isEmpty(), p(status.description())),
            ul(
                each(
                    entries,
                    entry ->
                        finder.item(
                            li(
                                a(entry.title()).withHref(Page.ofEntry(entry.id())),
                                span(entry.quadrant().name()).withClass("aside")),
                            entry))));
  }

  private static DomContent count(int count) {
    return span(String.valueOf(count)).withClass("count");
  }

  private DomContent ringMeanings() {
    List<Ring> explained =
        definition.rings().stream().filter(ring -> !ring.description().isEmpty()).toList();
    return iff(
        !explained.isEmpty(),
        section()
            .withClass("rings")
            .with(h2("What the rings mean").withId("rings"))
            .with(dl(each(explained, RadarPage::meaning))));
  }

  private static DomContent meaning(Term term) {
    return join(dt(term.name()), dd(term.description()));
  }

  private DomContent leftOut() {
    List<LeftOut> leftOut = radar.leftOut();
    return iff(
        !leftOut.isEmpty(),
        section()
            .withClass("left-out")
            .with(
                h2(join("Left out", count(leftOut.size()))).withId("left-out"),
                p("These entries have errors and are not on this radar until they are mended."),
                ul(
                    each(
                        leftOut.stream().flatMap(file -> file.problems().stream()).toList(),
                        problem ->
                            li(code(problem.location().toString()), span(problem.message()))))));
  }
}
