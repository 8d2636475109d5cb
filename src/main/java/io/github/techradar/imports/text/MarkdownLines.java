package io.github.techradar.imports.text;

import io.github.techradar.html.RenderedText;
import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Markdown text: without blanks at their ends, and not parted by many blank ones.
 */
final class MarkdownLines {

  private static final String HARD_BREAK = "  ";

  private MarkdownLines() {}

  /** A text with tidy lines, if it looks the same so; otherwise without blank lines around it. */
  static String tidy(String text) {
    String bare = withoutOuterBlankLines(text);
    StringBuilder tidy = new StringBuilder();
    List<Line> lines = lines(bare);
    boolean isBelowBlank = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isBlank = line.text().isBlank() && !line.isCode();
      if (!isBlank || !isBelowBlank) {
        boolean isBreak = !isBlank && i + 1 < lines.size() && !lines.get(i + 1).text().isBlank();
        tidy.append(tidy.isEmpty() ? "" : "\n").append(line.tidy(isBreak));
      }
      isBelowBlank = isBlank;
    }
    String result = tidy.toString();
    return result.equals(bare) || looksTheSame(bare, result) ? result : bare;
  }

  private static boolean looksTheSame(String one, String other) {
    Seen seen = Seen.ofRendered(RenderedText.of(one).html());
    return seen.equals(Seen.ofRendered(RenderedText.of(other).html()));
  }

  private static String withoutOuterBlankLines(String text) {
    String end = text.stripTrailing();
    int start = 0;
    while (start < end.length() && Character.isWhitespace(end.charAt(start))) {
      start++;
    }
    int line = end.lastIndexOf('\n', Math.max(0, start - 1));
    return line < 0 || line >= start ? end : end.substring(line + 1);
  }

  /** A line, and whether it stands in a block of code. */
  private record Line(String text, boolean isCode) {

    String tidy(boolean mayBreak) {
      String bare = text.stripTrailing();
      boolean isText = !bare.isEmpty() && "#|<>`~=-".indexOf(bare.stripLeading().charAt(0)) < 0;
      return isCode ? text : bare + (mayBreak && isText && text.endsWith(HARD_BREAK) ? "\\" : "");
    }
  }

  private static List<Line> lines(String text) {
    List<Span> code = BodyFacts.of(text).code();
    List<Line> lines = new ArrayList<>();
    int at = 0;
    int block = 0;
    for (String line : text.split("\n", -1)) {
      while (block < code.size() && code.get(block).end() <= at) {
        block++;
      }
      lines.add(new Line(line, block < code.size() && code.get(block).start() <= at));
      at += line.length() + 1;
    }
    return lines;
  }

  /** The parts of a text between its blank lines, which they end with. */
  static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    boolean isBelowBlank = false;
    for (Line line : lines(text)) {
      boolean isBlank = line.text().isBlank() && !line.isCode();
      if (isBelowBlank && !isBlank) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
      chunk.append(line.text()).append('\n');
      isBelowBlank = isBlank;
    }
    chunks.add(chunk.toString());
    return chunks;
  }
}
