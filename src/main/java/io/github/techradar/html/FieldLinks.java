package io.github.techradar.html;

import io.github.techradar.markdown.EntryAddresses;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Entry;
import io.github.techradar.model.Link;
import io.github.techradar.model.Radar;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the links of front matter lead on the site: as those of bodies do, and no further. */
final class FieldLinks {

  private static final Pattern NOT_IN_ADDRESSES =
      Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7f]|%(?![0-9A-Fa-f]{2})");

  private final Definition definition;
  private final EntryAddresses addresses;
  private final Predicate<String> isCopied;
  private final Map<String, String> idsBySource;
  private final Map<String, String> titlesById = new HashMap<>();

  /**
   * @param radar the entries that links may lead to
   * @param addresses finds the entries that links mean
   * @param pages the ids of all entries with a page, by their paths
   * @param isCopied whether the file at a path is copied to the site
   */
  FieldLinks(
      Radar radar,
      EntryAddresses addresses,
      Map<String, String> pages,
      Predicate<String> isCopied) {
    this.definition = radar.definition();
    this.addresses = addresses;
    this.isCopied = isCopied;
    this.idsBySource = pages;
    radar.published().forEach(entry -> titlesById.put(entry.id(), entry.title()));
  }

  /** All links of an entry: of the field for them, and of the team's own fields. */
  Stream<Link> of(Entry entry) {
    Stream<Link> own =
        definition.ownFields().stream()
            .flatMap(field -> entry.values(field).stream())
            .flatMap(
                value -> value instanceof Collection<?> list ? list.stream() : Stream.of(value))
            .flatMap(item -> Link.inOwnField(item, entry.source()).stream());
    return Stream.concat(entry.references().links().stream(), own);
  }

  /** A link as a page has it; empty if it leads to nothing, or may not lead there. */
  Optional<PageLink> resolve(Link link) {
    BodyLinks links = new BodyLinks(link.source(), addresses, idsBySource, isCopied);
    return links
        .resolve(encoded(link.address()), false, false)
        .map(links::target)
        .filter(FieldLinks::isSafe)
        .map(target -> new PageLink(text(link, target), target, link.fields()));
  }

  /** The links of an entry, those that lead somewhere, as its page has them. */
  Map<Link, PageLink> resolved(Entry entry) {
    Map<Link, PageLink> resolved = new HashMap<>();
    of(entry).distinct().forEach(link -> resolve(link).ifPresent(page -> resolved.put(link, page)));
    return resolved;
  }

  /** An address with {@code %20} for a space, and so on; what is encoded already stays. */
  private static String encoded(String address) {
    return NOT_IN_ADDRESSES
        .matcher(address)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }

  private String text(Link link, LinkTarget target) {
    return link.name()
        .or(
            () ->
                target instanceof LinkTarget.EntryPage page
                    ? Optional.ofNullable(titlesById.get(page.id()))
                    : Optional.empty())
        .orElse(link.address());
  }

  /** Whether a link may stand on a page: relative, or of a kind that does not act. */
  private static boolean isSafe(LinkTarget target) {
    if (!(target instanceof LinkTarget.Elsewhere elsewhere)) {
      return true;
    }
    String address = elsewhere.address().toLowerCase(Locale.ROOT);
    return address.startsWith("//")
        || PageHtml.SCHEMES.stream().anyMatch(scheme -> address.startsWith(scheme + ":"));
  }
}
