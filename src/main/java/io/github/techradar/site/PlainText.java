package io.github.techradar.site;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/** Markdown without its marks, for places that have no room for more than a line. */
final class PlainText {

  private static final Parser PARSER = Parser.builder().build();

  private PlainText() {}

  static String of(String markdown) {
    String text = new TextCollectingVisitor().collectAndGetText(PARSER.parse(markdown));
    return text.strip().replaceAll("\\s+", " ");
  }
}
