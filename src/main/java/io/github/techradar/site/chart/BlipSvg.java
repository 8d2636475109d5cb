package io.github.techradar.site.chart;

import static io.github.techradar.site.chart.Svg.number;
import static io.github.techradar.site.chart.Svg.svg;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Movement;
import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Radar;
import io.github.techradar.site.words.Words;
import j2html.tags.ContainerTag;
import java.util.Optional;

/**
 * Draws blips, alike on every drawing: a numbered disc that leads to the entry's page, if it has
 * one, and has its title.
 *
 * @param radar what the blips belong to
 * @param words the language of what they say
 * @param links those of the page that the drawing is on; empty for a drawing that leads nowhere
 */
record BlipSvg(Radar radar, Words words, Optional<PageLinks> links) {

  /**
   * A blip.
   *
   * @param kind more classes of it, each after a space
   */
  ContainerTag<?> draw(Blip blip, double x, double y, String kind) {
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
            .withClass("blip q" + radar.definition().position(entry.quadrant()) + kind);
    links.ifPresent(
        from ->
            mark.condAttr(leads, "href", from.entry(entry.id()))
                .condAttr(!leads, "role", "img")
                .attr("data-entry", entry.id())
                .attr("data-ring", blip.ring().id())
                .attr("data-quadrant", entry.quadrant().id()));
    return mark.with(
        svg("title").withText(label),
        new MovementMark(radar.movement(entry), x, y).draw(),
        svg("text")
            .withClass("number d" + number.length())
            .attr("x", number(x))
            .attr("y", number(y))
            .withText(number));
  }

  private String moved(Entry entry) {
    Movement movement = radar.movement(entry);
    return movement == Movement.NONE ? "" : ", " + words.movement(movement);
  }

  private String gone(Entry entry) {
    return radar.hasPage(entry) ? "" : ", " + words.get("editions.gone-since");
  }
}
