package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.svg;
import static j2html.TagCreator.iff;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Map;
import java.util.Optional;

/**
 * Draws blips, alike on every drawing: a numbered disc that leads to the entry's page, if it has
 * one, and has its title, and its name where there is room for it.
 *
 * @param radar what the blips belong to
 * @param words the language of what they say
 * @param links those of the page that the drawing is on; empty for a drawing that leads nowhere
 * @param view what is to be seen of the drawing
 */
record BlipSvg(Radar radar, Words words, Optional<PageLinks> links, Box view) {

  /** Where a side begins, as a part of the way to it from the middle. */
  private static final double NEAR_A_SIDE = 0.4;

  private static final double TITLE_GAP = 12;

  /** The size of type that is as wide as theirs, which is bold. */
  private static final double TITLE_FONT_SIZE = 15;

  private static final Map<Chart.Anchor, String> NAMES_AT =
      Map.of(Chart.Anchor.START, " start", Chart.Anchor.MIDDLE, "", Chart.Anchor.END, " end");

  /** A blip. */
  ContainerTag<?> draw(Chart.Disc disc) {
    Blip blip = disc.blip();
    Entry entry = blip.entry();
    String number = String.valueOf(blip.number());
    String label =
        "%s. %s (%s, %s)"
            .formatted(
                number,
                entry.title(),
                entry.quadrant().name(),
                blip.ring().name() + moved(entry) + gone(entry));
    boolean leads = links.isPresent() && radar.hasPage(entry);
    ContainerTag<?> mark =
        svg(leads ? "a" : "g")
            .withClass("blip q" + radar.definition().position(entry.quadrant()) + kind(disc));
    links.ifPresent(
        from ->
            mark.condAttr(leads, "href", from.entry(entry.id()))
                .condAttr(!leads, "role", "img")
                .attr("data-entry", entry.id())
                .attr("data-ring", blip.ring().id())
                .attr("data-quadrant", entry.quadrant().id())
                .withId(PlaceSvg.anchor(entry)));
    return mark.with(
        svg("title").withText(label),
        new MovementMark(radar.movement(entry), disc.x(), disc.y()).draw(),
        svg("text")
            .withClass("number d" + number.length())
            .attr("x", number(disc.x()))
            .attr("y", number(disc.y()))
            .withText(number),
        iff(disc.name(), BlipSvg::name),
        iff(links.isPresent(), title(disc)));
  }

  private static String kind(Chart.Disc disc) {
    String title = disc.blip().entry().title();
    return disc.name()
        .map(name -> String.join(" ", name.lines()).equals(title) ? "" : " cut")
        .orElse(" crowded");
  }

  private static DomContent name(Chart.Name name) {
    ContainerTag<?> text =
        svg("text")
            .withClass("name" + NAMES_AT.get(name.anchor()))
            .attr("aria-hidden", "true")
            .attr("x", number(name.x()))
            .attr("y", number(name.y()))
            .withText(name.lines().get(0));
    for (String line : name.lines().subList(1, name.lines().size())) {
      text.with(
          svg("tspan")
              .attr("x", number(name.x()))
              .attr("dy", number(NameForm.LINE))
              .withText(line));
    }
    return text;
  }

  /**
   * Seen while the blip has the pointer or the focus; near a side it reads towards the middle, and
   * it does not leave the drawing.
   */
  private DomContent title(Chart.Disc disc) {
    double half = (view.right() - view.left()) / 2;
    double side = (disc.x() - view.left()) / half - 1;
    double away = StrictMath.abs(side);
    String reading = side < -NEAR_A_SIDE ? " start" : side > NEAR_A_SIDE ? " end" : "";
    double room = half * (reading.isEmpty() ? 2 - 2 * away : 1 + away);
    return svg("text")
        .withClass("title" + reading)
        .attr("aria-hidden", "true")
        .attr("x", number(disc.x()))
        .attr("y", number(disc.y() - Chart.BLIP_RADIUS - TITLE_GAP))
        .withText(Svg.cut(disc.blip().entry().title(), TITLE_FONT_SIZE, room));
  }

  private String moved(Entry entry) {
    Movement movement = radar.movement(entry);
    return movement == Movement.NONE ? "" : ", " + words.movement(movement);
  }

  private String gone(Entry entry) {
    return radar.hasPage(entry) ? "" : ", " + words.get("editions.gone-since");
  }
}
