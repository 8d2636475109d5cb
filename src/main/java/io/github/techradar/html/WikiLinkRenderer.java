package io.github.techradar.html;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.techradar.markdown.WikiAddress;
import io.github.techradar.markdown.tree.WikiLink;
import java.util.Set;

/** Writes links by name with the name as their address, which is resolved as all others are. */
final class WikiLinkRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(WikiLink.class, WikiLinkRenderer::render));
  }

  private static void render(WikiLink link, NodeRendererContext context, HtmlWriter html) {
    if (link.isEmbedding()) {
      context.renderChildren(link);
    } else {
      html.attr("href", WikiAddress.encoded(link.address())).withAttr().tag("a");
      context.renderChildren(link);
      html.tag("/a");
    }
  }
}
