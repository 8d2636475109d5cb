package io.github.techradar.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page keeps of the HTML in an entry: text and its structure, nothing that acts. */
public final class PageHtml {

  /** The names of the tags that stay; of all others only the text does. */
  public static final Set<String> ELEMENTS =
      Set.of(
          ("p br hr blockquote pre div nav details summary h2 h3 h4 h5 h6 ul ol li dl dt dd"
                  + " em strong b i u del s ins mark small q sub sup kbd samp var code abbr cite a"
                  + " table caption thead tbody tfoot tr th td img input")
              .split(" "));

  /** The kinds of addresses that links may have, beside relative ones. */
  public static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "title")),
          Map.entry("img", Set.of("src", "alt", "title", "width", "height")),
          Map.entry("abbr", Set.of("title")),
          Map.entry("ol", Set.of("start")),
          Map.entry("th", Set.of("align")),
          Map.entry("td", Set.of("align")),
          Map.entry("code", Set.of("class")),
          Map.entry("nav", Set.of("class", "aria-label")),
          Map.entry("input", Set.of("type", "checked", "disabled", "aria-label")),
          Map.entry("h2", Set.of("id")),
          Map.entry("h3", Set.of("id")),
          Map.entry("h4", Set.of("id")),
          Map.entry("h5", Set.of("id")),
          Map.entry("h6", Set.of("id")));

  private PageHtml() {}

  /** Whether a tag stays: an image needs an address, and of inputs only boxes of tasks do. */
  public static boolean keeps(HtmlTag tag) {
    return switch (tag.element()) {
      case "img" -> tag.has("src");
      case "input" -> tag.has("type", "checkbox") && tag.has("disabled");
      default -> ELEMENTS.contains(tag.element());
    };
  }

  /** Whether an attribute that stays is the address of a link or an image. */
  public static boolean isLink(String element, String attribute) {
    return ELEMENTS.contains(element)
        && attributes(element).contains(attribute)
        && (attribute.equals("href") || attribute.equals("src"));
  }

  /** The names of the attributes that stay in a tag. */
  public static Set<String> attributes(String element) {
    return ATTRIBUTES.getOrDefault(element, Set.of());
  }
}
