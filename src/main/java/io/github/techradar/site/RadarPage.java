package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Definition;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.model.Term;
import io.github.techradar.site.feed.Subscription;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** The page of the whole radar: chart, index, the lists beside it, and what the words mean. */
final class RadarPage {

  private final Radar radar;
  private final Definition definition;
  private final SiteIndex index;
  private final List<String> downloads;
  private final PageLinks links;
  private final boolean tellsOfUsage;
  private final EditionPages editions;
  private final Words words;

  /**
   * @param downloads the documents for other tools to link, by their paths below the folder of
   *     exports
   */
  RadarPage(
      SiteIndex index,
      List<String> downloads,
      SiteContext context,
      EditionPages editions,
      Words words) {
    this.index = index;
    this.radar = index.radar();
    this.definition = radar.definition();
    this.downloads = downloads;
    this.links = context.paths().from(context.paths().radar());
    this.tellsOfUsage = context.usage().isPresent();
    this.editions = editions;
    this.words = words;
  }

  Page page() {
    SearchForm finder = new SearchForm(radar, words);
    Overview overview = editions.present(finder);
    return Page.of(
        links,
        words.title(definition),
        div()
            .withId("techradar")
            .withClass("radar-page")
            .with(
                new RadarHead(
                        radar, text(words.title(definition)), links.radar(), links.changes(), words)
                    .draw(),
                div(finder.draw(), new PageTools(links, words).ofRadar()).withClass("toolbar"),
                overview.draw(),
                overview.offRadar(),
                new LeftOutList(radar.leftOut(), words).draw(),
                ringMeanings(),
                links(),
                new Presentation(words).draw()));
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
                iff(tellsOfUsage, li(a(words.get("usage.title")).withHref(links.usage()))),
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
