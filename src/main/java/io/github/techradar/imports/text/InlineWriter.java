package io.github.techradar.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words of a paragraph as Markdown. */
final class InlineWriter {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+|mailto:[^\\s<>]+");
  private static final String BREAK = "\\\n";

  private final Effort effort;
  private final boolean isCell;
  private final boolean isLink;

  /**
   * @param isCell whether the words stand in a table, where a line cannot end and a bar is a mark
   * @param isLink whether they stand between brackets
   */
  private InlineWriter(Effort effort, boolean isCell, boolean isLink) {
    this.effort = effort;
    this.isCell = isCell;
    this.isLink = isLink;
  }

  /** The words in a block, as one or more lines of Markdown. */
  static String lines(Element block, Effort effort) {
    return new InlineWriter(effort, false, false)
        .write(block, ' ', ' ')
        .strip()
        .lines()
        .map(line -> Effort.lineOfText(Spaces.strip(line)))
        .collect(Collectors.joining("\n"));
  }

  /** The words in a block, as one line of Markdown. */
  static String line(Element block, Effort effort) {
    return Spaces.strip(
        new InlineWriter(effort, false, false).write(block, ' ', ' ').replace(BREAK, " "));
  }

  /** The words in a cell of a table. */
  static String cell(Element block, Effort effort) {
    return Spaces.strip(new InlineWriter(effort, true, false).write(block, ' ', ' '));
  }

  /**
   * Writes what is in an element.
   *
   * @param before the letter before it
   * @param behind the letter behind it
   */
  private String write(Element element, char before, char behind) {
    List<Node> nodes = element.childNodes();
    List<String> inner = new ArrayList<>();
    for (Node node : nodes) {
      inner.add(inside(node));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < nodes.size(); i++) {
      char last = text.isEmpty() ? before : text.charAt(text.length() - 1);
      append(text, around(nodes.get(i), inner.get(i), last, next(nodes, inner, i + 1, behind)));
    }
    return text.toString();
  }

  /** The first letter of what comes next; of marks their own. */
  private static char next(List<Node> nodes, List<String> inner, int from, char behind) {
    for (int i = from; i < nodes.size(); i++) {
      String text = inner.get(i);
      if (!text.isEmpty()) {
        boolean isMark = nodes.get(i) instanceof Element && !Spaces.isOne(text.charAt(0));
        return isMark ? '*' : text.charAt(0);
      }
    }
    return behind;
  }

  private static void append(StringBuilder text, String more) {
    boolean isAfterSpace = !text.isEmpty() && Spaces.isOne(text.charAt(text.length() - 1));
    int start = 0;
    while (isAfterSpace && start < more.length() && Spaces.isOne(more.charAt(start))) {
      start++;
    }
    if (more.startsWith(BREAK, start)) {
      while (!text.isEmpty() && Spaces.isOne(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
    }
    text.append(more, start, more.length());
  }

  private String inside(Node node) {
    if (node instanceof TextNode text) {
      return written(Spaces.collapsed(text.getWholeText()));
    }
    Element element = (Element) node;
    return switch (element.normalName()) {
      case "br" -> isCell ? "<br>" : BREAK;
      case Elements.LINE_END -> "\n";
      case "img" -> image(element);
      case "code" -> Spaces.collapsed(element.wholeText());
      case "a" -> new InlineWriter(effort, isCell, true).write(element, '*', '*');
      default -> write(element, '*', '*');
    };
  }

  private String written(String text) {
    String escaped = effort.escaped(text, isLink);
    return isCell && effort == Effort.AS_IT_IS ? escaped.replace("|", "\\|") : escaped;
  }

  private String image(Element image) {
    if (image.hasAttr("width") || image.hasAttr("height") || effort == Effort.TAGS) {
      return HtmlWriter.openTag(image);
    }
    return "!["
        + written(image.attr("alt").strip())
        + "]("
        + destination(image.attr("src"))
        + title(image)
        + ")";
  }

  /** What is around the words of a node; spaces at their ends stand outside. */
  private String around(Node node, String inner, char before, char behind) {
    if (!(node instanceof Element element) || !Elements.isMark(element.normalName())) {
      return inner;
    }
    String core = Spaces.strip(inner);
    if (core.isEmpty()) {
      return inner.isEmpty() ? "" : " ";
    }
    String lead = Spaces.isOne(inner.charAt(0)) ? " " : "";
    String trail = Spaces.isOne(inner.charAt(inner.length() - 1)) ? " " : "";
    char left = lead.isEmpty() ? before : ' ';
    char right = trail.isEmpty() ? behind : ' ';
    return lead + marked(element, core, left, right) + trail;
  }

  private String marked(Element element, String core, char before, char behind) {
    return switch (element.normalName()) {
      case "a" -> link(element, core);
      case "code" -> code(element, core);
      case "strong" -> emphasis("**", element, core, before, behind);
      case "em" -> emphasis("*", element, core, before, behind);
      case "del" -> emphasis("~~", element, core, before, behind);
      default -> HtmlWriter.around(element, core);
    };
  }

  /** Marks count only where they touch a word on one side, and on the other side none. */
  private String emphasis(String mark, Element element, String core, char before, char behind) {
    boolean opens = !isPunctuation(core.charAt(0)) || isEdge(before);
    boolean closes = !isPunctuation(core.charAt(core.length() - 1)) || isEdge(behind);
    boolean isAlone = before != mark.charAt(0) || core.charAt(0) != mark.charAt(0);
    return opens && closes && isAlone && effort != Effort.TAGS
        ? mark + core + mark
        : HtmlWriter.around(element, core);
  }

  private static boolean isEdge(char c) {
    return Spaces.isOne(c) || isPunctuation(c);
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && !Spaces.isOne(c) && !Character.isSurrogate(c);
  }

  private String link(Element link, String core) {
    String address = link.attr("href");
    if (address.equals(link.wholeText().strip()) && ADDRESS.matcher(address).matches()) {
      return '<' + address + '>';
    }
    return effort == Effort.TAGS
        ? HtmlWriter.around(link, core)
        : '[' + core + "](" + destination(address) + title(link) + ')';
  }

  private String destination(String address) {
    String written = address.replace("&", Effort.isReference(address) ? "&amp;" : "&");
    int depth = 0;
    for (int i = 0; i < written.length() && depth >= 0; i++) {
      depth += written.charAt(i) == '(' ? 1 : written.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0 ? written : written.replace("(", "%28").replace(")", "%29");
  }

  private static String title(Element element) {
    String title = Spaces.collapsed(element.attr("title")).strip();
    return title.isEmpty()
        ? ""
        : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + '"';
  }

  private String code(Element code, String core) {
    boolean isPlain = code.children().isEmpty() && effort != Effort.TAGS;
    if (!isPlain || (isCell && core.indexOf('|') >= 0)) {
      return HtmlWriter.inline(code);
    }
    String marks = "`".repeat(longestRun(core, '`') + 1);
    String space = core.startsWith("`") || core.endsWith("`") ? " " : "";
    return marks + space + core + space + marks;
  }

  /** How often a letter stands in a row at most. */
  static int longestRun(String text, char letter) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == letter ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
