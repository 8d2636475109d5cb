package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes links of names in double brackets. To the parser {@code [[Kafka]]} is a reference to
 * nothing, {@code [Kafka]}, between two brackets that are text. What refers to a definition stays
 * as it is.
 */
final class WikiLinks {

  private WikiLinks() {}

  static void make(Document document) {
    List<LinkRef> references = new ArrayList<>();
    for (Node node : Descendants.of(document)) {
      if (node instanceof LinkRef reference && isInBrackets(reference)) {
        references.add(reference);
      }
    }
    references.forEach(WikiLinks::replace);
  }

  private static boolean isInBrackets(LinkRef reference) {
    BasedSequence whole = reference.getDocument().getChars();
    int start = reference.getStartOffset();
    int end = reference.getEndOffset();
    return !reference.isDefined()
        && isOneName(reference.getChars())
        && isText(reference.getPrevious(), '[', true)
        && isText(reference.getNext(), ']', false)
        && start > 0
        && whole.charAt(start - 1) == '['
        && !isEscaped(whole, start - 1)
        && whole.charAt(end) == ']';
  }

  /** Whether it is {@code [name]}, and not {@code [text][name]}. */
  private static boolean isOneName(BasedSequence reference) {
    BasedSequence name = reference.subSequence(1, Math.max(1, reference.length() - 1));
    return !name.isBlank() && name.indexOf('[') < 0 && name.indexOf(']') < 0;
  }

  private static boolean isText(@Nullable Node node, char bracket, boolean atEnd) {
    return (node instanceof Text || node instanceof TextBase)
        && (atEnd
            ? node.getChars().endsWith("" + bracket)
            : node.getChars().startsWith("" + bracket));
  }

  private static boolean isEscaped(BasedSequence text, int index) {
    int before = index;
    while (before > 0 && text.charAt(before - 1) == '\\') {
      before--;
    }
    return (index - before) % 2 == 1;
  }

  private static void replace(LinkRef reference) {
    BasedSequence whole = reference.getDocument().getChars();
    int start = reference.getStartOffset() - 1;
    int end = reference.getEndOffset() + 1;
    boolean isEmbedding =
        start > 0 && whole.charAt(start - 1) == '!' && !isEscaped(whole, start - 1);
    BasedSequence inner = whole.subSequence(start + 2, end - 2);
    int bar = inner.indexOf('|');
    WikiLink link =
        new WikiLink(whole.subSequence(start, end), name(inner, bar).trim(), isEmbedding);
    if (isEmbedding) {
      link.appendChild(new Text(link.getChars()));
    } else if (bar < 0 || inner.subSequence(bar + 1).isBlank()) {
      link.appendChild(new Text(name(inner, bar).trim()));
    } else {
      label(reference, start + 2 + bar + 1).forEach(link::appendChild);
    }
    cut(reference.getPrevious(), true);
    cut(reference.getNext(), false);
    reference.insertBefore(link);
    reference.unlink();
  }

  /** What stands before the bar, which is escaped in tables. */
  private static BasedSequence name(BasedSequence inner, int bar) {
    if (bar < 0) {
      return inner;
    }
    return inner.subSequence(0, bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar);
  }

  /** The children of a reference from an offset on. */
  private static List<Node> label(LinkRef reference, int start) {
    List<Node> label = new ArrayList<>();
    for (Node child : reference.getChildren()) {
      if (child.getStartOffset() >= start) {
        label.add(child);
      } else if (child.getEndOffset() > start && child instanceof Text) {
        label.add(new Text(child.getChars().subSequence(start - child.getStartOffset())));
      }
    }
    return label;
  }

  /** Takes the bracket beside a reference from the text. */
  private static void cut(@Nullable Node text, boolean atEnd) {
    if (text == null) {
      return;
    }
    BasedSequence chars = text.getChars();
    int length = chars.length();
    if (text instanceof TextBase) {
      cut(atEnd ? text.getLastChild() : text.getFirstChild(), atEnd);
    }
    if (length == 1) {
      text.unlink();
    } else {
      text.setChars(atEnd ? chars.subSequence(0, length - 1) : chars.subSequence(1));
    }
  }
}
