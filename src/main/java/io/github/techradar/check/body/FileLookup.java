package io.github.techradar.check.body;

import io.github.techradar.source.SourceDirectory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether there are files, asked of the disk once for each path. One dead link is looked for in
 * several ways, and a file may have thousands.
 */
final class FileLookup implements Predicate<String> {

  /** So that the paths of large radars need little space. */
  private static final int MOST_KNOWN = 10_000;

  private final SourceDirectory directory;
  private final Map<String, Boolean> known = new HashMap<>();

  FileLookup(SourceDirectory directory) {
    this.directory = directory;
  }

  @Override
  public boolean test(String path) {
    if (known.size() == MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(path, directory::hasFile);
  }
}
