package io.github.techradar.site.chart;

import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.techradar.model.Movement;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.Optional;

/** What the shapes of the chart stand for, and what a reader can turn off. */
public record Legend(Radar radar, Words words) {

  /** The legend as HTML, to stand in a corner of the chart or below it. */
  public DomContent draw() {
    return Spaced.of(
        shapes().orElse(text("")),
        label(input().withType("checkbox").attr("checked"), text(words.get("legend.names")))
            .withClass("names")
            .attr("hidden"));
  }

  /** What the shapes alone stand for, where anything can have moved. */
  private Optional<DomContent> shapes() {
    return radar
        .history()
        .previous()
        .map(edition -> shapes(words.get("changes.since", words.edition(edition))));
  }

  private DomContent shapes(String since) {
    return Spaced.of(
        p(since),
        ul(
            each(
                MovementMark.SHAPES,
                movement -> li(shape(movement), text(words.movement(movement))))));
  }

  /** A shape as it would be below the centre. */
  private static DomContent shape(Movement movement) {
    double edge = MovementMark.REACH;
    return Svg.drawing(-edge, 0, 2 * edge, 2 * edge)
        .withClass("shape")
        .attr("aria-hidden", "true")
        .with(new MovementMark(movement, 0, edge).draw());
  }
}
