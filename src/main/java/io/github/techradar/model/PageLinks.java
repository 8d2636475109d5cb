package io.github.techradar.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The links of one page to all else on its site, each the way there from the page. They are written
 * as paths are: browsers encode what they must.
 *
 * @param paths where everything is
 * @param page the page that the links are on, from the site's root
 */
public record PageLinks(SitePaths paths, String page) {

  /** The radar's page. */
  public String radar() {
    return to(paths.radar());
  }

  /**
   * The radar's page, with nothing on it but what a filter leaves.
   *
   * @param filter what the page calls it
   * @param value what all that is left has; case does not matter
   */
  public String radar(String filter, String value) {
    String encoded = URLEncoder.encode(Names.folded(value), StandardCharsets.UTF_8);
    return "%s?%s=%s".formatted(radar(), filter, encoded.replace("+", "%20"));
  }

  /** The page of an entry. */
  public String entry(String id) {
    return to(paths.entry(id));
  }

  /** The page of a quadrant. */
  public String quadrant(String id) {
    return to(paths.quadrant(id));
  }

  /** Whether the page is that of a quadrant. */
  public boolean isQuadrant(String id) {
    return page.equals(paths.quadrant(id));
  }

  /** The page of all tags. */
  public String tags() {
    return to(paths.tags());
  }

  /** The page of all owners. */
  public String owners() {
    return to(paths.owners());
  }

  /** The page of what moved. */
  public String changes() {
    return to(paths.changes());
  }

  /** The page of what projects use. */
  public String usage() {
    return to(paths.usage());
  }

  /** Any file, given from the site's root. */
  public String to(String path) {
    return SitePaths.way(page, path);
  }
}
