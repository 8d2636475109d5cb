package io.github.techradar.site;

import static io.github.techradar.site.Svg.number;
import static io.github.techradar.site.Svg.svg;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Radar;
import j2html.tags.ContainerTag;
import java.util.Optional;

/**
 * Draws blips, alike on every drawing: a numbered disc that leads to the entry's page and has its
 * title.
 *
 * @param radar what the blips belong to
 * @param page the page that the drawing is on; empty for a drawing that leads nowhere
 */
record BlipSvg(Radar radar, Optional<String> page) {

  ContainerTag<?> draw(Blip blip, double x, double y) {
    Entry entry = blip.entry();
    String number = String.valueOf(blip.number());
    String label =
        "%s. %s (%s, %s)"
            .formatted(number, entry.title(), entry.quadrant().name(), blip.ring().name());
    ContainerTag<?> mark =
        svg(page.isPresent() ? "a" : "g")
            .withClass("blip q" + radar.definition().position(entry.quadrant()));
    page.ifPresent(
        from ->
            mark.attr("href", Page.way(from, Page.ofEntry(entry.id())))
                .attr("data-entry", entry.id())
                .attr("data-ring", blip.ring().id())
                .attr("data-quadrant", entry.quadrant().id()));
    return mark.with(
        svg("title").withText(label),
        svg("circle")
            .attr("cx", number(x))
            .attr("cy", number(y))
            .attr("r", number(Chart.BLIP_RADIUS)),
        svg("text")
            .withClass("number d" + number.length())
            .attr("x", number(x))
            .attr("y", number(y))
            .withText(number));
  }
}
