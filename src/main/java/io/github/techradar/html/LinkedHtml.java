package io.github.techradar.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Safe HTML, cut at its links, so that these can be written as each place needs them.
 *
 * @param parts the pieces in their order
 */
public record LinkedHtml(List<Part> parts) {

  private static final int WEIGHT_OF_PART = 50; // the objects around it
  private static final int MOST_ROOM = 1_000_000;

  public LinkedHtml {
    parts = List.copyOf(parts);
  }

  /** A piece of HTML. */
  public sealed interface Part {}

  /**
   * What stands between links.
   *
   * @param html as it is to be written
   */
  public record Between(String html) implements Part {}

  /**
   * An attribute that is a link.
   *
   * @param attribute {@code href} or {@code src}
   * @param escaped the address as a page of an entry writes it, escaped for HTML
   * @param target where it leads
   */
  public record Link(String attribute, String escaped, LinkTarget target) implements Part {}

  /** Where its links lead, in their order. */
  public Stream<LinkTarget> targets() {
    return parts.stream().filter(Link.class::isInstance).map(Link.class::cast).map(Link::target);
  }

  /** About how much memory it takes, in characters. */
  long weight() {
    long weight = 0;
    for (Part part : parts) {
      weight += WEIGHT_OF_PART;
      if (part instanceof Link link) {
        weight += link.escaped().length();
      } else if (part instanceof Between between) {
        weight += between.html().length();
      }
    }
    return weight;
  }

  /** About how long the HTML is, so that there is room for it. */
  private int length() {
    return Math.toIntExact(Math.min(weight(), MOST_ROOM));
  }

  /** The HTML with links that start at the entry's page. */
  public String html() {
    StringBuilder html = new StringBuilder(length());
    for (Part part : parts) {
      if (part instanceof Link link) {
        write(link, link.escaped(), html);
      } else if (part instanceof Between between) {
        html.append(between.html());
      }
    }
    return html.toString();
  }

  /**
   * The HTML with links as some other place writes them.
   *
   * @param way from a target to an address, not escaped; what is given none stays as text
   */
  public String html(Function<LinkTarget, Optional<String>> way) {
    StringBuilder html = new StringBuilder(length());
    for (Part part : parts) {
      if (part instanceof Link link) {
        way.apply(link.target()).ifPresent(address -> write(link, escaped(address), html));
      } else if (part instanceof Between between) {
        html.append(between.html());
      }
    }
    return html.toString();
  }

  private static void write(Link link, String escaped, StringBuilder html) {
    html.append(' ').append(link.attribute()).append("=\"").append(escaped).append('"');
  }

  /** Plain text as HTML that shows it. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;");
  }
}
