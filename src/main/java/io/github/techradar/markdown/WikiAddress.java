package io.github.techradar.markdown;

import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.WikiLink;
import io.github.techradar.model.UrlPath;
import java.util.Optional;

/**
 * The address of a link by name: {@code [[Kafka]]} or {@code [[Kafka#Why a log?]]}. It is written
 * in its brackets, so that nobody takes it for a path.
 */
public final class WikiAddress {

  private WikiAddress() {}

  /** The address of a name, in which nothing looks like a part of a URL. */
  public static String encoded(String address) {
    return name(address).map(UrlPath::encoded).map(WikiAddress::inBrackets).orElse(address);
  }

  /** An address as its author wrote it. */
  public static String written(String address) {
    return name(address).map(WikiAddress::inBrackets).orElse(address);
  }

  private static String inBrackets(String name) {
    return WikiLink.OPENING + name + WikiLink.CLOSING;
  }

  /**
   * The name in an address, {@link #encoded} or not, with what stands behind a {@code #} in it;
   * empty if the address is no name.
   */
  public static Optional<String> name(String address) {
    return address.startsWith(WikiLink.OPENING) && address.endsWith(WikiLink.CLOSING)
        ? Optional.of(UrlPath.decoded(address.substring(2, address.length() - 2)))
        : Optional.empty();
  }

  /**
   * The heading of its own file that an address means: of {@code [[#Why?]]} that is {@code #why}.
   */
  public static Optional<String> ownFragment(String address) {
    return name(address)
        .filter(name -> name.startsWith("#"))
        .map(name -> fragment(name.substring(1)));
  }

  /** Whether an address would have its page embed something: {@code ![[Kafka]]}. */
  public static boolean isEmbedding(String address) {
    return address.startsWith("!" + WikiLink.OPENING);
  }

  /** The fragment that leads to a heading, by its text; nothing if there is no text. */
  static String fragment(String heading) {
    return heading.isBlank() ? "" : "#" + Headings.anchor(heading);
  }
}
