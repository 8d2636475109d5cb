package io.github.techradar.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.TableOfContents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves comments out. One kind means something: where Notion's export has written {@code <!--
 * table_of_contents ... -->} first, there comes a table of contents.
 */
final class CommentRenderer implements NodeRenderer {

  private final BodyWords words;

  /** The comments of the document that stand for a table of contents, once one has been asked. */
  private @Nullable List<HtmlCommentBlock> contents;

  CommentRenderer(BodyWords words) {
    this.words = words;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, this::render));
  }

  private void render(HtmlCommentBlock comment, NodeRendererContext context, HtmlWriter html) {
    if (isContents(comment, context.getDocument())) {
      contents(context, html);
    }
    TagRenderer.block(comment, context, html); // with the text behind its end
  }

  /** Whether a comment is the first that stands for a table of contents. */
  private boolean isContents(HtmlCommentBlock comment, Document document) {
    if (contents == null) {
      contents = TableOfContents.in(document);
    }
    return !contents.isEmpty() && contents.get(0).equals(comment);
  }

  private void contents(NodeRendererContext context, HtmlWriter html) {
    List<Heading> headings = Headings.in(context.getDocument());
    Optional<Node> timeline = TimelineMark.heading(context.getDocument());
    boolean isOfOne = headings.size() == 2 && timeline.isPresent();
    html.raw("<nav" + mark(isOfOne) + " class=\"toc\" aria-label=\"")
        .text(words.contents())
        .raw("\">");
    list(headings, timeline, context, html);
    html.raw("</nav>\n");
  }

  /**
   * The headings as a list, those below the first one's level as lists within it. What would not be
   * there without the timeline is marked.
   */
  private static void list(
      List<Heading> headings,
      Optional<Node> timeline,
      NodeRendererContext context,
      HtmlWriter html) {
    boolean isTimeline = headings.size() == 1 && isTimeline(headings.get(0), timeline);
    html.raw("<ul" + mark(isTimeline) + ">");
    int i = 0;
    while (i < headings.size()) {
      Heading heading = headings.get(i);
      int next = i + 1;
      while (next < headings.size() && headings.get(next).getLevel() > heading.getLevel()) {
        next++;
      }
      html.raw("<li" + mark(isTimeline(heading, timeline)) + ">");
      html.raw("<a href=\"#" + context.getNodeId(heading) + "\">");
      html.text(Headings.text(heading));
      html.raw("</a>");
      if (next > i + 1) {
        list(headings.subList(i + 1, next), timeline, context, html);
      }
      html.raw("</li>");
      i = next;
    }
    html.raw("</ul>");
  }

  private static boolean isTimeline(Heading heading, Optional<Node> timeline) {
    return timeline.filter(heading::equals).isPresent();
  }

  private static String mark(boolean isTimeline) {
    return isTimeline ? " " + TimelineMark.NAME + "=\"" + TimelineMark.VALUE + "\"" : "";
  }
}
