package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import io.github.techradar.model.Edition;
import io.github.techradar.model.PageLinks;
import io.github.techradar.site.chart.ChartLinks;
import io.github.techradar.site.chart.OtherPlaces;
import io.github.techradar.site.words.Direction;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The editions that have pages, and the way from one to the next.
 *
 * @param all oldest first; the last one is the present
 * @param words the language of the pages
 */
record EditionSteps(List<EditionStep> all, Words words) {

  /** So many are in sight, the present one among them; the others are folded. */
  private static final int IN_SIGHT = 4;

  EditionSteps {
    all = List.copyOf(all);
  }

  int present() {
    return all.size() - 1;
  }

  /** The page of an edition, if it has one. */
  Optional<PageLinks> page(Edition edition) {
    return all.stream()
        .filter(step -> step.edition().equals(edition))
        .map(EditionStep::links)
        .findFirst();
  }

  /** The chart of an edition on its own page, with the places of its blips on those beside it. */
  DomContent chart(int own) {
    EditionStep step = all.get(own);
    return step.chart()
        .draw(
            new ChartLinks(step.links(), own < present()),
            new OtherPlaces(places(own - 1), places(own + 1)));
  }

  private Map<String, String> places(int step) {
    return isThere(step) ? all.get(step).chart().places() : Map.of();
  }

  /** The ways from the page of an edition to the others; nothing if there are none. */
  DomContent draw(int own) {
    int folded = all.size() > IN_SIGHT + 1 ? all.size() - IN_SIGHT : 0; // never one alone
    return iff(
        all.size() > 1,
        nav()
            .withClass("editions")
            .attr("aria-label", words.get("editions.title"))
            .with(
                Spaced.of(
                    beside(own, own - 1, "prev", words.get("editions.older")),
                    iff(folded > 0, folded(own, folded)),
                    steps(own, folded, all.size()),
                    beside(own, own + 1, "next", words.get("editions.newer")))));
  }

  private DomContent folded(int own, int count) {
    return details(summary(words.get("editions.earlier", count)), steps(own, 0, count))
        .condAttr(own < count, "open", "");
  }

  private DomContent steps(int own, int from, int to) {
    return ol(
        each(
            IntStream.range(from, to).boxed().toList(),
            step -> li(step == own ? here(own) : to(own, step, name(all.get(step).edition())))));
  }

  private DomContent here(int own) {
    String name = name(all.get(own).edition());
    return Direction.of(span(name), name).attr("aria-current", "page");
  }

  /** The way to the one beside it, which is in the list too: one stop of the tab key is enough. */
  private DomContent beside(int own, int other, String rel, String word) {
    return isThere(other)
        ? to(own, other, word).withClass(rel).withRel(rel).attr("tabindex", "-1")
        : text("");
  }

  private boolean isThere(int step) {
    return step >= 0 && step <= present();
  }

  private ATag to(int own, int other, String text) {
    String page = all.get(own).links().to(all.get(other).links().page());
    return Direction.of(a(text).withHref(page), text);
  }

  /** What an edition is called in a line of many: a day is written in numbers. */
  private String name(Edition edition) {
    return edition.isNow() ? words.edition(edition) : edition.name();
  }
}
