package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable.Reason;

/**
 * How many nodes a tree has. What is made of a text, from its problems to its page, takes time and
 * space for each node, however few letters that has: {@code a\n=\n} is a heading.
 */
final class Nodes {

  /** Enough for a table of 5,000 rows, or for the longest file full of links and lists. */
  private static final int MOST = 60_000;

  /** Each line may be a block, or many within each other. */
  private static final int MOST_LINES = 20_000;

  private Nodes() {}

  /** Refuses a text that would have too many of them, before anybody makes them. */
  static void check(String markdown) {
    if (markdown.length() <= MOST_LINES) {
      return; // as nearly all are
    }
    int lines = 0;
    int bars = 0;
    for (int i = 0; i < markdown.length(); i++) {
      char letter = markdown.charAt(i);
      lines += letter == '\n' ? 1 : 0;
      bars += letter == '|' ? 1 : 0; // each may part two cells
      if (lines > MOST_LINES || bars > MOST) {
        throw new UnreadableException(Reason.MANY, i);
      }
    }
  }

  /** Ends the parse of a text that has too many of them. */
  static void check(Node top) {
    int nodes = 0;
    for (Node node : Descendants.of(top)) {
      nodes++;
      if (nodes > MOST) {
        throw new UnreadableException(Reason.MANY, node.getStartOffset());
      }
    }
  }
}
