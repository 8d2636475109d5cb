package io.github.techradar.site.chart;

import j2html.tags.ContainerTag;
import java.util.Map;

/**
 * Where entries are on the charts of other editions, by their ids, as {@link ChartSvg#places} has
 * them.
 *
 * @param before in the edition before
 * @param after in the edition after
 */
public record OtherPlaces(Map<String, String> before, Map<String, String> after) {

  /** Those of a drawing that is not between others. */
  static final OtherPlaces NONE = new OtherPlaces(Map.of(), Map.of());

  public OtherPlaces {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** Notes on a blip where it is otherwise, for a script to move it. */
  ContainerTag<?> note(Chart.Disc disc, ContainerTag<?> blip) {
    String id = disc.blip().entry().id();
    String here = disc.place();
    String was = before.getOrDefault(id, here);
    String next = after.getOrDefault(id, here);
    return blip.condAttr(!was.equals(here), "data-was", was)
        .condAttr(!next.equals(here), "data-next", next);
  }
}
