package io.github.techradar.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.techradar.model.Movement;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of the page of a radar, or of an edition of it: what it is called, how much there is,
 * and what moved.
 *
 * @param radar what is on the page
 * @param title what it is called
 * @param page that page, as it links itself
 * @param changes where one can read about what moved
 */
record RadarHead(Radar radar, DomContent title, String page, String changes, Words words) {

  DomContent draw() {
    return div().withClass("head").with(h1(title), p(summary()).withClass("summary"), moved());
  }

  /** How much there is; what is missing is told further down, for those who can mend it. */
  private DomContent summary() {
    int leftOut = radar.leftOut().size();
    return Spaced.of(
        span(words.summary(radar.counts())).withClass("counts"),
        iff(
            leftOut > 0,
            a(words.get("left-out.title") + ": " + leftOut)
                .withClass("warn")
                .withHref("#left-out")));
  }

  /** What moved since the last edition, each kind with the way to show it alone. */
  private DomContent moved() {
    return iff(
        radar.history().previous(),
        edition -> {
          List<DomContent> kinds = new ArrayList<>();
          for (Movement movement :
              List.of(Movement.NEW, Movement.IN, Movement.OUT, Movement.LEFT)) {
            long count =
                radar.published().stream()
                    .filter(entry -> radar.movement(entry) == movement)
                    .count();
            if (count > 0) {
              kinds.add(
                  a(count + " " + words.movement(movement))
                      .withClass("chip " + movement.id())
                      .withHref(page + "?movement=" + movement.id())
                      .attr("data-movement", movement.id()));
            }
          }
          return p(Spaced.of(
                  a(words.get("changes.since", words.edition(edition))).withHref(changes),
                  kinds.isEmpty()
                      ? text(words.get("changes.nothing"))
                      : Spaced.of(kinds.toArray(DomContent[]::new))))
              .withClass("moved");
        });
  }
}
