package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All nodes below a node, in the order of the text. They are found by the links that nodes have, so
 * to go through them takes no memory, however deep they stand. The tree must stay as it is until
 * the last is reached.
 */
public final class Descendants implements Iterable<Node> {

  private final Node top;

  private Descendants(Node top) {
    this.top = top;
  }

  /** The nodes below a node, without that one. */
  public static Iterable<Node> of(Node top) {
    return new Descendants(top);
  }

  @Override
  public Iterator<Node> iterator() {
    return new Walk(top);
  }

  private static final class Walk implements Iterator<Node> {

    private final Node top;
    private @Nullable Node next;

    Walk(Node top) {
      this.top = top;
      this.next = top.getFirstChild();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Node next() {
      Node found = next;
      if (found == null) {
        throw new NoSuchElementException();
      }
      Node below = found.getFirstChild();
      next = below == null ? behind(found) : below;
      return found;
    }

    private @Nullable Node behind(Node node) {
      Node around = node;
      while (around != top && around.getNext() == null) {
        around = around.getParent();
      }
      return around == top ? null : around.getNext();
    }
  }
}
