package io.github.techradar.html;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import io.github.techradar.markdown.tree.Callout;
import java.util.Locale;
import java.util.Set;

/**
 * Draws callouts as quotes that begin with their word in bold. So they make sense where nobody
 * knows our style sheet, such as in readers of feeds.
 */
final class CalloutRenderer implements NodeRenderer {

  /** The class that all of them have, before the one of their kind. */
  static final String CLASS = "callout";

  private final CalloutWords words;

  CalloutRenderer(CalloutWords words) {
    this.words = words;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Callout.class, this::render));
  }

  private void render(Callout callout, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", CLASS + " " + callout.kind().name().toLowerCase(Locale.ROOT));
    html.withAttr()
        .tagLineIndent(
            "blockquote",
            () -> {
              html.raw("<p><strong>").text(words.of(callout.kind())).raw("</strong></p>").line();
              context.renderChildren(callout);
            });
  }
}
