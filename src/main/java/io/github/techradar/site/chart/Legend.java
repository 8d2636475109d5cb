package io.github.techradar.site.chart;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.techradar.model.Movement;
import io.github.techradar.model.Radar;
import io.github.techradar.model.Ring;
import io.github.techradar.site.words.Spaced;
import io.github.techradar.site.words.Words;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/** What numbers, rings and shapes of the chart stand for. */
public record Legend(Radar radar, Words words) {

  /** The legend as HTML, to stand below the chart. */
  public DomContent draw() {
    List<Ring> rings = radar.definition().rings();
    return Spaced.of(
        p(words.get("legend.numbers")).withClass("numbers"),
        p(words.get("legend.rings")),
        ol(each(rings, ring -> li(swatch(ring, rings.indexOf(ring) + 1), text(ring.name())))),
        shapes().orElse(text("")),
        label(input().withType("checkbox").attr("checked"), text(words.get("legend.names")))
            .withClass("names")
            .attr("hidden"));
  }

  /** What the shapes alone stand for, where anything can have moved. */
  public Optional<DomContent> shapes() {
    return radar
        .history()
        .previous()
        .map(edition -> shapes(words.get("legend.shapes", words.edition(edition))));
  }

  /** Rings that have no colour of their own have those of the quadrants. */
  private static DomContent swatch(Ring ring, int position) {
    return iff(
        ring.color(), color -> span().withClass("swatch r" + position).attr("aria-hidden", "true"));
  }

  private DomContent shapes(String since) {
    return Spaced.of(
        p(since),
        ol(
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
