package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.techradar.markdown.BodySlip.Kind;
import io.github.techradar.markdown.tree.HtmlNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the facts of a text from the HTML in it. */
final class HtmlReader implements HtmlNodes.Visitor {

  /** In chars: from a name to a heading below it there are a few quotes, tags and line ends. */
  private static final int NEAR = 20;

  private final Map<String, Span> headings;
  private final Set<String> names;
  private final List<BodyLink> links;
  private final List<BodySlip> slips;
  private final List<HtmlTag> tags = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final TagPairs pairs = new TagPairs();
  private @Nullable Node around;
  private int aroundEnd;

  /** Where what each tag stands in ends, by the offset of the tag. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  /**
   * @param headings where headings stand, by their names, which no tag can have
   * @param links takes those that are written as tags
   * @param slips takes what is wrong about the HTML
   */
  HtmlReader(Map<String, Span> headings, List<BodyLink> links, List<BodySlip> slips) {
    this.headings = headings;
    this.names = new HashSet<>(headings.keySet());
    this.links = links;
    this.slips = slips;
  }

  /** The tags that were read. */
  List<HtmlTag> tags() {
    return tags;
  }

  /** The names of tags that were read. */
  List<String> ids() {
    return ids;
  }

  /** Reads all the HTML of a text. */
  void read(Document document) {
    HtmlNodes.visit(document, this);
    pairs.unclosed().stream()
        .map(tag -> new BodySlip(Kind.OPEN_TAG, tag.name(), new Span(tag.offset(), closedAt(tag))))
        .forEach(slips::add);
    pairs.crossed().stream()
        .map(
            tag ->
                new BodySlip(Kind.CROSSED_TAG, tag.name(), new Span(tag.offset(), closedAt(tag))))
        .forEach(slips::add);
    pairs.homeless().stream()
        .map(tag -> new BodySlip(Kind.HOMELESS_TAG, tag.name(), new Span(tag.offset(), tag.end())))
        .forEach(slips::add);
    pairs.strays().stream()
        .map(end -> new BodySlip(Kind.STRAY_END, end.element(), new Span(end.offset(), end.end())))
        .forEach(slips::add);
  }

  /** Where a page closes a tag whose author does not, or does so too late. */
  private int closedAt(HtmlTag tag) {
    return pairs
        .endAround(tag)
        .map(HtmlPiece.End::offset)
        .orElseGet(() -> ends.getOrDefault(tag.offset(), tag.end()));
  }

  @Override
  public void enter() {
    pairs.enter();
  }

  @Override
  public void leave() {
    pairs.leave();
  }

  @Override
  public void html(Node node) {
    String html = node.getChars().toString();
    int start = node.getStartOffset();
    int end = end(HtmlNodes.around(node));
    List<HtmlPiece> pieces = HtmlPieces.in(html, start);
    if (node instanceof HtmlBlockBase) {
      MarkdownInHtml.find(html, start, pieces).ifPresent(slips::add);
      readTexts(html, start, pieces);
    }
    for (HtmlPiece piece : pieces) {
      pairs.read(piece);
      if (piece instanceof HtmlTag tag) {
        ends.put(tag.offset(), end);
        readTag(tag);
      } else if (piece instanceof HtmlPiece.Hidden hidden) {
        readHidden(hidden, html.substring(hidden.offset() - start, hidden.end() - start));
      }
    }
  }

  /** Reads what is between the pieces of a block. */
  private void readTexts(String html, int start, List<HtmlPiece> pieces) {
    int at = 0;
    for (HtmlPiece piece : pieces) {
      slips.addAll(BrokenTags.in(html.substring(at, piece.offset() - start), start + at));
      at = piece.end() - start;
    }
    slips.addAll(BrokenTags.in(html.substring(at), start + at));
  }

  /** Where the text of something ends; many tags may stand in one. */
  private int end(Node node) {
    if (node != around) {
      BasedSequence chars = node.getChars();
      around = node;
      aroundEnd = chars.getStartOffset() + chars.trimEnd().length();
    }
    return aroundEnd;
  }

  private void readTag(HtmlTag tag) {
    tags.add(tag);
    for (HtmlTag.Attribute attribute : tag.attributes()) {
      String value = Escaping.unescapeHtml(attribute.value());
      if (PageHtml.isLink(tag.element(), attribute.name())) {
        links.add(new BodyLink(value, attribute.valueOffset(), tag.element().equals("img")));
      } else if (isName(tag, attribute)) {
        readName(value, attribute);
      }
    }
  }

  /** Whether an attribute names its tag; a {@code name} beside an {@code id} says the same. */
  private static boolean isName(HtmlTag tag, HtmlTag.Attribute attribute) {
    return !attribute.isRepeated()
        && (attribute.name().equals("id") || (attribute.name().equals("name") && !tag.has("id")))
        && PageHtml.keeps(tag, attribute);
  }

  private void readName(String name, HtmlTag.Attribute attribute) {
    if (names.add(name)) {
      ids.add(name);
    } else if (!isAtHeading(name, attribute.offset())) {
      Span span = new Span(attribute.offset(), attribute.offset() + attribute.name().length());
      slips.add(new BodySlip(Kind.TAKEN_NAME, name, span));
    }
  }

  /** Whether links to a name lead to the same place, for it stands at the heading of the name. */
  private boolean isAtHeading(String name, int offset) {
    Span heading = headings.get(name);
    return heading != null
        && heading.start() - offset <= NEAR + name.length()
        && offset < heading.end();
  }

  private void readHidden(HtmlPiece.Hidden hidden, String text) {
    Span span = new Span(hidden.offset(), hidden.offset() + text.stripTrailing().length());
    if (!hidden.isClosed()) {
      boolean isComment = hidden.kind() == HtmlPiece.Kind.COMMENT;
      Kind kind = isComment ? Kind.OPEN_COMMENT : Kind.OPEN_HTML;
      slips.add(new BodySlip(kind, hidden.kind().start(), span));
    } else if (hidden.kind() == HtmlPiece.Kind.COMMENT) {
      if (text.indexOf(HtmlPiece.Kind.COMMENT.start(), 1) > 0) {
        slips.add(new BodySlip(Kind.NESTED_COMMENT, HtmlPiece.Kind.COMMENT.start(), span));
      }
    } else if (hidden.kind() != HtmlPiece.Kind.SCRIPT) {
      slips.add(new BodySlip(Kind.HIDDEN_HTML, text, span));
    }
  }
}
