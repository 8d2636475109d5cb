package io.github.techradar.history;

import io.github.techradar.model.Standing;
import java.util.Optional;

/**
 * What one version of a file says.
 *
 * @param title the title that it gives its entry, if it gives one
 * @param standing what the entry is by it
 */
record FileVersion(Optional<String> title, Standing standing) {

  /** That of a file that cannot be read. */
  static final FileVersion UNKNOWN = new FileVersion(Optional.empty(), new Standing.Unknown());
}
