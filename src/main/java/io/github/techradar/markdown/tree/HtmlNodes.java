package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Goes through the HTML that authors have written in a text. */
public final class HtmlNodes {

  /** Is told what is met, in the order of the text. */
  public interface Visitor {

    /** Something begins that has parts: a list, a paragraph, a word in bold. */
    void enter();

    /** The innermost of these ends. */
    void leave();

    /** A block of HTML, or a single tag in a text. */
    void html(Node node);
  }

  private HtmlNodes() {}

  /** Tells a visitor all the HTML of a document, and where that stands. */
  public static void visit(Document document, Visitor visitor) {
    Deque<Node> around = new ArrayDeque<>();
    for (Node node : Descendants.of(document)) {
      while (!around.isEmpty() && around.peek() != node.getParent()) {
        around.pop();
        visitor.leave();
      }
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        visitor.html(node);
      } else {
        around.push(node);
        visitor.enter();
      }
    }
    around.forEach(node -> visitor.leave());
  }

  /** What tags end with that stand in a piece of HTML: a block itself, or what a tag stands in. */
  public static Node around(Node html) {
    return html instanceof HtmlBlockBase ? html : html.getParent();
  }

  /**
   * The HTML itself, as its author means it: without the marks of quotations that its lines begin
   * with, and without the backslashes that pipes need in cells of tables.
   */
  public static String text(Node html) {
    return html instanceof HtmlBlockBase block && block.getLineCount() > 0
        ? block.getContentChars().normalizeEOL()
        : CellPipes.ofTag(html);
  }
}
