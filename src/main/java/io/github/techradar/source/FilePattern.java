package io.github.techradar.source;

import java.util.BitSet;

/**
 * A pattern of paths as Ant and Maven read it: {@code ?} is one character, {@code *} any within a
 * folder's or file's name, {@code **} any number of folders, none included; a trailing {@code /}
 * stands for everything below. Paths are relative, with {@code /}.
 */
final class FilePattern {

  private static final String EVERYTHING_BELOW = "/**";

  private final boolean everythingBelow;
  private final PathAutomaton whole;
  private final PathAutomaton folder;

  FilePattern(String pattern) {
    String full = pattern.endsWith("/") ? pattern + "**" : pattern;
    this.everythingBelow = full.equals("**") || full.endsWith(EVERYTHING_BELOW);
    this.whole = new PathAutomaton(full);
    this.folder =
        new PathAutomaton(
            full.endsWith(EVERYTHING_BELOW)
                ? full.substring(0, full.length() - EVERYTHING_BELOW.length())
                : "");
  }

  boolean matches(String path) {
    return whole.accepts(path);
  }

  /** Whether the pattern speaks of names, so that a folder with such a name is worth a word. */
  boolean namesFiles() {
    return !everythingBelow;
  }

  /** Whether the pattern matches everything below a folder, so that nobody need look into it. */
  boolean covers(String path) {
    return !path.isEmpty() && folder.accepts(path);
  }

  /**
   * How far the pattern has come at a folder: folders with equal progress have the same matches
   * below. It is empty if there can be none.
   */
  BitSet progress(String path) {
    return whole.read(path + "/");
  }
}
