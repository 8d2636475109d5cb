package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.WikiLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the facts of a text from its tree. */
final class FactsReader {

  private final Map<Heading, String> anchors;
  private final List<BodyHeading> headings = new ArrayList<>();
  private final List<BodyLink> links = new ArrayList<>();
  private final List<HtmlTag> tags = new ArrayList<>();

  /** The definitions of addresses that images have. */
  private final Set<Node> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private FactsReader(Document document) {
    this.anchors = Headings.anchors(document);
  }

  static BodyFacts read(Document document) {
    FactsReader reader = new FactsReader(document);
    for (Node node : document.getDescendants()) {
      if (node instanceof ImageRef image && image.isDefined()) {
        reader.shown.add(image.getReferenceNode(document));
      }
    }
    for (Node node : document.getDescendants()) {
      reader.readNode(node);
    }
    return new BodyFacts(false, reader.headings, reader.links, reader.tags);
  }

  private void readNode(Node node) {
    if (node instanceof Heading heading) {
      headings.add(heading(heading));
    } else if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
      BasedSequence url = link.getUrl();
      int offset = url.isEmpty() ? node.getStartOffset() : url.getStartOffset();
      boolean isImage = node instanceof Image || shown.contains(node);
      links.add(new BodyLink(url.unescape(), offset, isImage));
    } else if (node instanceof WikiLink link) {
      links.add(new BodyLink(link.address(), link.nameOffset(), false));
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      HtmlTag.in(node.getChars().toString(), node.getStartOffset()).forEach(this::readTag);
    }
  }

  private void readTag(HtmlTag tag) {
    tags.add(tag);
    tag.attributes().stream()
        .filter(attribute -> PageHtml.isLink(tag.element(), attribute.name()))
        .map(
            a ->
                new BodyLink(
                    Escaping.unescapeHtml(a.value()), a.valueOffset(), tag.element().equals("img")))
        .forEach(links::add);
  }

  private BodyHeading heading(Heading heading) {
    List<Span> below = new ArrayList<>();
    List<Span> items = new ArrayList<>();
    for (Node node = heading.getNext();
        node != null && !(node instanceof Heading);
        node = node.getNext()) {
      if (!(node instanceof HtmlCommentBlock)) {
        below.add(span(node));
      }
      if (node instanceof ListBlock) {
        addItems(node, items);
      }
    }
    String text = Headings.text(heading);
    String written = heading.getText().toString();
    return new BodyHeading(
        heading.getLevel(),
        text,
        written.equals(text) ? text : written, // most are, so one of them is enough to keep
        anchors.getOrDefault(heading, ""),
        heading.getStartOffset(),
        heading.getParent() instanceof Document,
        below,
        items);
  }

  /** The first paragraphs of a list's items. */
  private static void addItems(Node list, List<Span> items) {
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph paragraph) {
        items.add(span(paragraph));
      }
    }
  }

  private static Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset());
  }
}
