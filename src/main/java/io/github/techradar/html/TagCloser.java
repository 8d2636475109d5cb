package io.github.techradar.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.HtmlPieces;
import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.TagPairs;
import io.github.techradar.markdown.tree.HtmlNodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Closes the tags that their authors forgot to close: one in a text at the end of its paragraph,
 * one in a block of HTML at the end of that. So {@code Foo<b>} makes nothing bold that stands
 * below.
 */
final class TagCloser implements HtmlNodes.Visitor {

  private final TagPairs pairs = new TagPairs();
  private final TreeMap<Integer, Node> nodes = new TreeMap<>();

  private TagCloser() {}

  /** Closes the open tags of a document. */
  static void close(Document document) {
    TagCloser closer = new TagCloser();
    HtmlNodes.visit(document, closer);
    Map<Node, StringBuilder> ends = new LinkedHashMap<>();
    for (HtmlTag tag : closer.pairs.unclosed()) {
      Node closed = HtmlNodes.around(closer.nodes.floorEntry(tag.offset()).getValue());
      ends.computeIfAbsent(closed, any -> new StringBuilder())
          .append("</")
          .append(tag.element())
          .append('>');
    }
    ends.forEach(TagCloser::put);
  }

  private static void put(Node closed, StringBuilder ends) {
    BasedSequence html = BasedSequence.of(ends);
    if (closed instanceof HtmlBlockBase) {
      closed.insertAfter(new HtmlBlock(html));
    } else {
      closed.appendChild(new HtmlInline(html));
    }
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
