package io.github.techradar.imports.text;

import io.github.techradar.markdown.PageHtml;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** What the elements of HTML are to a text: which mean the same, and which mean anything. */
final class Elements {

  /** An element of ours, where a line of a plain text ends. */
  static final String LINE_END = "line-end";

  /** Elements that another one has become the name of. */
  private static final Map<String, String> SAME =
      Map.of("b", "strong", "i", "em", "s", "del", "strike", "del", "tt", "code");

  /** Elements whose inside no reader sees as text. */
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "title",
          "svg",
          "math",
          "iframe",
          "object",
          "noscript",
          "noembed",
          "noframes",
          "textarea",
          "select",
          "canvas",
          "audio",
          "video");

  private static final Set<String> MARKS =
      Set.of(
          "strong", "em", "del", "code", "a", "u", "ins", "mark", "small", "q", "sub", "sup", "kbd",
          "samp", "var", "abbr", "cite");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Elements with blocks of their own in them. */
  private static final Set<String> CONTAINERS =
      Set.of("blockquote", "li", "dd", "td", "th", "details");

  /** Elements with nothing but a line in them. */
  private static final Set<String> LINES = Set.of("dt", "summary", "caption");

  private static final Set<String> STRUCTURES = Set.of("ul", "ol", "dl", "table", "tr");

  private Elements() {}

  /** The name of an element, or the one that means the same. */
  static String name(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(name, name);
  }

  static boolean isHidden(String name) {
    return HIDDEN.contains(name);
  }

  /** Whether an element says something of the words in it. */
  static boolean isMark(String name) {
    return MARKS.contains(name);
  }

  static boolean isHeading(String name) {
    return HEADINGS.contains(name);
  }

  static boolean isContainer(String name) {
    return CONTAINERS.contains(name);
  }

  /** Whether an element holds words and no blocks. */
  static boolean isLine(String name) {
    return LINES.contains(name) || isHeading(name);
  }

  /** Whether an element has parts, and no text between them. */
  static boolean isStructure(String name) {
    return STRUCTURES.contains(name);
  }

  /** Whether text before and behind an element stands in lines of its own. */
  static boolean isBlock(Element element) {
    return element.tag().isBlock();
  }

  /** Whether HTML has an element of a name; names with a colon come from office programs. */
  static boolean isKnown(String name) {
    return name.indexOf(':') >= 0 || Tag.isKnownTag(name.toLowerCase(Locale.ROOT));
  }

  /** A new element with what pages keep of another one's attributes, but for names and links. */
  static Element shallow(String name, Element like) {
    Element copy = new Element(name);
    for (Attribute attribute : like.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!key.equals("id")
          && !key.equals("name")
          && !PageHtml.isLink(name, key)
          && !attribute.getValue().isBlank()
          && PageHtml.keeps(name, key, attribute.getValue())) {
        copy.attr(key, attribute.getValue().strip());
      }
    }
    return copy;
  }
}
