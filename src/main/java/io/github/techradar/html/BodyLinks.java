package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.RelativeLink;
import io.github.techradar.markdown.WikiAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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
  private final Predicate<String> isCopied;
  private final Map<String, LinkTarget> targets = new HashMap<>();
  private final SortedSet<String> files = new TreeSet<>();
  private final List<String> dead = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  /**
   * What was asked of a link, and what was said.
   *
   * @param url as {@link #resolve} was given it, as are the next two
   * @param answer the address that the page writes; empty if the link leads nowhere
   * @param isElsewhere whether that is a place elsewhere on the web
   */
  record Asked(
      String url, boolean isImage, boolean isNoted, Optional<String> answer, boolean isElsewhere) {}

  /**
   * @param source the path of the entry that the links stand in
   * @param addresses finds the entries that links mean
   * @param idsBySource the ids of all entries with a page, by their paths
   * @param isCopied whether the file at a path below the source directory is copied to the site
   */
  BodyLinks(
      String source,
      EntryAddresses addresses,
      Map<String, String> idsBySource,
      Predicate<String> isCopied) {
    this.source = source;
    this.addresses = addresses;
    this.idsBySource = idsBySource;
    this.isCopied = isCopied;
  }

  /** The files that resolved links lead to. */
  SortedSet<String> files() {
    return files;
  }

  /** The links that lead to nothing on the site. */
  List<String> dead() {
    return dead;
  }

  /** All that was asked, in its order. */
  List<Asked> asked() {
    return asked;
  }

  /** Asks what was asked in an earlier build, and whether the answer is the same. */
  boolean isStill(Asked before) {
    resolve(before.url(), before.isImage(), before.isNoted());
    return asked.get(asked.size() - 1).equals(before);
  }

  /**
   * A link or image address as the entry's page must write it; empty if it leads nowhere.
   *
   * @param isImage whether what is there is shown
   * @param isNoted whether files and dead links are to be known later
   */
  Optional<String> resolve(String url, boolean isImage, boolean isNoted) {
    Optional<LinkTarget> target =
        Optional.of(url)
            .filter(address -> address.startsWith("#"))
            .or(() -> WikiAddress.ownFragment(url))
            .<LinkTarget>map(fragment -> new LinkTarget.SamePage(anchor(fragment)))
            .or(() -> entry(url, isImage))
            .or(() -> isImage ? Optional.empty() : quadrant(url))
            .or(() -> elsewhere(url));
    target.ifPresent(found -> targets.put(found.address(), found));
    if (isNoted) {
      if (target.isEmpty()) {
        dead.add(WikiAddress.written(url));
      } else if (target.get() instanceof LinkTarget.CopiedFile file) {
        files.add(file.path());
      }
    }
    Optional<String> answer = target.map(LinkTarget::address);
    boolean isElsewhere = target.filter(LinkTarget.Elsewhere.class::isInstance).isPresent();
    asked.add(new Asked(url, isImage, isNoted, answer, isElsewhere));
    return answer;
  }

  /** Where an address leads that a page writes. */
  LinkTarget target(String address) {
    return targets.getOrDefault(address, new LinkTarget.Elsewhere(address));
  }

  private Optional<LinkTarget> elsewhere(String url) {
    if (url.isBlank()) {
      return Optional.empty();
    }
    Optional<RelativeLink> link = RelativeLink.of(source, url);
    if (link.isEmpty()) {
      return Optional.of(new LinkTarget.Elsewhere(url)); // unsafe schemes are refused already
    }
    String fragment = link.get().fragment();
    return link.get().path().filter(isCopied).map(p -> new LinkTarget.CopiedFile(p, fragment));
  }

  private Optional<LinkTarget> entry(String url, boolean isImage) {
    Optional<EntryAddresses.Found> found =
        isImage
            ? addresses.file(source, url).map(path -> new EntryAddresses.Found(path, ""))
            : addresses.find(source, url);
    return found.flatMap(
        entry ->
            Optional.ofNullable(idsBySource.get(entry.path()))
                .map(id -> new LinkTarget.EntryPage(id, anchor(entry.fragment()))));
  }

  private Optional<LinkTarget> quadrant(String url) {
    String fragment = RelativeLink.of(source, url).map(RelativeLink::fragment).orElse("");
    return addresses
        .quadrant(source, url)
        .map(quadrant -> new LinkTarget.QuadrantPage(quadrant.id(), anchor(fragment)));
  }

  /** A fragment as the page has it, for the ids of headings are prefixed. */
  private static String anchor(String fragment) {
    return fragment.length() < 2 ? fragment : "#" + ANCHOR_PREFIX + fragment.substring(1);
  }
}
