package io.github.techradar.maven;

import io.github.techradar.app.UnusableException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Scm;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where the radar's pages are, or will be, on the web: the folder of {@code radar.html}. */
final class SiteAddress {

  private SiteAddress() {}

  /**
   * The address that is set, or the one that the POM names: that of its site, or of the project if
   * that is not its repository.
   *
   * @return the address with a slash at its end; empty if there is none
   * @throws UnusableException if what is set is no address; the message says how to write one
   */
  static Optional<URI> of(@Nullable String siteUrl, MavenProject project) throws UnusableException {
    if (siteUrl == null || siteUrl.isBlank()) {
      return ofPom(project);
    }
    return Optional.of(
        address(siteUrl)
            .orElseThrow(
                () ->
                    new UnusableException(
                        ("siteUrl (techradar.siteUrl) cannot be '%s'; write an address such as"
                                + " https://example.org/radar/.")
                            .formatted(siteUrl))));
  }

  private static Optional<URI> ofPom(MavenProject project) {
    Optional<String> scm =
        Optional.ofNullable(project.getScm()).map(Scm::getUrl).map(SiteAddress::bare);
    return Optional.ofNullable(project.getDistributionManagement())
        .map(DistributionManagement::getSite)
        .map(Site::getUrl)
        .flatMap(SiteAddress::address)
        .or(
            () ->
                Optional.ofNullable(project.getUrl())
                    .filter(url -> !scm.equals(Optional.of(bare(url))))
                    .flatMap(SiteAddress::address));
  }

  /** An address without what makes no other one of it. */
  private static String bare(String url) {
    return url.strip().toLowerCase(Locale.ROOT).replaceFirst("/*(\\.git)?/*$", "");
  }

  private static Optional<URI> address(String url) {
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
