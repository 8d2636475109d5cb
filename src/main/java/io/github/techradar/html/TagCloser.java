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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Closes the tags that their authors forgot to close: one in a text at the end of its paragraph,
 * one in a block of HTML at the end of that. So {@code Foo<b>} makes nothing bold that stands
 * below. One that ends behind what is around it ends with that: {@code <b><i>x</b></i>} becomes
 * {@code <b><i>x</i></b>}. Closing tags that close nothing go, and so do parts of lists and tables
 * that are in none.
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
      if (closer.pairs.endAround(tag).isEmpty()) {
        Node closed = HtmlNodes.around(closer.node(tag));
        ends.computeIfAbsent(closed, any -> new StringBuilder()).append(end(tag));
      }
    }
    ends.forEach(TagCloser::put);
    closer.change();
  }

  private static String end(HtmlTag tag) {
    return "</" + tag.element() + ">";
  }

  private static void put(Node closed, StringBuilder ends) {
    if (closed instanceof HtmlBlockBase) {
      closed.insertAfter(new HtmlBlock(BasedSequence.of(ends)));
    } else {
      closed.appendChild(new HtmlInline(BasedSequence.of(ends)));
    }
  }

  /** Takes out what means nothing where it stands, and closes tags before what is around them. */
  private void change() {
    Map<Node, Map<Integer, String>> changes = new LinkedHashMap<>();
    for (HtmlPiece piece : pairs.dropped()) {
      changes.computeIfAbsent(node(piece), any -> new HashMap<>()).put(piece.offset(), "");
    }
    for (HtmlTag tag : closedEarly()) {
      HtmlPiece.End around = pairs.endAround(tag).orElseThrow();
      changes
          .computeIfAbsent(node(around), any -> new HashMap<>())
          .merge(
              around.offset(),
              end(tag) + "</" + around.element() + ">",
              (ends, more) -> end(tag) + ends);
    }
    changes.forEach(
        (node, pieces) -> {
          BasedSequence changed = BasedSequence.of(changed(pieces, node));
          node.insertAfter(
              node instanceof HtmlBlockBase ? new HtmlBlock(changed) : new HtmlInline(changed));
          node.unlink();
        });
  }

  /** Tags that end with what is around them; outer ones come first. */
  private List<HtmlTag> closedEarly() {
    return Stream.concat(pairs.crossed().stream(), pairs.unclosed().stream())
        .filter(tag -> pairs.endAround(tag).isPresent())
        .sorted(Comparator.comparing(HtmlTag::offset))
        .toList();
  }

  /** The HTML of a node with other pieces for those that start at some offsets of the body. */
  private static String changed(Map<Integer, String> others, Node node) {
    List<HtmlPiece> placed = HtmlPieces.in(node.getChars().toString(), node.getStartOffset());
    String html = HtmlNodes.text(node);
    List<HtmlPiece> pieces = HtmlPieces.in(html, 0);
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (int i = 0; i < Math.min(pieces.size(), placed.size()); i++) {
      String other = others.get(placed.get(i).offset());
      if (other != null) {
        changed.append(html, at, pieces.get(i).offset()).append(other);
        at = pieces.get(i).end();
      }
    }
    return changed.append(html, at, html.length()).toString();
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
