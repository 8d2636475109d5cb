package io.github.techradar.model;

import java.util.List;
import java.util.Optional;

/**
 * A stage on the radar. The definition lists rings innermost first.
 *
 * @param id see {@link Term#id()}
 * @param name see {@link Term#name()}
 * @param description see {@link Term#description()}
 * @param color a CSS hex colour for the ring's band, such as {@code #5ba300}; empty for the default
 * @param aliases see {@link Status#aliases()}
 */
public record Ring(
    String id, String name, String description, Optional<String> color, List<String> aliases)
    implements Status {

  public Ring {
    aliases = List.copyOf(aliases);
  }
}
