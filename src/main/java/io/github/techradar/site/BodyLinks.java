package io.github.techradar.site;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.RelativeLink;
import io.github.techradar.model.SitePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where the links in one entry's body lead on the site: other entries become their pages, files
 * come along, and what is elsewhere stays as it is.
 */
final class BodyLinks {

  /** Set before the ids of a body's headings, so that none is the id of something around it. */
  static final String ANCHOR_PREFIX = "body-";

  private final String source;
  private final EntryAddresses addresses;
  private final Map<String, String> idsBySource;
  private final Predicate<String> isFile;
  private final Set<String> files = new TreeSet<>();
  private final List<String> dead = new ArrayList<>();

  /**
   * @param source the path of the entry that the links stand in
   * @param addresses finds the entries that links mean
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isFile whether there is a file at a path below the source directory that may be
   *     published
   */
  BodyLinks(
      String source,
      EntryAddresses addresses,
      Map<String, String> idsBySource,
      Predicate<String> isFile) {
    this.source = source;
    this.addresses = addresses;
    this.idsBySource = idsBySource;
    this.isFile = isFile;
  }

  /** The files that resolved links lead to. */
  Set<String> files() {
    return files;
  }

  /** The links that lead to nothing on the site. */
  List<String> dead() {
    return dead;
  }

  /** A link or image address as the entry's page must write it; empty if it leads nowhere. */
  Optional<String> resolve(String url) {
    Optional<String> resolved = url.startsWith("#") ? Optional.of(anchor(url)) : elsewhere(url);
    if (resolved.isEmpty()) {
      dead.add(url);
    }
    return resolved;
  }

  private Optional<String> elsewhere(String url) {
    if (url.isBlank()) {
      return Optional.empty();
    }
    Optional<RelativeLink> link = RelativeLink.of(source, url);
    if (link.isEmpty()) {
      return Optional.of(url); // the policy has refused unsafe schemes already
    }
    String fragment = link.get().fragment();
    Optional<String> page =
        addresses.entry(source, url).map(idsBySource::get).map(SitePaths::entryFile);
    return page.isPresent()
        ? page.map(p -> fragment.isEmpty() ? p : p + anchor(fragment))
        : link.get().path().filter(isFile).map(file -> copied(file) + fragment);
  }

  private String copied(String file) {
    files.add(file);
    return SitePaths.url(SitePaths.FILES + file);
  }

  /** A fragment as the page has it, for the ids of headings are prefixed. */
  private static String anchor(String fragment) {
    return fragment.equals("#") ? fragment : "#" + ANCHOR_PREFIX + fragment.substring(1);
  }
}
