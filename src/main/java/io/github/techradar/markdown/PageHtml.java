package io.github.techradar.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page keeps of the HTML in an entry: text and its structure, nothing that acts. Of {@code
 * <img src="a.png" width="50%">} it keeps all but the width, which is to be a number.
 */
public final class PageHtml {

  /** The names of the tags that stay; of all others only the text does. */
  public static final Set<String> ELEMENTS =
      names(
          "p br hr blockquote pre div nav details summary h2 h3 h4 h5 h6 ul ol li dl dt dd"
              + " em strong b i u del s ins mark small q sub sup kbd samp var code abbr cite a"
              + " table caption thead tbody tfoot tr th td img input");

  /** The kinds of addresses that links may have, beside relative ones. */
  public static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private static final Set<String> VOID = names("br hr img input");

  /** Elements that end where the next one begins, or with what is around them. */
  private static final Set<String> END_BY_THEMSELVES =
      names("p li dt dd caption thead tbody tfoot tr th td");

  private static final Set<String> LISTS = names("ul ol");
  private static final Set<String> DEFINITIONS = names("dl");
  private static final Set<String> TABLES = names("table");
  private static final Set<String> ROWS = names("tr table");

  /** The elements that mean nothing but within others, of which one is enough. */
  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          Map.entry("li", LISTS),
          Map.entry("dt", DEFINITIONS),
          Map.entry("dd", DEFINITIONS),
          Map.entry("summary", names("details")),
          Map.entry("caption", TABLES),
          Map.entry("thead", TABLES),
          Map.entry("tbody", TABLES),
          Map.entry("tfoot", TABLES),
          Map.entry("tr", TABLES),
          Map.entry("th", ROWS),
          Map.entry("td", ROWS));

  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
  private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
  private static final Pattern CHECKBOX = Pattern.compile("checkbox");
  private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]+");

  /** The names that the page gives its footnotes; no author can take one. */
  private static final String FOOTNOTE = "fn(?:ref)?:[0-9-]+";

  private static final Pattern ID = Pattern.compile("(?!" + FOOTNOTE + "$)\\S+");

  /** The attributes that stay, with the values that they may have. */
  private static final Map<String, Map<String, Pattern>> ATTRIBUTES =
      Map.of(
          "a", Map.of("id", ID, "name", ID, "href", ANY, "title", ANY),
          "img", Map.of("src", ANY, "alt", ANY, "title", ANY, "width", NUMBER, "height", NUMBER),
          "abbr", Map.of("id", ID, "title", ANY),
          "ol", Map.of("id", ID, "start", NUMBER),
          "th", Map.of("id", ID, "align", ALIGNMENT),
          "td", Map.of("id", ID, "align", ALIGNMENT),
          "code", Map.of("id", ID, "class", LANGUAGE),
          "nav", Map.of("id", ID, "aria-label", ANY),
          "input", Map.of("type", CHECKBOX, "checked", ANY, "disabled", ANY, "aria-label", ANY));

  /** The attributes of all other elements that stay. */
  private static final Map<String, Pattern> IN_ALL = Map.of("id", ID);

  private PageHtml() {}

  private static Set<String> names(String names) {
    return Set.of(names.split(" "));
  }

  /** Whether a tag stays: an image needs an address, and of inputs only boxes of tasks do. */
  public static boolean keeps(HtmlTag tag) {
    return switch (tag.element()) {
      case "img" -> tag.has("src");
      case "input" -> tag.has("type", "checkbox") && tag.has("disabled");
      default -> ELEMENTS.contains(tag.element());
    };
  }

  /** Whether an attribute of a tag that stays does so too; of two with one name the first does. */
  public static boolean keeps(HtmlTag tag, HtmlTag.Attribute attribute) {
    return !attribute.isRepeated()
        && !isSecondName(tag, attribute)
        && keeps(tag.element(), attribute.name(), Escaping.unescapeHtml(attribute.value()));
  }

  private static boolean isSecondName(HtmlTag tag, HtmlTag.Attribute attribute) {
    return attribute.name().equals("name") && tag.has("id") && !tag.has("id", attribute.value());
  }

  /** Whether an attribute stays with a value, which is not escaped any more. */
  public static boolean keeps(String element, String attribute, String value) {
    Pattern values = values(element).get(attribute);
    return values != null && values.matcher(value).matches();
  }

  /** The names of the attributes that stay in a tag, if their values are right. */
  public static Set<String> attributes(String element) {
    return values(element).keySet();
  }

  private static Map<String, Pattern> values(String element) {
    return ELEMENTS.contains(element) ? ATTRIBUTES.getOrDefault(element, IN_ALL) : Map.of();
  }

  /** Whether an attribute that stays is the address of a link or an image. */
  public static boolean isLink(String element, String attribute) {
    return attributes(element).contains(attribute)
        && (attribute.equals("href") || attribute.equals("src"));
  }

  /** Whether an element has no inside, and so no end. */
  public static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  /** The elements of which one has to be around an element; none if it may stand anywhere. */
  static Set<String> homes(String element) {
    return HOMES.getOrDefault(element, Set.of());
  }

  /** Whether an element that stays has to be closed by its author. */
  static boolean needsEnd(String element) {
    return ELEMENTS.contains(element)
        && !VOID.contains(element)
        && !END_BY_THEMSELVES.contains(element);
  }
}
