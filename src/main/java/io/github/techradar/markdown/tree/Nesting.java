package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.markdown.Unreadable.Reason;

/**
 * How deep nodes stand in a tree. Looks without going down, so a tree may be as deep as it likes.
 */
final class Nesting {

  /** Quotes, items and marks within each other: more than anybody reads, less than hurts. */
  private static final int DEEPEST = 100;

  /**
   * Marks of quotes and items at the start of a line, each of which begins a block in the one
   * before. The parser looks through the rest of the line for each, which no count of reads can
   * see. More than {@link #DEEPEST}, for in code they may be no marks.
   */
  private static final int MOST_MARKS = 200;

  /** The same on all lines behind an empty one, where none goes on with a block. */
  private static final int MOST_MARKS_TOGETHER = 60_000;

  /** More digits than that are no number of an item (CommonMark, "List items"). */
  private static final int MOST_DIGITS = 9;

  private Nesting() {}

  /** Refuses a text that would be nested too deeply within a line, before anybody reads it so. */
  static void check(String markdown) {
    boolean isShort = markdown.length() <= MOST_MARKS_TOGETHER; // as nearly all are
    int start = 0;
    int together = 0;
    boolean fresh = true;
    while (start < markdown.length()) {
      int end = markdown.indexOf('\n', start);
      end = end < 0 ? markdown.length() : end;
      if (isShort && end - start <= MOST_MARKS) {
        start = end + 1;
        continue;
      }
      int marks = marks(markdown, start, end);
      together += fresh ? marks : 0;
      if (together > MOST_MARKS_TOGETHER) {
        throw new UnreadableException(Reason.MANY, start);
      }
      fresh = afterBlanks(markdown, start, end) == end;
      start = end + 1;
    }
  }

  /** How many marks a line begins with. */
  private static int marks(String markdown, int start, int end) {
    int at = afterBlanks(markdown, start, end);
    int marks = 0;
    for (int next = afterMark(markdown, at, end); next > at; next = afterMark(markdown, at, end)) {
      marks++;
      if (marks > MOST_MARKS) {
        if (isBreak(markdown, start, end)) {
          return 0;
        }
        throw new UnreadableException(Reason.NESTED, at);
      }
      at = afterBlanks(markdown, next, end);
    }
    return marks;
  }

  private static int afterBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The offset behind the mark of a quote or an item; the same offset if there is none. */
  private static int afterMark(String text, int start, int end) {
    if (start == end) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '>') {
      return start + 1;
    }
    int behind = start + 1;
    if (isDigit(first)) {
      while (behind < end && behind - start < MOST_DIGITS && isDigit(text.charAt(behind))) {
        behind++;
      }
      if (behind == end || (text.charAt(behind) != '.' && text.charAt(behind) != ')')) {
        return start;
      }
      behind++;
    } else if (first != '-' && first != '+' && first != '*') {
      return start;
    }
    return behind == end || afterBlanks(text, behind, behind + 1) > behind ? behind : start;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Whether a line is nothing but one sign, as {@code - - -}, and so one thematic break. */
  private static boolean isBreak(String text, int start, int end) {
    int at = afterBlanks(text, start, end);
    if (at == end || (text.charAt(at) != '-' && text.charAt(at) != '*')) {
      return false;
    }
    char sign = text.charAt(at);
    while (at < end && text.charAt(at) == sign) {
      at = afterBlanks(text, at + 1, end);
    }
    return at == end;
  }

  /** Ends the parse of a text if something in it stands too deep below a node. */
  static void check(Node top) {
    int depth = 0;
    Node node = top;
    do {
      Node below = node.getFirstChild();
      if (below != null) {
        node = below;
        depth++;
      } else {
        while (node != top && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == top ? top : node.getNext();
      }
      if (depth > DEEPEST) {
        throw new UnreadableException(Reason.NESTED, node.getStartOffset());
      }
    } while (node != top);
  }
}
