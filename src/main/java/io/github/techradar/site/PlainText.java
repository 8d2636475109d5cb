package io.github.techradar.site;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.regex.Pattern;

/** Markdown without its marks, for places that have no room for more than a line. */
final class PlainText {

  /** In characters; enough for a sentence or two. */
  private static final int LONGEST = 240;

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final Parser PARSER = Parser.builder().build();

  private PlainText() {}

  /** The first paragraph of a text, cut behind a word if it is long. */
  static String beginning(String markdown) {
    String first = PARAGRAPHS.split(markdown.strip(), 2)[0];
    String text =
        new TextCollectingVisitor()
            .collectAndGetText(PARSER.parse(first))
            .strip()
            .replaceAll("\\s+", " ");
    int space = text.length() > LONGEST ? text.lastIndexOf(' ', LONGEST) : 0;
    return space > 0 ? text.substring(0, space) + " …" : text;
  }
}
