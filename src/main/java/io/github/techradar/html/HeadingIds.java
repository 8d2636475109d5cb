package io.github.techradar.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import io.github.techradar.markdown.tree.Headings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What a document's headings are called, whichever of them are taken out of it. */
  private static final DataKey<Map<Heading, String>> ANCHORS =
      new DataKey<>("ANCHORS", Map.of(), options -> Map.of());

  private static final DataKey<Set<String>> NAMES =
      new DataKey<>("NAMES", Set.of(), options -> Set.of());

  private Map<Heading, String> anchors = Map.of();

  /** Names all headings of a document. */
  static void give(Document document) {
    Map<Heading, String> anchors = Headings.anchors(document);
    document.set(ANCHORS, anchors);
    document.set(NAMES, Set.copyOf(anchors.values()));
  }

  /** The names of all headings of a document; nothing else can be called so. */
  static Set<String> in(Document document) {
    return NAMES.get(document);
  }

  /** The name of a heading, also of one that is not in its document any more. */
  static Optional<String> of(Heading heading, Document document) {
    return Optional.ofNullable(ANCHORS.get(document).get(heading));
  }

  @Override
  public void generateIds(Document document) {
    anchors = ANCHORS.get(document);
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
