package io.github.techradar.site;

import io.github.techradar.model.Names;
import java.util.regex.Pattern;

/**
 * What other places show of a page: a chat in which somebody links it, or what a search has found.
 *
 * @param name what it is called beside the radar
 * @param description what is on it, on one line that is cut at a word if it is long; empty if it
 *     has nothing of its own to say
 * @param article whether it is a text of its own, as the page of an entry is
 */
public record Preview(String name, String description, boolean article) {

  /** In characters; most places show no more. */
  private static final int LONGEST = 200;

  private static final Pattern SPACES = Pattern.compile("\\s++");

  public Preview {
    name = Names.inReadingDirection(name);
    description =
        cut(SPACES.matcher(Names.inReadingDirection(description)).replaceAll(" ").strip());
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end) + "…";
  }
}
