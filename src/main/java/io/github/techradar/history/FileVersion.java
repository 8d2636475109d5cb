package io.github.techradar.history;

import io.github.techradar.model.Quadrant;
import io.github.techradar.model.Standing;
import java.util.Optional;

/**
 * What one version of a file says.
 *
 * @param title the title that it gives its entry, if it gives one
 * @param topic the quadrant that it gives its entry, if it gives one
 * @param listed whether its entry is listed without being drawn
 * @param standing what the entry is by it
 */
record FileVersion(
    Optional<String> title, Optional<Quadrant> topic, boolean listed, Standing standing) {

  /** That of a file that cannot be read. */
  static final FileVersion UNKNOWN =
      new FileVersion(Optional.empty(), Optional.empty(), false, new Standing.Unknown());
}
