package io.github.techradar.history;

import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Standing;
import java.util.List;
import java.util.Optional;

/**
 * An entry's file through some commits, whatever it was called in them.
 *
 * @param present its path below the source directory today; empty if the file is gone
 * @param shown what readers saw it called; empty if no commit has it as anything but a draft
 * @param standings what the entry was in each of the commits
 */
record GitTrail(Optional<String> present, Optional<Shown> shown, List<Standing> standings) {

  GitTrail {
    standings = List.copyOf(standings);
  }

  /**
   * What an entry was called in the last commit in which it was published. What it was called as a
   * draft, before or later, is nobody's business.
   *
   * @param path its path, below the source directory as far as it was in it
   * @param title its title, or that path if it never had one
   * @param quadrant where it was drawn; empty if nobody knows, or it was only listed
   */
  record Shown(String path, String title, Optional<Quadrant> quadrant) {}
}
