package io.github.techradar.site;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.techradar.source.ParsedBody;
import java.util.List;

/** Markdown without its marks, for places that have no room for more than a line. */
final class PlainText {

  /** In characters; enough for a sentence or two. */
  private static final int LONGEST = 240;

  private static final Parser PARSER = Parser.builder().build();

  private PlainText() {}

  /** The first paragraph of a text, cut behind a word if it is long; no heading is one. */
  static String beginning(String markdown) {
    return beginning(markdown, List.of());
  }

  /**
   * The same of a text without some of its sections.
   *
   * @param skipped the headings of those that are not what the text is about
   */
  static String beginning(String markdown, List<String> skipped) {
    String text = firstParagraph(markdown, skipped);
    int space = text.length() > LONGEST ? text.lastIndexOf(' ', LONGEST) : 0;
    return space > 0 ? text.substring(0, space) + " …" : text;
  }

  private static String firstParagraph(String markdown, List<String> skipped) {
    try {
      Document document = PARSER.parse(markdown);
      for (String title : skipped) {
        ParsedBody.section(document, title)
            .ifPresent(heading -> ParsedBody.content(heading).forEach(Node::unlink));
      }
      for (Node node : document.getDescendants()) {
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
