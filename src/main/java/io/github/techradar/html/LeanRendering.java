package io.github.techradar.html;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteNodeRenderer;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughNodeRenderer;
import com.vladsch.flexmark.ext.gfm.tasklist.internal.TaskListNodeRenderer;
import com.vladsch.flexmark.ext.tables.internal.TableNodeRenderer;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.ScopedDataSet;
import com.vladsch.flexmark.util.html.Attributes;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tree of a text with flexmark's own renderers of nodes, and ours, and has them
 * write to a {@link LeanWriter}. The library's renderer does the same with a writer that cannot be
 * chosen, and makes all renderers of nodes anew for each text.
 */
final class LeanRendering implements NodeRendererContext {

  private static final DataHolder OPTIONS = UnsafeRenderer.OPTIONS;
  private static final HtmlRendererOptions HTML_OPTIONS = new HtmlRendererOptions(OPTIONS);

  /** Nodes whose renderers know something of their document. */
  private static final Set<Class<?>> OF_THEIR_DOCUMENT =
      Set.of(
          LinkRef.class,
          ImageRef.class,
          Footnote.class,
          FootnoteBlock.class,
          HtmlInlineComment.class,
          HtmlCommentBlock.class);

  /** Those of all other nodes; threads share them. */
  private static final Map<Class<?>, NodeRenderingHandler<?>> SHARED =
      handlers(
          new CoreNodeRenderer(OPTIONS),
          new StrikethroughNodeRenderer(OPTIONS),
          new TableNodeRenderer(OPTIONS),
          new TaskListNodeRenderer(OPTIONS),
          new TagRenderer(),
          new CalloutRenderer(BodyWords.PLACES.callouts()),
          new WikiLinkRenderer(),
          () -> Set.of(new NodeRenderingHandler<>(Text.class, LeanRendering::text)));

  private static final Attributes NONE = new Attributes();

  private final Document document;
  private final LeanWriter html = new LeanWriter(this);
  private final HeadingIds ids = new HeadingIds();
  private final List<AttributeProvider> providers;
  private final boolean hasTimeline;
  private final ScopedDataSet options;
  private @Nullable Map<Class<?>, NodeRenderingHandler<?>> ofDocument;
  private RenderingPhase phase = RenderingPhase.BODY;
  private Node node;
  private int linksOff;

  private LeanRendering(Document document) {
    this.document = document;
    this.node = document;
    this.options = new ScopedDataSet(document, OPTIONS);
    this.hasTimeline = TimelineMark.heading(document).isPresent();
    this.providers =
        List.of(new TimelineMark.Factory().apply(this), new FootnoteNames.Factory().apply(this));
  }

  /** The HTML of a document. */
  static String render(Document document) {
    return new LeanRendering(document).html();
  }

  private static Map<Class<?>, NodeRenderingHandler<?>> handlers(NodeRenderer... renderers) {
    Map<Class<?>, NodeRenderingHandler<?>> handlers = new HashMap<>();
    for (NodeRenderer renderer : renderers) {
      renderer
          .getNodeRenderingHandlers()
          .forEach(handler -> handlers.put(handler.getNodeType(), handler));
    }
    return handlers;
  }

  /** Most texts have nothing in them that stands for something else. */
  private static void text(Text text, NodeRendererContext context, HtmlWriter html) {
    BasedSequence written = text.getChars();
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      if (letter == '\\' || letter == '&' || letter == '\r') {
        html.text(Escaping.normalizeEOL(written.unescape()));
        return;
      }
    }
    html.text(written);
  }

  private String html() {
    ids.generateIds(document);
    renderChildren(document);
    if (!FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks().isEmpty()) {
      phase = RenderingPhase.BODY_BOTTOM;
      new FootnoteNodeRenderer(options).renderDocument(this, html, document, phase);
    }
    return html.html();
  }

  private @Nullable NodeRenderingHandler<?> handler(Class<?> type) {
    if (!OF_THEIR_DOCUMENT.contains(type)) {
      return SHARED.get(type);
    }
    Map<Class<?>, NodeRenderingHandler<?>> known = ofDocument;
    if (known == null) {
      known =
          handlers(
              new CoreNodeRenderer(options),
              new FootnoteNodeRenderer(options),
              new CommentRenderer(BodyWords.PLACES));
      ofDocument = known;
    }
    return known.get(type);
  }

  @Override
  public void render(Node child) {
    NodeRenderingHandler<?> handler = handler(child.getClass());
    if (handler != null) {
      Node around = node;
      int linksOffAround = linksOff;
      try {
        node = child;
        handler.render(child, this, html);
      } finally {
        node = around;
        linksOff = linksOffAround;
      }
    }
  }

  @Override
  public void renderChildren(Node parent) {
    Node child = parent.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      render(child);
      child = next;
    }
  }

  /** What a tag of the node that is being rendered has, of which this much is known. */
  Attributes attributesOf(AttributablePart part, @Nullable MutableAttributes known) {
    return known == null && !hasTimeline ? NONE : extendRenderingNodeAttributes(part, known);
  }

  @Override
  public MutableAttributes extendRenderingNodeAttributes(
      AttributablePart part, @Nullable Attributes known) {
    return extendRenderingNodeAttributes(node, part, known);
  }

  @Override
  public MutableAttributes extendRenderingNodeAttributes(
      Node of, AttributablePart part, @Nullable Attributes known) {
    MutableAttributes attributes = known == null ? new MutableAttributes() : known.toMutable();
    providers.forEach(provider -> provider.setAttributes(of, part, attributes));
    return attributes;
  }

  @Override
  public String getNodeId(Node of) {
    String id = ids.getId(of);
    return id == null ? "" : id;
  }

  /** Links stay as they are written until the sanitiser comes to them. */
  @Override
  public ResolvedLink resolveLink(
      LinkType type,
      CharSequence url,
      @Nullable Attributes attributes,
      @Nullable Boolean isToBeEncoded) {
    return new ResolvedLink(type, url.toString(), attributes);
  }

  @Override
  public String encodeUrl(CharSequence url) {
    return url.toString();
  }

  @Override
  public DataHolder getOptions() {
    return options;
  }

  @Override
  public HtmlRendererOptions getHtmlOptions() {
    return HTML_OPTIONS;
  }

  @Override
  public Document getDocument() {
    return document;
  }

  @Override
  public RenderingPhase getRenderingPhase() {
    return phase;
  }

  @Override
  public Node getCurrentNode() {
    return node;
  }

  @Override
  public HtmlWriter getHtmlWriter() {
    return html;
  }

  @Override
  public boolean isDoNotRenderLinks() {
    return linksOff > 0;
  }

  @Override
  public void doNotRenderLinks(boolean isOff) {
    linksOff += isOff ? 1 : -1;
  }

  @Override
  public void doNotRenderLinks() {
    doNotRenderLinks(true);
  }

  @Override
  public void doRenderLinks() {
    doNotRenderLinks(false);
  }

  @Override
  public void delegateRender() {
    throw new UnsupportedOperationException("no renderer of ours hands on");
  }

  @Override
  public NodeRendererContext getSubContext(boolean inheritIndent) {
    throw new UnsupportedOperationException("no renderer of ours writes apart");
  }

  @Override
  public NodeRendererContext getDelegatedSubContext(boolean inheritIndent) {
    return getSubContext(inheritIndent);
  }
}
