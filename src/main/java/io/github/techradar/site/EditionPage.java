package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.EntryHistory;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.PastRadar;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Standing;
import io.github.techradar.model.Status;
import io.github.techradar.site.words.Authored;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** The page of an edition before the present: the radar as it was then. */
final class EditionPage {

  private final PastRadar past;
  private final Radar radar;
  private final EditionStep step;
  private final SearchForm finder;
  private final Overview overview;
  private final EditionIds ids;
  private final PageLinks links;
  private final Words words;

  /**
   * @param past what to show
   * @param step its title and its page
   * @param finder the form that finds its entries
   * @param overview its chart and its lists
   * @param ids what editions are called in addresses
   */
  EditionPage(
      PastRadar past,
      EditionStep step,
      SearchForm finder,
      Overview overview,
      EditionIds ids,
      Words words) {
    this.past = past;
    this.radar = past.radar();
    this.step = step;
    this.finder = finder;
    this.overview = overview;
    this.ids = ids;
    this.links = step.links();
    this.words = words;
  }

  Page page() {
    String name = links.page().substring(links.page().lastIndexOf('/') + 1);
    return Page.of(
            links,
            step.title(),
            div()
                .withId("techradar")
                .withClass("radar-page edition-page")
                .with(
                    new RadarHead(radar, heading(), name, changes(), words).draw(),
                    div(finder.draw(), new PageTools(links, words).ofEdition(name))
                        .withClass("toolbar"),
                    overview.draw(),
                    overview.offRadar(),
                    unplaced(),
                    unknown(),
                    more(),
                    new Presentation(words).draw()))
        .about(words.summary(radar.counts()));
  }

  /** The title, which leads to the radar of today. */
  private DomContent heading() {
    return each(
        Stream.of(
            a(words.title(radar.definition())).withHref(links.radar()),
            text(", " + words.edition(past.edition()))));
  }

  /** Of the first edition nothing is told: nothing is known of what was before. */
  private String changes() {
    return links.changes() + "#" + ids.section(past.edition());
  }

  private DomContent unplaced() {
    List<Status> statuses =
        radar.definition().statuses().stream().filter(s -> !unplaced(s).isEmpty()).toList();
    return iff(
        !statuses.isEmpty(),
        section()
            .withClass("off-radar")
            .attr(SearchForm.GROUP)
            .with(
                h2(words.get("editions.gone")).withId("gone"),
                p(words.get("editions.gone-why")),
                each(statuses, this::list)));
  }

  private List<EntryHistory> unplaced(Status status) {
    return past.unplaced().stream()
        .filter(
            gone ->
                gone.standings().get(gone.standings().size() - 1).equals(new Standing.In(status)))
        .toList();
  }

  private DomContent list(Status status) {
    List<EntryHistory> entries = unplaced(status);
    return section(
        h3(Spaced.of(text(status.name()), RadarPage.count(entries.size()))),
        ul(each(entries, gone -> li(Authored.of(span(gone.title()), gone.title(), words)))));
  }

  private DomContent unknown() {
    return iff(
        past.unknown() > 0, p(words.get("editions.unknown", past.unknown())).withClass("aside"));
  }

  private DomContent more() {
    return nav()
        .withClass("more")
        .attr("aria-label", words.get("radar.more"))
        .with(
            ul(
                li(a(words.title(radar.definition())).withHref(links.radar())),
                li(a(words.get("changes.title")).withHref(links.changes()))));
  }
}
