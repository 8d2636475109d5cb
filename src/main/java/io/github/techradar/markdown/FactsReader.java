package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.techradar.markdown.tree.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the facts of a text from its tree. */
final class FactsReader {

  private final Map<Heading, String> anchors;
  private final List<BodyHeading> headings = new ArrayList<>();
  private final List<BodyLink> links = new ArrayList<>();
  private final List<HtmlTag> tags = new ArrayList<>();

  private FactsReader(Document document) {
    this.anchors = Headings.anchors(document);
  }

  static BodyFacts read(Document document) {
    FactsReader reader = new FactsReader(document);
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
      links.add(new BodyLink(url.unescape(), offset));
    } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      HtmlTag.in(node.getChars().toString(), node.getStartOffset()).forEach(this::readTag);
    }
  }

  private void readTag(HtmlTag tag) {
    tags.add(tag);
    tag.attributes().stream()
        .filter(attribute -> PageHtml.isLink(tag.element(), attribute.name()))
        .map(a -> new BodyLink(Escaping.unescapeHtml(a.value()), a.valueOffset()))
        .forEach(links::add);
  }

  private BodyHeading heading(Heading heading) {
    List<Span> below = new ArrayList<>();
    List<BodyItem> items = new ArrayList<>();
    for (Node node = heading.getNext();
        node != null && !(node instanceof Heading);
        node = node.getNext()) {
      if (!(node instanceof HtmlCommentBlock)) {
        below.add(span(node));
      }
      if (node instanceof ListBlock) {
        addItems(node, 0, items);
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

  /** The items of a list, each followed by those inside it. */
  private static void addItems(Node list, int depth, List<BodyItem> items) {
    for (Node item : list.getChildren()) {
      if (!(item instanceof ListItem)) {
        continue;
      }
      Node first = item.getFirstChild();
      if (first != null && !(first instanceof ListBlock)) {
        boolean open = item instanceof TaskListItem task && !task.isItemDoneMarker();
        items.add(new BodyItem(span(first), depth, first instanceof Paragraph, open));
      }
      for (Node child : item.getChildren()) {
        if (child instanceof ListBlock) {
          addItems(child, depth + 1, items);
        }
      }
    }
  }

  private static Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset());
  }
}
