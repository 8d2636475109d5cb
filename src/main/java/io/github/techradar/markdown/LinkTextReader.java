package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.techradar.markdown.BodySlip.Kind;
import io.github.techradar.markdown.tree.Descendants;
import java.util.List;

/** Finds links that have nothing to click on: {@code [](kafka.md)}. A picture's words are text. */
final class LinkTextReader {

  private final List<BodySlip> slips;

  /**
   * @param slips takes what is found
   */
  LinkTextReader(List<BodySlip> slips) {
    this.slips = slips;
  }

  /** Reads one node of the tree. */
  void read(Node node) {
    if (node instanceof Link || (node instanceof LinkRef reference && reference.isDefined())) {
      if (!isNamed(node)) {
        add(node.getStartOffset(), node.getEndOffset());
      }
    } else if (node instanceof HtmlInline) {
      HtmlPieces.in(node.getChars().toString(), node.getStartOffset()).stream()
          .filter(LinkTextReader::isLink)
          .filter(link -> isSilent(node.getNext()))
          .forEach(link -> add(link.offset(), link.end()));
    } else if (node instanceof HtmlBlockBase) {
      readBlock(node.getChars().toString(), node.getStartOffset());
    }
  }

  private void add(int start, int end) {
    slips.add(new BodySlip(Kind.SILENT_LINK, "", new Span(start, end)));
  }

  /** Whether anything of a link is text. */
  private static boolean isNamed(Node link) {
    for (Node part : Descendants.of(link)) {
      if (isText(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      return isVisible(node.getChars().unescape());
    }
    return node instanceof HtmlInline
        && HtmlPieces.in(node.getChars().toString(), 0).stream().anyMatch(LinkTextReader::isNamed);
  }

  /** Whether a link in a text, from what follows its tag, ends before there is any text. */
  private static boolean isSilent(Node next) {
    for (Node part = next; part != null; part = part.getNext()) {
      if (part instanceof HtmlInline) {
        List<HtmlPiece> pieces = HtmlPieces.in(part.getChars().toString(), 0);
        if (pieces.stream().anyMatch(LinkTextReader::isEnd)) {
          return true;
        }
        if (pieces.stream().anyMatch(LinkTextReader::isLink)) {
          return false; // this one is never closed, which is another matter
        }
      }
      if (isText(part) || isNamed(part)) {
        return false;
      }
    }
    return false;
  }

  /** The links in a block of HTML. */
  private void readBlock(String html, int start) {
    HtmlPiece link = null;
    int at = 0;
    for (HtmlPiece piece : HtmlPieces.in(html, 0)) {
      boolean isNamed =
          isNamed(piece) || isVisible(Escaping.unescapeHtml(html.substring(at, piece.offset())));
      if (link != null && isEnd(piece) && !isNamed) {
        add(start + link.offset(), start + link.end());
      }
      if (isLink(piece)) {
        link = piece;
      } else if (isEnd(piece) || isNamed) {
        link = null;
      }
      at = piece.end();
    }
  }

  private static boolean isLink(HtmlPiece piece) {
    return piece instanceof HtmlTag tag && tag.element().equals("a") && tag.has("href");
  }

  private static boolean isEnd(HtmlPiece piece) {
    return piece instanceof HtmlPiece.End end && end.element().equals("a");
  }

  /** Whether a tag is a picture with words. */
  private static boolean isNamed(HtmlPiece piece) {
    return piece instanceof HtmlTag tag
        && tag.element().equals("img")
        && tag.attributes().stream()
            .anyMatch(attribute -> attribute.name().equals("alt") && isVisible(attribute.value()));
  }

  private static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && !Character.isISOControl(point)
                    && Character.getType(point) != Character.FORMAT);
  }
}
