package io.github.techradar.imports.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what has no form in Markdown as HTML, in one line. */
final class HtmlWriter {

  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

  /** What could be a mark of Markdown. */
  private static final String MARKS = "\\`*_{}[]#~|!$^=+:@-";

  private final StringBuilder html = new StringBuilder();
  private final boolean hidesMarks;

  private HtmlWriter(boolean hidesMarks) {
    this.hidesMarks = hidesMarks;
  }

  /** A block with all that is in it. */
  static String block(Element block, Effort effort) {
    HtmlWriter writer = new HtmlWriter(effort == Effort.ALL_HTML);
    writer.write(block, false);
    return writer.html.toString();
  }

  /** Some words with all that is said of them. */
  static String inline(Element element) {
    HtmlWriter writer = new HtmlWriter(true);
    writer.write(element, false);
    return writer.html.toString();
  }

  /** An element around what is HTML or Markdown already. */
  static String around(Element element, String inner) {
    return openTag(element) + inner + "</" + element.normalName() + '>';
  }

  /** The tag that opens an element. */
  static String openTag(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    for (Attribute attribute : element.attributes()) {
      tag.append(' ').append(attribute.getKey()).append("=\"");
      tag.append(SPACES.matcher(escaped(attribute.getValue())).replaceAll(" ")).append('"');
    }
    return tag.append('>').toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void write(Node node, boolean isCode) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText(), isCode);
    } else if (node instanceof Element element) {
      write(element, isCode);
    }
  }

  private void write(Element element, boolean isCode) {
    String name = element.normalName();
    if (name.equals("pre")) {
      writeCode(element);
    } else if (name.equals(Elements.LINE_END)) {
      html.append(' ');
    } else if (name.equals("p") && isAlone(element)) {
      element.childNodes().forEach(child -> write(child, isCode));
    } else {
      html.append(openTag(element));
      element.childNodes().forEach(child -> write(child, isCode));
      if (!name.equals("br") && !name.equals("img") && !name.equals("hr")) {
        html.append("</").append(name).append('>');
      }
    }
  }

  /** Whether a paragraph is the only one in an item or a cell. */
  private static boolean isAlone(Element paragraph) {
    Element around = paragraph.parent();
    if (around == null || paragraph.previousSibling() != null) {
      return false;
    }
    Element next = paragraph.nextElementSibling();
    boolean isInPart = Elements.isContainer(around.normalName());
    return isInPart
        && !around.normalName().equals("details")
        && (next == null || next.normalName().equals("ul") || next.normalName().equals("ol"));
  }

  private void writeCode(Element code) {
    html.append("<pre>");
    if (code.hasAttr("class")) {
      html.append("<code class=\"").append(code.attr("class")).append("\">");
    }
    addText(code.wholeText(), true);
    html.append(code.hasAttr("class") ? "</code></pre>" : "</pre>");
  }

  private void addText(String text, boolean isCode) {
    String words = isCode ? text : SPACES.matcher(text).replaceAll(" ");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || (hidesMarks && MARKS.indexOf(c) >= 0)) {
        html.append("&#").append((int) c).append(';');
      } else {
        html.append(escaped(String.valueOf(c)).replace("&quot;", "\""));
      }
    }
  }
}
