package io.github.techradar.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.techradar.markdown.tree.Headings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves comments out. One kind means something: where Notion's export has written {@code <!--
 * table_of_contents ... -->}, there comes a table of contents.
 */
final class CommentRenderer implements NodeRenderer {

  private static final Pattern TABLE_OF_CONTENTS =
      Pattern.compile("\\s*<!--\\s*table_of_contents\\b.*-->\\s*", Pattern.DOTALL);

  private final Words words;

  CommentRenderer(Words words) {
    this.words = words;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, this::render));
  }

  private void render(HtmlCommentBlock comment, NodeRendererContext context, HtmlWriter html) {
    List<Heading> headings = Headings.in(context.getDocument());
    if (headings.size() > 1 && TABLE_OF_CONTENTS.matcher(comment.getChars()).matches()) {
      html.raw("<nav class=\"toc\" aria-label=\"").text(words.get("body.contents")).raw("\">");
      list(headings, context, html);
      html.raw("</nav>\n");
    }
  }

  /** The headings as a list, those below the first one's level as lists within it. */
  private static void list(List<Heading> headings, NodeRendererContext context, HtmlWriter html) {
    html.raw("<ul>");
    int i = 0;
    while (i < headings.size()) {
      Heading heading = headings.get(i);
      int next = i + 1;
      while (next < headings.size() && headings.get(next).getLevel() > heading.getLevel()) {
        next++;
      }
      html.raw("<li><a href=\"#" + context.getNodeId(heading) + "\">");
      html.text(Headings.text(heading));
      html.raw("</a>");
      if (next > i + 1) {
        list(headings.subList(i + 1, next), context, html);
      }
      html.raw("</li>");
      i = next;
    }
    html.raw("</ul>");
  }
}
