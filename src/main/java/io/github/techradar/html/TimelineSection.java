package io.github.techradar.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.tree.Headings;
import java.util.List;
import java.util.Optional;

/**
 * The section of a body that is a list and nothing else: where each item is an event, it says what
 * the timeline says, and can be drawn as one.
 *
 * @param heading its heading
 * @param list its items
 */
record TimelineSection(Heading heading, ListBlock list) {

  /**
   * Finds the section. One that holds more than a plain list stays as its author wrote it.
   *
   * @param titles the headings under which entries keep their timeline
   */
  static Optional<TimelineSection> in(Document document, List<String> titles) {
    List<Heading> headings =
        titles.stream().flatMap(title -> Headings.section(document, title).stream()).toList();
    if (headings.size() != 1) {
      return Optional.empty();
    }
    Heading heading = headings.get(0);
    List<Node> content = Headings.content(heading);
    return content.size() == 1
            && content.get(0) instanceof ListBlock list
            && isPlain(list)
            && !hasFootnote(list)
        ? Optional.of(new TimelineSection(heading, list))
        : Optional.empty();
  }

  /** The notes stand below the body, so what refers to them has to stay in it. */
  private static boolean hasFootnote(ListBlock list) {
    for (Node node : list.getDescendants()) {
      if (node instanceof Footnote footnote && footnote.isDefined()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(ListBlock list) {
    for (Node item : list.getChildren()) {
      boolean plain =
          item instanceof ListItem
              && item.getFirstChild() instanceof Paragraph
              && item.getFirstChild() == item.getLastChild();
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** How many items the list has; it says what the timeline says if that has as many events. */
  int events() {
    int items = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items++;
    }
    return items;
  }
}
