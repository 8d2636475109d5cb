package io.github.techradar.app;

import io.github.techradar.cache.CacheFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a radar is, and how it is to be read. Nothing here needs to exist; whoever reads it says
 * what is missing.
 *
 * @param directory the directory that holds the entries, in it and below
 * @param definition the file with the radar's settings; without one it is {@code radar.yml} in the
 *     directory, and without that every setting has its default
 * @param baseline the file that lists known problems; without one it is {@code radar.baseline} in
 *     the directory if there is such a file. One called {@code none} knows no problem
 * @param drafts whether drafts count as any other entry
 * @param reviewDay the day that the age of entries is counted to; without one none is too old
 * @param cache where earlier builds have kept what they made, and this one is to; without one
 *     nothing is kept
 */
public record RadarFolder(
    Path directory,
    Optional<Path> definition,
    Optional<Path> baseline,
    boolean drafts,
    Optional<LocalDate> reviewDay,
    Optional<CacheFolder> cache) {

  /** A radar of which no build keeps anything. */
  public RadarFolder(
      Path directory,
      Optional<Path> definition,
      Optional<Path> baseline,
      boolean drafts,
      Optional<LocalDate> reviewDay) {
    this(directory, definition, baseline, drafts, reviewDay, Optional.empty());
  }

  /** A radar that is all in one directory, with every setting at its default. */
  public static RadarFolder at(Path directory) {
    return new RadarFolder(directory, Optional.empty(), Optional.empty(), false, Optional.empty());
  }
}
