package io.github.techradar.site.chart;

import io.github.techradar.model.PageLinks;
import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Ring;

/**
 * Where the parts of a chart lead on a page.
 *
 * @param page the links of that page
 * @param within whether quadrants lead to the list on the page, since their own pages show another
 *     edition
 */
public record ChartLinks(PageLinks page, boolean within) {

  /** Where the name of a quadrant leads. */
  String to(Quadrant quadrant) {
    return within ? "#quadrant-" + quadrant.id() : page.quadrant(quadrant.id());
  }

  /** Where a cell leads that has entries. */
  String to(Quadrant quadrant, Ring ring) {
    return to(quadrant) + (within ? "" : "#ring-" + ring.id());
  }
}
