package io.github.techradar.model;

import java.io.File;
import java.nio.file.Path;

/** Paths of files as the radar writes them: on every system with {@code /}. */
public final class SourcePath {

  private SourcePath() {}

  /** A path as the radar writes it: {@code tools/kafka.md}. */
  public static String of(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** A path without the ending of its last name: {@code tools/kafka} for the one above. */
  public static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
