package io.github.techradar.site;

import java.util.List;
import java.util.Optional;

/**
 * What the pages of a radar know of the world around it.
 *
 * @param repository where readers find the entries' files
 * @param address where the site is on the web, with a slash at its end
 * @param downloads the files for other tools that come along
 */
public record SiteContext(
    Optional<Repository> repository, Optional<String> address, List<Download> downloads) {

  /** Pages that know of nothing else. */
  public static final SiteContext NONE =
      new SiteContext(Optional.empty(), Optional.empty(), List.of());

  public SiteContext {
    downloads = List.copyOf(downloads);
  }
}
