package io.github.techradar.check.body;

import io.github.techradar.markdown.Span;
import io.github.techradar.model.Problem;
import io.github.techradar.source.BodyText;
import io.github.techradar.source.ConflictMarkers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Whether a merge has left its marks in a body. A block of code may show what these look like; it
 * does in an entry on git.
 */
final class ConflictCheck {

  private final BodyText body;
  private final Iterator<Span> code;
  private final boolean isConflict;
  private final List<Problem> problems = new ArrayList<>();
  private Span nextCode;
  private boolean isOpen;
  private boolean isBelowText;

  private ConflictCheck(BodyText body) {
    this.body = body;
    this.code = body.facts().code().iterator();
    this.nextCode = nextCode();
    this.isConflict = body.text().lines().anyMatch(ConflictMarkers::isCertain);
  }

  /** One problem for each conflict, at the first line that is left of it. */
  static List<Problem> check(BodyText body) {
    String text = body.text();
    if (!ConflictMarkers.mayBeIn(text)) {
      return List.of();
    }
    ConflictCheck check = new ConflictCheck(body);
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      check.readLine(text.substring(start, end), start);
      start = end + 1;
    }
    return check.problems;
  }

  private void readLine(String line, int start) {
    while (nextCode.end() <= start) {
      nextCode = nextCode();
    }
    if (start < nextCode.start() && isMarker(line)) {
      if (ConflictMarkers.isStart(line) || !isOpen) {
        problems.add(ConflictMarkers.problem(line, body.at(start)));
      }
      isOpen = !ConflictMarkers.isEnd(line);
    }
    isBelowText = start < nextCode.start() && !line.isBlank();
  }

  /**
   * Below a line of text, equals signs make a heading of it; and some authors part their texts by
   * such a line, so alone it means nothing.
   */
  private boolean isMarker(String line) {
    return ConflictMarkers.isStartOrEnd(line)
        || (isConflict && (isOpen || !isBelowText) && ConflictMarkers.isBetween(line));
  }

  /** The next block of code; behind the last, what is behind the body. */
  private Span nextCode() {
    int end = body.text().length() + 1;
    return code.hasNext() ? code.next() : new Span(end, end);
  }
}
