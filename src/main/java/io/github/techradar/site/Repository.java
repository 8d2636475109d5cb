package io.github.techradar.site;

import io.github.techradar.model.SourcePath;
import io.github.techradar.model.UrlPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where readers find the entries' files in a browser.
 *
 * @param folder the address of the source directory, without a slash at its end
 */
public record Repository(String folder) {

  /** What a POM says that names no branch or tag. */
  private static final String NONE = "HEAD";

  /**
   * Understands the repositories of GitHub, GitLab, Bitbucket and Gitea, at these companies or at
   * home as long as the host's name tells which it is.
   *
   * @param url the repository in a browser; may have {@code /tree/BRANCH} at its end
   * @param tag a branch or tag, or {@code HEAD}
   * @param root the folder that the repository's root is checked out to
   * @param source the source directory
   * @return empty if the address of a file cannot be known
   */
  public static Optional<Repository> of(String url, String tag, Path root, Path source) {
    Path top = root.toAbsolutePath().normalize();
    Path entries = source.toAbsolutePath().normalize();
    Optional<String> host = host(url);
    if (host.isEmpty() || !entries.startsWith(top)) {
      return Optional.empty();
    }
    String base = url.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
    String below = SourcePath.of(top.relativize(entries));
    int tree = base.indexOf("/tree/");
    String ref = tag;
    if (tree >= 0) {
      String[] parts = base.substring(tree + "/tree/".length()).split("/", 2);
      base = base.substring(0, tree).replaceFirst("/-$", "");
      ref = tag.equals(NONE) ? parts[0] : tag;
      below = parts.length == 1 ? below : parts[1] + "/" + below;
    }
    String start = base;
    String end = ref + (below.isEmpty() ? "" : "/" + UrlPath.encoded(below));
    boolean known = !ref.equals(NONE);
    return style(host.get(), known).map(middle -> new Repository(start + middle + end));
  }

  /** The address of an entry's file, given by its path below the source directory. */
  String page(String path) {
    return folder + "/" + UrlPath.encoded(path);
  }

  private static Optional<String> style(String host, boolean known) {
    if (host.contains("github")) {
      return Optional.of("/blob/");
    }
    if (host.contains("gitlab")) {
      return Optional.of("/-/blob/");
    }
    if (host.contains("bitbucket")) {
      return Optional.of("/src/");
    }
    boolean gitea = host.matches(".*(gitea|forgejo|codeberg).*");
    return gitea && known ? Optional.of("/src/") : Optional.empty(); // it has no address for HEAD
  }

  private static Optional<String> host(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web
          ? Optional.ofNullable(uri.getHost()).map(h -> h.toLowerCase(Locale.ROOT))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // then it is no link
    }
  }
}
