package io.github.techradar.model;

import java.util.List;

/**
 * A status that is no ring: its entries are listed beside the radar and not drawn on it.
 *
 * @param id see {@link Term#id()}
 * @param name see {@link Term#name()}
 * @param description see {@link Term#description()}
 * @param aliases see {@link Status#aliases()}
 */
public record OffRadarStatus(String id, String name, String description, List<String> aliases)
    implements Status {

  public OffRadarStatus {
    aliases = List.copyOf(aliases);
  }
}
