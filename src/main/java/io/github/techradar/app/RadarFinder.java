package io.github.techradar.app;

import io.github.techradar.source.EntrySearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder of a radar where nobody names it. */
public final class RadarFinder {

  /** Where radars are as a rule, below the folder of a project. */
  public static final String USUAL = "src/radar";

  private static final String SHORT = "radar";

  private RadarFinder() {}

  /**
   * The folder of the radar in a folder of any kind: {@code src/radar}; else {@code radar}, or the
   * folder itself, if there is an entry or a definition in it.
   *
   * @return empty if there is no radar in any of them
   */
  public static Optional<Path> in(Path base) {
    return inProject(base).or(() -> Optional.of(orDot(base)).filter(EntrySearch::finds));
  }

  /**
   * The same below the folder of a project, which has files of all kinds in itself: {@code
   * src/radar}, or else {@code radar}.
   */
  public static Optional<Path> inProject(Path base) {
    return Optional.of(base.resolve(USUAL))
        .filter(Files::isDirectory)
        .or(() -> Optional.of(base.resolve(SHORT)).filter(EntrySearch::finds));
  }

  /**
   * Where a radar is to be begun: where there is one, and else in {@code src/radar}. Files of a
   * folder that is no radar by itself may be others' records, so it must have a definition.
   */
  public static Path toBegin(Path base) {
    return inProject(base)
        .or(() -> Optional.of(orDot(base)).filter(EntrySearch::hasDefinition))
        .orElse(base.resolve(USUAL));
  }

  private static Path orDot(Path base) {
    return base.toString().isEmpty() ? Path.of(".") : base;
  }
}
