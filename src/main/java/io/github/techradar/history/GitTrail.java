package io.github.techradar.history;

import io.github.techradar.model.Standing;
import java.util.List;
import java.util.Optional;

/**
 * An entry's file through some commits, whatever it was called in them.
 *
 * @param present its path below the source directory today; empty if the file is gone
 * @param last its last path below the source directory
 * @param title the last title that the commits have of it, if they have one
 * @param standings what the entry was in each of the commits
 */
record GitTrail(
    Optional<String> present, String last, Optional<String> title, List<Standing> standings) {

  GitTrail {
    standings = List.copyOf(standings);
  }
}
