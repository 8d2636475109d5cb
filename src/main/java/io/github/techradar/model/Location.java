package io.github.techradar.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, as an editor counts it.
 *
 * @param path the file's path below the source directory, with {@code /}
 * @param line the line, counted from 1; lines end at LF, CRLF or CR
 * @param column the character in the line, counted from 1 in Unicode code points; a byte order mark
 *     counts as none
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("counted from 1: " + path + ":" + line + ":" + column);
    }
  }

  /** The first character of a file. */
  public static Location startOf(String path) {
    return new Location(path, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** As a record has it; but that makes classes for it at each start, and this is asked often. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Location place
        && line == place.line
        && column == place.column
        && path.equals(place.path);
  }

  @Override
  public int hashCode() {
    return (path.hashCode() * 31 + line) * 31 + column;
  }

  /** {@code path:line:column}, the form that editors and terminals open on a click. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
