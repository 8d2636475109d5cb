package io.github.techradar.site;

import io.github.techradar.model.SitePaths;
import io.github.techradar.usage.Usage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of a radar know of the world around it.
 *
 * @param paths where everything of it is on its site
 * @param repository where readers find the entries' files
 * @param address where the site is on the web, with a slash at its end
 * @param downloads the files for other tools that come along
 * @param usage what builds use of the radar, where inventories tell
 */
public record SiteContext(
    SitePaths paths,
    Optional<Repository> repository,
    Optional<URI> address,
    List<Download> downloads,
    Optional<Usage> usage) {

  /** Pages of a radar without a name, which know of nothing else. */
  public static final SiteContext NONE =
      new SiteContext(
          SitePaths.DEFAULT, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** What pages know where no inventory tells of builds. */
  public SiteContext(
      SitePaths paths,
      Optional<Repository> repository,
      Optional<URI> address,
      List<Download> downloads) {
    this(paths, repository, address, downloads, Optional.empty());
  }

  public SiteContext {
    downloads = List.copyOf(downloads);
  }
}
