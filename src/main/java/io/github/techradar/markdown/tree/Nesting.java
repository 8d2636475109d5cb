package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable.Reason;

/**
 * How deep nodes stand in a tree. Looks without going down, so a tree may be as deep as it likes.
 */
final class Nesting {

  /** Quotes, items and marks within each other: more than anybody reads, less than hurts. */
  private static final int DEEPEST = 100;

  private Nesting() {}

  /** Ends the parse of a text if something in it stands too deep below a node. */
  static void check(Node top) {
    int depth = 0;
    Node node = top;
    do {
      Node below = node.getFirstChild();
      if (below != null) {
        node = below;
        depth++;
      } else {
        while (node != top && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == top ? top : node.getNext();
      }
      if (depth > DEEPEST) {
        throw new UnreadableException(Reason.NESTED, node.getStartOffset());
      }
    } while (node != top);
  }
}
