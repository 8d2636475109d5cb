package io.github.techradar.app;

import io.github.techradar.export.ExportFormat;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which documents for other tools are wanted.
 *
 * @param formats their formats, which may be none
 * @param bodies whether they carry the whole texts of entries, and not only summaries
 * @param site the address of the folder that has the radar's page, with a slash at its end, where
 *     it is known; links to pages start there
 */
public record Documents(List<ExportFormat> formats, boolean bodies, Optional<URI> site) {

  public Documents {
    formats = List.copyOf(formats);
  }

  /** No documents at all. */
  public static Documents none(Optional<URI> site) {
    return new Documents(List.of(), true, site);
  }
}
