package io.github.techradar.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the definition says of the documents for other tools.
 *
 * @param quadrants the names that quadrants, by their ids, have in tools that take four at most;
 *     those of the same name are one there, and those without one keep their own
 * @param banned the ids of the statuses whose entries no build is to use
 */
public record ExportSettings(Map<String, String> quadrants, List<String> banned) {

  private static final int MOST_TOOLS_TAKE = 4;

  private static final String HOLD = "hold";
  private static final String CAUTION = "caution";
  private static final String ARCHIVED = "archived";

  /** Makes four of the five quadrants that a radar has by default. */
  static final ExportSettings DEFAULT =
      new ExportSettings(
          Map.of("languages", "Languages & Frameworks", "frameworks", "Languages & Frameworks"),
          List.of(HOLD, ARCHIVED));

  public ExportSettings {
    quadrants = Map.copyOf(quadrants);
    banned = List.copyOf(banned);
  }

  /**
   * What holds for a radar whose definition is silent: languages and frameworks go together where
   * there are both of them and too many quadrants, and what is on hold or archived is banned where
   * there are such statuses. What is called Caution is on hold where nothing is called Hold.
   */
  public static ExportSettings defaultsFor(
      List<Quadrant> quadrants, List<? extends Status> statuses) {
    List<String> ids = quadrants.stream().map(Quadrant::id).toList();
    boolean merges = ids.size() > MOST_TOOLS_TAKE && ids.containsAll(DEFAULT.quadrants.keySet());
    String hold = statuses.stream().anyMatch(status -> status.answersTo(HOLD)) ? HOLD : CAUTION;
    return new ExportSettings(
        merges ? DEFAULT.quadrants : Map.of(),
        statuses.stream()
            .filter(status -> status.answersTo(hold) || status.answersTo(ARCHIVED))
            .map(Status::id)
            .toList());
  }

  /** The name that a quadrant is given, if it is given one. */
  public Optional<String> nameOf(Quadrant quadrant) {
    return Optional.ofNullable(quadrants.get(quadrant.id()));
  }
}
