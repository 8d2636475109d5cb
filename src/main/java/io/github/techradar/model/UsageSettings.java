package io.github.techradar.model;

import java.util.List;

/**
 * What the definition says of that which builds use.
 *
 * @param ignore the packages that no entry needs to name: the plumbing of others
 */
public record UsageSettings(List<Ignored> ignore) {

  /** Nothing is ignored. */
  static final UsageSettings DEFAULT = new UsageSettings(List.of());

  public UsageSettings {
    ignore = List.copyOf(ignore);
  }

  /**
   * Packages that are ignored for one reason.
   *
   * @param coordinates what they are called, see {@link Coordinates}
   * @param reason why nobody needs to decide on them
   */
  public record Ignored(List<String> coordinates, String reason) {

    public Ignored {
      coordinates = List.copyOf(coordinates);
    }
  }
}
