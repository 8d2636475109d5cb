package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.ast.TypographicText;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.jspecify.annotations.Nullable;

/**
 * Makes links of addresses that stand in texts by themselves. The parser's extension, which does
 * so, takes each text apart; here it gets only those that may have one.
 */
final class SparingAutolinks extends NodePostProcessor {

  private final Document document;
  private @Nullable NodePostProcessor autolinks;

  private SparingAutolinks(Document document) {
    this.document = document;
  }

  @Override
  public void process(NodeTracker state, Node node) {
    if (mayHaveAddress(node)) {
      if (autolinks == null) {
        autolinks = new AutolinkNodePostProcessor(document);
      }
      autolinks.process(state, node);
    }
  }

  /** Whether there is what no address can do without, or a part of the text that may hide it. */
  private static boolean mayHaveAddress(Node text) {
    Node next = text.getNext();
    return next instanceof HtmlEntity || next instanceof TypographicText || hasSign(text);
  }

  private static boolean hasSign(Node text) {
    String chars = Written.of(text);
    return chars.indexOf(':') >= 0
        || chars.indexOf('@') >= 0
        || chars.contains("ww")
        || chars.contains("WW")
        || chars.contains("wW")
        || chars.contains("Ww");
  }

  /** Adds this to the parser. */
  static final class Extension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
      // there are none
    }

    @Override
    public void extend(Parser.Builder parser) {
      parser.postProcessorFactory(new Factory());
    }
  }

  private static final class Factory extends NodePostProcessorFactory {

    Factory() {
      super(false);
      addNodes(Text.class);
    }

    @Override
    public NodePostProcessor apply(Document document) {
      return new SparingAutolinks(document);
    }
  }
}
