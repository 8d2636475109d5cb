package io.github.techradar.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.PageHtml;
import io.github.techradar.markdown.tree.CellPipes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out the tags of elements that no page keeps, and nothing else: of {@code Optional<Title>
 * of a page} only {@code <Title>} goes. Left in, some of them would take all text behind them
 * along, for HTML reads what follows a {@code title}, {@code style} or {@code plaintext} as a part
 * of it. The check names each tag that goes. Scripts and style sheets that are blocks of their own,
 * with an end, go with what is in them, for that is no text.
 */
final class TagRenderer implements NodeRenderer {

  /** The start of a tag, whatever stands behind its name. */
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  /** A whole tag; a quoted value of an attribute may have a {@code >} in it. */
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:[^\"'<>]|\"[^\"]*\"|'[^']*')*+>");

  /** The elements whose content is no text. */
  private static final Map<String, Pattern> ENDS_OF_CODE =
      Map.of(
          "script", Pattern.compile("(?i)</script\\s*>"),
          "style", Pattern.compile("(?i)</style\\s*>"));

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> html.raw(kept(node))),
        new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> block(node, html)));
  }

  private static void block(Node node, HtmlWriter html) {
    html.line();
    html.raw(kept(node));
    html.line();
  }

  private static String kept(Node node) {
    return withoutDropped(CellPipes.ofTag(node));
  }

  /** A piece of HTML without the tags that go, and without scripts and styles that have an end. */
  static String withoutDropped(String html) {
    StringBuilder kept = new StringBuilder();
    Set<String> endless = new HashSet<>();
    Matcher name = NAME.matcher(html);
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (name.find(at)) {
      String element = name.group(1).toLowerCase(Locale.ROOT);
      kept.append(html, at, name.start());
      boolean isWhole = tag.region(name.start(), html.length()).lookingAt();
      at = isWhole ? tag.end() : name.end();
      if (PageHtml.ELEMENTS.contains(element)) {
        kept.append(html, name.start(), at);
      } else if (!isWhole) {
        kept.append("&lt;").append(html, name.start() + 1, at);
      } else if (html.charAt(name.start() + 1) != '/') {
        at = behindCode(element, html, at, endless);
      }
    }
    return kept.append(html, at, html.length()).toString();
  }

  /**
   * Where the text goes on behind an opening tag.
   *
   * @param endless the elements that are known to have no end any more; nobody looks for it twice
   */
  private static int behindCode(String element, String html, int start, Set<String> endless) {
    Pattern end = ENDS_OF_CODE.get(element);
    if (end == null || endless.contains(element)) {
      return start;
    }
    Matcher found = end.matcher(html);
    if (found.find(start)) {
      return found.end();
    }
    endless.add(element);
    return start;
  }
}
