package io.github.techradar.app;

import io.github.techradar.export.ExportFormat;
import io.github.techradar.model.SitePaths;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which documents for other tools are wanted.
 *
 * @param formats their formats, which may be none
 * @param bodies whether they carry the whole texts of entries, and not only summaries
 * @param paths where the radar's pages are on its site
 * @param site the address of the folder that has the radar's page, with a slash at its end, where
 *     it is known; links to pages start there
 */
public record Documents(
    List<ExportFormat> formats, boolean bodies, SitePaths paths, Optional<URI> site) {

  /** None, for a site that is nowhere on the web yet and has only one radar. */
  public static final Documents NONE =
      new Documents(List.of(), true, SitePaths.DEFAULT, Optional.empty());

  public Documents {
    formats = List.copyOf(formats);
  }

  /** Documents in some formats, with whole texts, for the only radar of a site. */
  public static Documents in(ExportFormat... formats) {
    return new Documents(List.of(formats), true, SitePaths.DEFAULT, Optional.empty());
  }
}
