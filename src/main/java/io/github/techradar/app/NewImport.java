package io.github.techradar.app;

import io.github.techradar.imports.format.ImportFormat;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A radar of another tool that is to be imported, see {@link RadarImport}. {@link
 * ImportSettingReader} reads what people say of it.
 *
 * @param from files, or folders with them; several files are states of one radar
 * @param format what they are; without it that is found out from their content
 * @param title what the radar is called; without it as the source says
 * @param rings the names of rings, innermost first, for formats that only count them
 * @param quadrants the same for quadrants, in the order of the format
 * @param mapping which keys of the source are which keys of entries, where these are not known
 * @param oldSite where the pages of the old tool are, which relative links start at
 * @param days the days of the files, in their order; without them names, git or the disk say them
 * @param options what else is wished
 */
public record NewImport(
    List<Path> from,
    Optional<ImportFormat> format,
    Optional<String> title,
    List<String> rings,
    List<String> quadrants,
    Map<String, String> mapping,
    Optional<URI> oldSite,
    List<LocalDate> days,
    Options options) {

  /**
   * What is wished of an import.
   *
   * @param history whether each state of the file that git knows is read
   * @param overwrite whether entries that are there, and the definition, are written anew
   * @param dryRun whether is only told what would be written
   * @param partial whether what can be read is written though something else cannot
   */
  public record Options(boolean history, boolean overwrite, boolean dryRun, boolean partial) {}

  public NewImport {
    from = List.copyOf(from);
    rings = List.copyOf(rings);
    quadrants = List.copyOf(quadrants);
    mapping = Map.copyOf(mapping);
    days = List.copyOf(days);
  }
}
