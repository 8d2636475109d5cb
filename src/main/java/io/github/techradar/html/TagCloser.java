package io.github.techradar.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.HtmlPiece;
import io.github.techradar.markdown.HtmlPieces;
import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.TagPairs;
import io.github.techradar.markdown.tree.HtmlNodes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Closes the tags that their authors forgot to close: one in a text at the end of its paragraph,
 * one in a block of HTML at the end of that. So {@code Foo<b>} makes nothing bold that stands
 * below. Closing tags that close nothing go, and so do parts of lists and tables that are in none.
 */
final class TagCloser implements HtmlNodes.Visitor {

  private final TagPairs pairs = new TagPairs();
  private final TreeMap<Integer, Node> nodes = new TreeMap<>();

  private TagCloser() {}

  /** Gives every tag of a document its end. */
  static void close(Document document) {
    TagCloser closer = new TagCloser();
    HtmlNodes.visit(document, closer);
    Map<Node, StringBuilder> ends = new LinkedHashMap<>();
    for (HtmlTag tag : closer.pairs.unclosed()) {
      Node closed = HtmlNodes.around(closer.node(tag));
      ends.computeIfAbsent(closed, any -> new StringBuilder())
          .append("</")
          .append(tag.element())
          .append('>');
    }
    ends.forEach(TagCloser::put);
    closer.drop();
  }

  private static void put(Node closed, StringBuilder ends) {
    if (closed instanceof HtmlBlockBase) {
      closed.insertAfter(new HtmlBlock(BasedSequence.of(ends)));
    } else {
      closed.appendChild(new HtmlInline(BasedSequence.of(ends)));
    }
  }

  /** Takes out what means nothing where it stands. */
  private void drop() {
    Map<Node, Set<Integer>> dropped = new LinkedHashMap<>();
    for (HtmlPiece piece : pairs.dropped()) {
      dropped.computeIfAbsent(node(piece), any -> new HashSet<>()).add(piece.offset());
    }
    dropped.forEach(
        (node, offsets) -> {
          BasedSequence left = BasedSequence.of(without(offsets, node));
          node.insertAfter(
              node instanceof HtmlBlockBase ? new HtmlBlock(left) : new HtmlInline(left));
          node.unlink();
        });
  }

  /** The HTML of a node without the pieces that start at some offsets of the body. */
  private static String without(Set<Integer> offsets, Node node) {
    List<HtmlPiece> placed = HtmlPieces.in(node.getChars().toString(), node.getStartOffset());
    String html = HtmlNodes.text(node);
    List<HtmlPiece> pieces = HtmlPieces.in(html, 0);
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (int i = 0; i < Math.min(pieces.size(), placed.size()); i++) {
      if (offsets.contains(placed.get(i).offset())) {
        left.append(html, at, pieces.get(i).offset());
        at = pieces.get(i).end();
      }
    }
    return left.append(html, at, html.length()).toString();
  }

  private Node node(HtmlPiece piece) {
    return nodes.floorEntry(piece.offset()).getValue();
  }

  @Override
  public void enter() {
    pairs.enter();
  }

  @Override
  public void leave() {
    pairs.leave();
  }

  @Override
  public void html(Node node) {
    nodes.put(node.getStartOffset(), node);
    HtmlPieces.in(node.getChars().toString(), node.getStartOffset()).forEach(pairs::read);
  }
}
