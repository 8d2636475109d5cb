package io.github.techradar.imports.text;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.markdown.BodyHeading;
import io.github.techradar.model.Definition;
import java.util.Locale;

/** Headings in Markdown that would make events of the items below them, which nobody has meant. */
final class TimelineHeadings {

  private TimelineHeadings() {}

  /** A text with such headings as lines in bold type. */
  static String asLines(String markdown) {
    if (!mayHaveOne(markdown)) {
      return markdown;
    }
    Edits edits = new Edits(markdown);
    for (BodyHeading heading : BodyFacts.of(markdown).headings()) {
      if (heading.top() && Definition.DEFAULT.timeline().stream().anyMatch(heading::isTitled)) {
        int end = end(markdown, heading.offset());
        String line = "**" + heading.text().strip() + "**";
        edits.replace(
            heading.offset(),
            end - heading.offset(),
            (isBelowText(markdown, heading.offset()) ? "\n" : "")
                + line
                + (isAboveText(markdown, end) ? "\n" : ""));
      }
    }
    return edits.applied();
  }

  private static boolean mayHaveOne(String markdown) {
    String lower = markdown.toLowerCase(Locale.ROOT);
    return Definition.DEFAULT.timeline().stream()
        .anyMatch(title -> lower.contains(title.toLowerCase(Locale.ROOT)));
  }

  /** Where a heading ends: with its line, or with the one below that underlines it. */
  private static int end(String markdown, int start) {
    int end = lineEnd(markdown, start);
    return markdown.startsWith("#", start) || end == markdown.length()
        ? end
        : lineEnd(markdown, end + 1);
  }

  private static int lineEnd(String markdown, int from) {
    int end = markdown.indexOf('\n', from);
    return end < 0 ? markdown.length() : end;
  }

  private static boolean isBelowText(String markdown, int start) {
    int line = markdown.lastIndexOf('\n', start - 1);
    return line > 0
        && !markdown.substring(markdown.lastIndexOf('\n', line - 1) + 1, line).isBlank();
  }

  private static boolean isAboveText(String markdown, int end) {
    return end < markdown.length()
        && !markdown.substring(end + 1, lineEnd(markdown, end + 1)).isBlank();
  }
}
