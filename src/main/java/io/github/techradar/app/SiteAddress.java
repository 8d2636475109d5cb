package io.github.techradar.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Where the radar's pages are, or will be, on the web: the folder of the radar's own page. */
public final class SiteAddress {

  private SiteAddress() {}

  /**
   * The address that a project's own data make most likely: that of its site, or of the project if
   * that is not its repository.
   *
   * @param site where the project's site is uploaded to
   * @param project the project's address
   * @param repository the address of its repository
   * @return the address with a slash at its end; empty if none of these is one
   */
  public static Optional<URI> guess(
      Optional<String> site, Optional<String> project, Optional<String> repository) {
    Optional<String> notThis = repository.map(SiteAddress::bare);
    return site.flatMap(SiteAddress::of)
        .or(
            () ->
                project
                    .filter(url -> !notThis.equals(Optional.of(bare(url))))
                    .flatMap(SiteAddress::of));
  }

  /** An address without what makes no other one of it. */
  private static String bare(String url) {
    return url.strip().toLowerCase(Locale.ROOT).replaceFirst("/*(\\.git)?/*$", "");
  }

  /** A folder on the web that everybody may see, with a slash at its end; empty for all else. */
  static Optional<URI> of(String url) {
    try {
      URI address = new URI(url.strip().replaceFirst("/*$", "/"));
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean isFolder = address.getRawQuery() == null && address.getRawFragment() == null;
      boolean isPublic = address.getHost() != null && address.getRawUserInfo() == null;
      return Optional.of(address)
          .filter(a -> scheme.equals("https") || scheme.equals("http"))
          .filter(a -> isFolder && isPublic);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
