package io.github.techradar.imports.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What is at the ends of paragraphs and of lines, and stands for nothing there. */
final class LineEnds {

  private LineEnds() {}

  /** Whether the last thing in a paragraph that counts is a line break. */
  static boolean endsWithBreak(Element paragraph) {
    Node last = paragraph.lastChild();
    while (last instanceof TextNode text && isBlank(text.getWholeText())) {
      last = last.previousSibling();
    }
    return last instanceof Element element && element.normalName().equals("br");
  }

  /** Takes breaks away that end a paragraph, paragraphs without text, and blocks without any. */
  static void tidy(Element body) {
    List<Element> blocks = List.copyOf(body.getAllElements());
    for (int i = blocks.size() - 1; i > 0; i--) { // the first is the body
      Element block = blocks.get(i);
      if (block.normalName().equals("p")) {
        while (endsWithBreak(block)) {
          removeLast(block);
        }
      }
      if (isEmpty(block) && Elements.isMark(block.normalName())) {
        block.unwrap();
      } else if (isEmpty(block)) {
        block.remove();
      }
    }
  }

  private static void removeLast(Element paragraph) {
    Node last = paragraph.lastChild();
    while (last != null) {
      boolean isBreak = last instanceof Element;
      Node before = last.previousSibling();
      last.remove();
      last = isBreak ? null : before;
    }
  }

  private static boolean isEmpty(Element block) {
    return switch (block.normalName()) {
      case "img", "br", "hr", "td", "th" -> false;
      default -> block.childNodes().stream().allMatch(LineEnds::isNothing);
    };
  }

  private static boolean isNothing(Node node) {
    return node instanceof TextNode text && isBlank(text.getWholeText());
  }

  /** Whether nobody sees any of a text; a space that does not break is as good as another. */
  static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
  }
}
