package io.github.techradar.site;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/** Markdown without its marks, for places that have no room for more than a line. */
final class PlainText {

  /** In characters; enough for a sentence or two. */
  private static final int LONGEST = 240;

  private static final Parser PARSER = Parser.builder().build();

  private PlainText() {}

  /** The first paragraph of a text, cut behind a word if it is long; no heading is one. */
  static String beginning(String markdown) {
    String text = firstParagraph(markdown);
    int space = text.length() > LONGEST ? text.lastIndexOf(' ', LONGEST) : 0;
    return space > 0 ? text.substring(0, space) + " …" : text;
  }

  private static String firstParagraph(String markdown) {
    try {
      for (Node node : PARSER.parse(markdown).getDescendants()) {
        if (node instanceof Paragraph) {
          String text = new TextCollectingVisitor().collectAndGetText(node);
          String line = text.strip().replaceAll("\\s+", " ");
          if (!line.isEmpty()) {
            return line;
          }
        }
      }
      return "";
    } catch (StackOverflowError e) {
      return ""; // nested hundreds deep; its page shows it as it was written
    }
  }
}
