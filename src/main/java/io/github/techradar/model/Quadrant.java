package io.github.techradar.model;

import java.util.Optional;

/**
 * A topic: a wedge of the radar. A radar has 1 to 8 of them, and the word stays whatever their
 * number.
 *
 * @param id see {@link Term#id()}
 * @param name see {@link Term#name()}
 * @param description see {@link Term#description()}
 * @param color a CSS hex colour for the quadrant's blips; empty for the default
 * @param introduction the text that its page begins with, where there is one
 */
public record Quadrant(
    String id,
    String name,
    String description,
    Optional<String> color,
    Optional<Introduction> introduction)
    implements Term {

  /** A quadrant that no text introduces. */
  public Quadrant(String id, String name, String description, Optional<String> color) {
    this(id, name, description, color, Optional.empty());
  }
}
