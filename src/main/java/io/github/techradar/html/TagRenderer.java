package io.github.techradar.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.techradar.markdown.HtmlPiece;
import io.github.techradar.markdown.HtmlPieces;
import io.github.techradar.markdown.HtmlTag;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.markdown.tree.HtmlNodes;
import java.util.Set;

/**
 * Writes the HTML of authors anew, with what pages keep of it, and all of its text: of {@code
 * Optional<Title> of a page} only {@code <Title>} goes. Left in, some tags would take all text
 * behind them along, for HTML reads what follows a {@code title}, {@code style} or {@code
 * plaintext} as a part of it. The check names each tag, attribute and instruction that goes.
 * Scripts and style sheets that are blocks of their own, with an end, go with what is in them, for
 * that is no text.
 */
final class TagRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            HtmlInline.class, (node, context, html) -> html.raw(kept(node, context))),
        new NodeRenderingHandler<>(HtmlBlock.class, TagRenderer::block));
  }

  /** Writes a block of HTML on lines of its own, if anything is left of it. */
  static void block(Node node, NodeRendererContext context, HtmlWriter html) {
    String kept = kept(node, context);
    if (!kept.isBlank()) {
      html.line();
      html.raw(kept);
      html.line();
    }
  }

  private static String kept(Node node, NodeRendererContext context) {
    return withoutDropped(HtmlNodes.text(node), HeadingIds.in(context.getDocument()));
  }

  /**
   * A piece of HTML with what pages keep of it.
   *
   * @param taken the names that no tag can have, for headings have them
   */
  static String withoutDropped(String html, Set<String> taken) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (HtmlPiece piece : HtmlPieces.in(html, 0)) {
      kept.append(text(html, at, piece.offset()));
      if (piece instanceof HtmlTag tag && PageHtml.keeps(tag)) {
        write(tag, taken, kept);
      } else if (piece instanceof HtmlPiece.End end && isKept(end)) {
        kept.append("</").append(end.element()).append('>');
      }
      at = piece.end();
    }
    return kept.append(text(html, at, html.length())).toString();
  }

  /** What is no piece is text; so is a {@code <} in it. */
  private static String text(String html, int start, int end) {
    return html.substring(start, end).replace("<", "&lt;");
  }

  private static boolean isKept(HtmlPiece.End end) {
    return PageHtml.ELEMENTS.contains(end.element()) && !PageHtml.isVoid(end.element());
  }

  private static void write(HtmlTag tag, Set<String> taken, StringBuilder html) {
    html.append('<').append(tag.element());
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      if (PageHtml.keeps(tag, attribute) && !isTaken(attribute, taken)) {
        write(attribute, html.append(' '));
      }
    }
    html.append('>');
    if (tag.isClosed() && !PageHtml.isVoid(tag.element())) {
      html.append("</").append(tag.element()).append('>');
    }
  }

  private static boolean isTaken(HtmlTag.Attribute attribute, Set<String> taken) {
    boolean names = attribute.name().equals("id") || attribute.name().equals("name");
    return names && taken.contains(Escaping.unescapeHtml(attribute.value()));
  }

  private static void write(HtmlTag.Attribute attribute, StringBuilder html) {
    html.append(attribute.name().equals("name") ? "id" : attribute.name());
    if (attribute.hasValue()) {
      html.append("=\"").append(attribute.value().replace("\"", "&quot;")).append('"');
    }
  }
}
