package io.github.techradar.export;

import java.util.Set;

/**
 * What can be made of the HTML of bodies. It comes from a sanitiser: attributes are in double
 * quotes, and in texts and values all of {@code < > & "} are escaped, so tags are easy to find.
 */
final class SafeHtml {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private static final Set<String> CELLS = Set.of("</td>", "</th>");

  private SafeHtml() {}

  /**
   * HTML that has no other elements than some; of others the text stays, lists stay lists, and a
   * table's rows are lines.
   */
  static String only(Set<String> elements, String html) {
    StringBuilder kept = new StringBuilder(html.length());
    int copied = 0;
    for (int tag = html.indexOf('<');
        tag >= 0;
        tag = html.indexOf('<', Math.max(tag + 1, copied))) {
      int end = end(html, tag);
      if (end > tag) {
        kept.append(html, copied, tag).append(kept(html, tag, end, elements));
        copied = end;
      }
    }
    return kept.append(html, copied, html.length()).toString().strip();
  }

  /** Where a tag or comment ends that begins with a {@code <}; where that stands, if none does. */
  private static int end(String html, int start) {
    if (html.startsWith(COMMENT, start)) {
      int end = html.indexOf(COMMENT_END, start + COMMENT.length());
      return end < 0 ? html.length() : end + COMMENT_END.length();
    }
    int end = nameEnd(html, start);
    if (end == nameStart(html, start)) {
      return start;
    }
    while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '>') {
      end++;
    }
    return end < html.length() && html.charAt(end) == '>' ? end + 1 : start;
  }

  private static int nameStart(String html, int start) {
    return html.startsWith("/", start + 1) ? start + 2 : start + 1;
  }

  private static int nameEnd(String html, int start) {
    int end = nameStart(html, start);
    while (end < html.length() && isOfName(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }

  private static String kept(String html, int start, int end, Set<String> elements) {
    if (html.startsWith(COMMENT, start)) {
      return "";
    }
    int nameStart = nameStart(html, start);
    int nameEnd = nameEnd(html, start);
    String written = html.substring(nameStart, nameEnd);
    String name = written.equals("ol") ? "ul" : written;
    if (!elements.contains(name)) {
      String tag = html.substring(start, end);
      return CELLS.contains(tag) ? " " : tag.equals("</tr>") ? "<br>" : "";
    }
    String attributes = name.equals("a") ? html.substring(nameEnd, end - 1) : "";
    return html.substring(start, nameStart) + name + attributes + ">";
  }
}
