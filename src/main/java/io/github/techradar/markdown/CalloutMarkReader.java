package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.tree.Callout;
import java.util.ArrayList;
import java.util.List;

/** Finds marks of callouts that make none, such as {@code [!INFO]}, or one outside of a quote. */
final class CalloutMarkReader {

  private final List<CalloutMark> calloutMarks = new ArrayList<>();

  /** The marks that were found. */
  List<CalloutMark> marks() {
    return calloutMarks;
  }

  /** Those that make a callout are not in the tree any more. */
  void readMark(LinkRef mark) {
    boolean isQuoted = mark.getPrevious() == null && beginsQuote(mark.getParent());
    if (isQuoted || (beginsLine(outermost(mark)) && Callout.kind(mark).isPresent())) {
      String written = mark.getChars().toString();
      calloutMarks.add(new CalloutMark(written, isQuoted, mark.getStartOffset()));
    }
  }

  private static boolean beginsQuote(Node paragraph) {
    return paragraph instanceof Paragraph
        && paragraph.getPrevious() == null
        && paragraph.getParent() instanceof BlockQuote;
  }

  /** What would be a mark if the one sign stood where it belongs, by itself on its line. */
  void readNearMark(RefNode mark) {
    Node next = mark.getNext();
    boolean isAlone = next == null || next instanceof SoftLineBreak;
    if (isAlone && mark.getPrevious() == null && beginsQuote(mark.getParent())) {
      calloutMarks.add(new CalloutMark(mark.getChars().toString(), true, mark.getStartOffset()));
    }
  }

  /** A mark, or the emphasis around it, as in {@code **[!NOTE]**}. */
  private static Node outermost(Node mark) {
    Node around = mark.getParent();
    boolean isEmphasized = around instanceof Emphasis || around instanceof StrongEmphasis;
    return isEmphasized && mark.getPrevious() == null ? outermost(around) : mark;
  }

  private static boolean beginsLine(Node mark) {
    Node before = mark.getPrevious();
    return (mark.getParent() instanceof Paragraph || mark.getParent() instanceof Heading)
        && (before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak);
  }
}
