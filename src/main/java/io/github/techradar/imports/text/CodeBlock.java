package io.github.techradar.imports.text;

import io.github.techradar.markdown.PageHtml;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A block of code: its letters as they are, and the language that it is written in. */
final class CodeBlock {

  private CodeBlock() {}

  /** The block of a {@code pre}; empty if nothing is in it. */
  static Optional<Element> read(Element pre) {
    StringBuilder code = new StringBuilder();
    pre.traverse((node, depth) -> add(node, code));
    if (code.toString().isBlank()) {
      return Optional.empty();
    }
    Element block = new Element("pre");
    Element inside = pre.selectFirst("code");
    String language = inside == null ? "" : inside.className();
    if (PageHtml.keeps("code", "class", language)) {
      block.attr("class", language);
    }
    block.appendChild(new TextNode(trimmed(code.toString())));
    return Optional.of(block);
  }

  /** The lines of a block in which there are links, which code cannot have. */
  static Element asLines(Element pre) {
    Element lines = pre.clone().tagName("div");
    for (TextNode text : lines.nodeStream(TextNode.class).toList()) {
      String written = text.getWholeText();
      int at = 0;
      for (int end = written.indexOf('\n'); end >= 0; end = written.indexOf('\n', at)) {
        text.before(new TextNode(written.substring(at, end))).before(new Element("br"));
        at = end + 1;
      }
      text.text(written.substring(at));
    }
    return lines;
  }

  private static void add(Node node, StringBuilder code) {
    if (node instanceof TextNode text) {
      code.append(text.getWholeText());
    } else if (node instanceof Element element && element.normalName().equals("br")) {
      code.append('\n');
    }
  }

  /** Without blank lines around it. */
  private static String trimmed(String code) {
    String[] lines = code.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    int first = 0;
    int end = lines.length;
    while (lines[first].isBlank()) {
      first++;
    }
    while (lines[end - 1].isBlank()) {
      end--;
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(text.isEmpty() ? "" : "\n").append(lines[i].stripTrailing());
    }
    return text.toString();
  }

  /** The language of a block of code; empty if it has none. */
  static String language(Element block) {
    String name = block.attr("class");
    return name.isEmpty() ? "" : name.substring("language-".length());
  }
}
