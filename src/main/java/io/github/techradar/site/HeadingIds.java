package io.github.techradar.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.source.ParsedBody;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives headings the names by which links reach them, the same that the check looks for. */
final class HeadingIds implements HtmlIdGenerator {

  /** Makes one for each document. */
  static final class Factory implements HeaderIdGeneratorFactory {

    @Override
    public HtmlIdGenerator create() {
      return new HeadingIds();
    }

    @Override
    public HtmlIdGenerator create(LinkResolverContext context) {
      return new HeadingIds();
    }
  }

  private Map<Heading, String> anchors = Map.of();

  @Override
  public void generateIds(Document document) {
    anchors = ParsedBody.anchors(document);
  }

  @Override
  public @Nullable String getId(Node node) {
    return node instanceof Heading heading ? anchors.get(heading) : null;
  }

  @Override
  public @Nullable String getId(CharSequence text) {
    return null; // no text but a heading is linked to
  }
}
