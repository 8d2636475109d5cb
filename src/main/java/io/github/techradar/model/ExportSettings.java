package io.github.techradar.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the definition says of the documents for other tools.
 *
 * @param quadrants the names that quadrants, by their ids, have in tools that take four at most;
 *     those of the same name are one there, and those without one keep their own
 */
public record ExportSettings(Map<String, String> quadrants) {

  private static final int MOST_TOOLS_TAKE = 4;

  /** Makes four of the five quadrants that a radar has by default. */
  static final ExportSettings DEFAULT =
      new ExportSettings(
          Map.of("languages", "Languages & Frameworks", "frameworks", "Languages & Frameworks"));

  public ExportSettings {
    quadrants = Map.copyOf(quadrants);
  }

  /**
   * What holds for a radar whose definition is silent: languages and frameworks go together where
   * there are both of them and too many quadrants.
   */
  public static ExportSettings defaultsFor(List<Quadrant> quadrants) {
    List<String> ids = quadrants.stream().map(Quadrant::id).toList();
    return ids.size() > MOST_TOOLS_TAKE && ids.containsAll(DEFAULT.quadrants.keySet())
        ? DEFAULT
        : new ExportSettings(Map.of());
  }

  /** The name that a quadrant is given, if it is given one. */
  public Optional<String> nameOf(Quadrant quadrant) {
    return Optional.ofNullable(quadrants.get(quadrant.id()));
  }
}
