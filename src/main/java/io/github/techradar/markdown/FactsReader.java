package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.tree.Callout;
import io.github.techradar.markdown.tree.Descendants;
import io.github.techradar.markdown.tree.Headings;
import io.github.techradar.markdown.tree.TableOfContents;
import io.github.techradar.markdown.tree.WikiLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the facts of a text from its tree. */
final class FactsReader {

  private final String text;
  private final Map<Heading, String> anchors;
  private final List<BodyHeading> headings = new ArrayList<>();
  private final List<BodyLink> links = new ArrayList<>();
  private final List<BodySlip> slips = new ArrayList<>();
  private final FenceReader fences;
  private final HtmlReader html;
  private final ReferenceReader references;
  private final LinkTextReader linkTexts;
  private final LookalikeReader lookalikes;
  private final LineStartReader lines;
  private final CalloutMarkReader callouts = new CalloutMarkReader();

  /** The definitions of addresses that images have. */
  private final Set<Node> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  private FactsReader(String text, Document document) {
    this.text = text;
    this.anchors = Headings.anchors(document);
    this.html = new HtmlReader(mayHaveHtml(text) ? headings(anchors) : Map.of(), links, slips);
    this.references = new ReferenceReader(text, slips);
    this.linkTexts = new LinkTextReader(slips);
    this.lookalikes = new LookalikeReader(text, slips);
    this.lines = new LineStartReader(text, slips);
    this.fences = new FenceReader(text, slips);
  }

  /**
   * Reads the facts.
   *
   * @param text the whole text
   * @param document its tree
   */
  static BodyFacts read(String text, Document document) {
    FactsReader reader = new FactsReader(text, document);
    for (Node node : Descendants.of(document)) {
      if (node instanceof ImageRef image && image.isDefined()) {
        reader.shown.add(image.getReferenceNode(document));
      }
    }
    for (Node node : Descendants.of(document)) {
      reader.readNode(node);
      reader.references.read(node);
      reader.linkTexts.read(node);
      reader.lookalikes.read(node);
      reader.lines.read(node);
    }
    if (mayHaveHtml(text)) {
      TableOfContents.in(document).stream().skip(1).forEach(reader::readSecondContents);
      reader.html.read(document);
    }
    reader.references.finish();
    return new BodyFacts(
        Optional.empty(),
        reader.headings,
        reader.html.ids(),
        reader.links,
        reader.html.tags(),
        reader.fences.code(),
        reader.slips,
        reader.callouts.marks(),
        reader.references.known());
  }

  /** Most texts have neither a tag nor a comment. */
  private static boolean mayHaveHtml(String text) {
    return text.indexOf('<') >= 0;
  }

  private static Map<String, Span> headings(Map<Heading, String> anchors) {
    return anchors.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getValue, named -> span(named.getKey()), (one, other) -> one));
  }

  private void readNode(Node node) {
    if (node instanceof Heading heading) {
      headings.add(heading(heading));
      if (heading.isSetextHeading() && heading.getParent() instanceof Document) {
        int underline = heading.getClosingMarker().getStartOffset();
        FrontMatterReader.read(text, underline).ifPresent(slips::add);
      }
    } else if (node instanceof LinkRef mark && Callout.isMark(mark)) {
      callouts.readMark(mark);
    } else if (node instanceof Reference reference && isComment(reference)) {
      return;
    } else if (node instanceof RefNode mark && Callout.isNearMark(mark)) {
      callouts.readNearMark(mark);
    } else if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
      BasedSequence url = link.getUrl();
      int offset = url.isEmpty() ? node.getStartOffset() : url.getStartOffset();
      boolean isImage = node instanceof Image || shown.contains(node);
      links.add(new BodyLink(url.unescape(), offset, isImage));
    } else if (node instanceof WikiLink link) {
      links.add(new BodyLink(link.address(), link.nameOffset(), false));
    } else if (node instanceof FencedCodeBlock fence) {
      fences.read(fence);
    } else if (node instanceof ThematicBreak && node.getParent() instanceof Document) {
      FrontMatterReader.read(text, node.getStartOffset()).ifPresent(slips::add);
    }
  }

  private void readSecondContents(Node comment) {
    String written = comment.getChars().trim().toString();
    slips.add(new BodySlip(BodySlip.Kind.SECOND_CONTENTS, written, span(comment)));
  }

  /** Whether a definition is a comment, as in {@code [//]: # (not for readers)}. */
  private static boolean isComment(Reference reference) {
    return reference.getReference().toString().equals("//") || reference.getUrl().startsWith("# ");
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
