package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
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
import io.github.techradar.site.chart.ChartSvg;
import io.github.techradar.site.chart.Legend;
import io.github.techradar.site.chart.MovementMark;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Direction;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page of one quadrant: what introduces it, its wedge of the chart, and beside that all its
 * entries, each in a sentence and with its owners and tags.
 */
final class QuadrantPage {

  private final Radar radar;
  private final Definition definition;
  private final Quadrant quadrant;
  private final ChartSvg chart;
  private final PageLinks links;
  private final Optional<PageBody> introduction;
  private final Words words;

  /**
   * @param chart the chart of the whole radar, laid out
   * @param bodies has the text that introduces the quadrant
   */
  QuadrantPage(
      Radar radar,
      Quadrant quadrant,
      ChartSvg chart,
      SitePaths paths,
      BodyHtml bodies,
      Words words) {
    this.radar = radar;
    this.definition = radar.definition();
    this.quadrant = quadrant;
    this.chart = chart;
    this.links = paths.from(paths.quadrant(quadrant.id()));
    this.introduction = quadrant.introduction().map(text -> bodies.onPage(text, links));
    this.words = words;
  }

  /** The text that introduces the quadrant, where there is one. */
  Optional<PageBody> introduction() {
    return introduction;
  }

  Page page() {
    boolean empty =
        radar.blips().stream().noneMatch(blip -> blip.entry().quadrant().equals(quadrant));
    return Page.leadingBack(
            links,
            quadrant.name(),
            "quadrant-page q" + definition.position(quadrant),
            definition,
            words,
            tabs(),
            h1(quadrant.name()),
            iff(!quadrant.description().isEmpty(), p(quadrant.description()).withClass("summary")),
            iff(
                introduction,
                text -> Authored.of(div(rawHtml(text.html())).withClass("body"), words)),
            iffElse(
                empty,
                each(Stream.of(p(words.get("quadrant.empty")).withClass("none"), index())),
                div()
                    .withClass("overview")
                    .with(
                        a(words.get("radar.skip")).withClass("skip").withHref("#index"),
                        chart(),
                        index())),
            iff(introduction, text -> ImageHosts.note(text, words)))
        .about(description());
  }

  /** What it is about, in its own words; if it has none, how much is on which ring. */
  private String description() {
    return quadrant.description().isEmpty()
        ? introduction
            .map(PageBody::beginning)
            .filter(text -> !text.isEmpty())
            .orElseGet(this::sums)
        : quadrant.description();
  }

  private String sums() {
    return definition.rings().stream()
        .filter(ring -> !radar.blips(quadrant, ring).isEmpty())
        .map(ring -> ring.name() + " " + radar.blips(quadrant, ring).size())
        .collect(Collectors.joining(", "));
  }

  /** The quadrants, of which one is open. */
  private DomContent tabs() {
    List<Quadrant> all = definition.quadrants();
    return iff(
        all.size() > 1,
        nav()
            .withClass("quadrants")
            .attr("aria-label", words.get("quadrant.all"))
            .with(
                ul(
                    each(
                        all,
                        other ->
                            li(a(other.name())
                                    .withHref(links.quadrant(other.id()))
                                    .condAttr(other.equals(quadrant), "aria-current", "page"))
                                .withClass("q" + definition.position(other))))));
  }

  private DomContent chart() {
    return figure(
        div().withClass("plot").with(chart.wedge(quadrant).draw(links)),
        figcaption(new Legend(radar, words).draw()).withClass("legend"));
  }

  private DomContent index() {
    return div()
        .withId("index")
        .withClass("index")
        .with(
            each(definition.rings(), this::ring),
            each(definition.offRadar(), this::offRadar),
            list(
                words.get("not-featured.title"),
                "not-featured",
                radar.notFeatured(),
                this::onRing));
  }

  private DomContent ring(Ring ring) {
    List<Blip> blips = radar.blips(quadrant, ring);
    return iff(
        !blips.isEmpty(),
        section(
            h2(Spaced.of(text(ring.name()), RadarPage.count(blips.size())))
                .withId("ring-" + ring.id()),
            iff(!ring.description().isEmpty(), p(words.description(ring)).withClass("aside")),
            ol(
                each(
                    blips,
                    blip ->
                        li(Spaced.of(
                                span(String.valueOf(blip.number()))
                                    .withClass("number")
                                    .attr("aria-hidden", "true"),
                                entry(blip.entry())))
                            .attr("value", blip.number())
                            .attr("data-entry", blip.entry().id())))));
  }

  private DomContent offRadar(OffRadarStatus status) {
    return list(status.name(), "status-" + status.id(), radar.offRadar(status), this::entry);
  }

  private DomContent list(
      String title, String id, List<Entry> entries, Function<Entry, DomContent> draw) {
    List<Entry> own = entries.stream().filter(e -> e.quadrant().equals(quadrant)).toList();
    return iff(
        !own.isEmpty(),
        section(
            h2(Spaced.of(text(title), RadarPage.count(own.size()))).withId(id),
            ul(each(own, entry -> li(draw.apply(entry))))));
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
                    Authored.of(span(description).withClass("aside"), description, words)),
            values("owners", words.get("entry.owners"), entry.owners()),
            values("tags-of", words.get("entry.tags"), entry.tags())));
  }

  /** Some of what is known of an entry, with its name for those who do not see where it stands. */
  private static DomContent values(String kind, String name, List<String> values) {
    return iff(
        !values.isEmpty(),
        span(
                span(name + ": ").withClass("unseen"),
                each(
                    IntStream.range(0, values.size()).boxed().toList(),
                    i ->
                        each(Stream.of(text(i == 0 ? "" : ", "), Direction.within(values.get(i))))))
            .withClass("value " + kind));
  }
}
