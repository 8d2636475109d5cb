package io.github.techradar.export;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be made of the HTML of bodies. It comes from a sanitiser: attributes are in double
 * quotes, and in texts and values all of {@code < > & "} are escaped, so a pattern can find tags.
 */
final class SafeHtml {

  private static final Pattern TAG =
      Pattern.compile("(?s)<!--.*?(?:-->|\\z)|<(/?)([a-z0-9]++)([^<>]*+)>");

  private static final Set<String> CELLS = Set.of("</td>", "</th>");

  private SafeHtml() {}

  /**
   * HTML that has no other elements than some; of others the text stays, lists stay lists, and a
   * table's rows are lines.
   */
  static String only(Set<String> elements, String html) {
    return TAG.matcher(html)
        .replaceAll(tag -> Matcher.quoteReplacement(kept(tag, elements)))
        .strip();
  }

  private static String kept(MatchResult tag, Set<String> elements) {
    String name = tag.group(2) == null ? "" : tag.group(2).equals("ol") ? "ul" : tag.group(2);
    if (!elements.contains(name)) {
      return CELLS.contains(tag.group()) ? " " : tag.group().equals("</tr>") ? "<br>" : "";
    }
    return "<" + tag.group(1) + name + (name.equals("a") ? tag.group(3) : "") + ">";
  }
}
