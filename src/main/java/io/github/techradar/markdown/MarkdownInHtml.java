package io.github.techradar.markdown;

import io.github.techradar.markdown.BodySlip.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Markdown where none is read: in a block of HTML, up to the next blank line. In {@code
 * <div>**no**</div>} readers see the asterisks.
 */
final class MarkdownInHtml {

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "`[^`\\n]{1,200}`|(?<![\\w*])\\*\\p{L}[^*\\n]{0,200}\\*(?!\\w)"
              + "|(?<!\\w)_\\p{L}[^_\\n]{0,200}_(?!\\w)|\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*|!?\\[[^\\[\\]\\n]{1,200}\\]\\([^()\\s]{1,200}\\)"
              + "|(?m:^ {0,3}(?:#{1,6}|[-*+]) (?=\\S))");

  /** Stands for tags and the like; no Markdown has it. */
  private static final String NO_TEXT = "\uFFFF";

  private MarkdownInHtml() {}

  /** The first that is found in a block; code may look like anything. */
  static Optional<BodySlip> find(String html, int start, List<HtmlPiece> pieces) {
    if (pieces.stream().anyMatch(MarkdownInHtml::isCode)) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (HtmlPiece piece : pieces) {
      text.append(html, at, piece.offset() - start);
      text.append(NO_TEXT.repeat(piece.end() - piece.offset()));
      at = piece.end() - start;
    }
    Matcher found = MARKDOWN.matcher(text.append(html, at, html.length()));
    return found.find()
        ? Optional.of(
            new BodySlip(
                Kind.MARKDOWN_IN_HTML,
                html.substring(found.start(), found.end()).strip(),
                new Span(start + found.start(), start + found.end())))
        : Optional.empty();
  }

  private static boolean isCode(HtmlPiece piece) {
    return piece instanceof HtmlTag tag
        && (tag.element().equals("pre") || tag.element().equals("code"));
  }
}
