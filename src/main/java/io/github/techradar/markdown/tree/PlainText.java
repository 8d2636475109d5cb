package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown without its marks, for places that have no room for more than a line or two. */
public final class PlainText {

  /** In characters; enough for a sentence or two. */
  private static final int LONGEST = 300;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cc}&&[^\\s]]");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\b.*", Pattern.DOTALL);
  private static final Pattern HTML_PARAGRAPH =
      Pattern.compile(
          "<p(?:\\s[^<>]*+)?+>(.*?)(?:</p\\s*+>|\\z)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COMMENT_OR_TAG =
      Pattern.compile("<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*+>", Pattern.DOTALL);

  private PlainText() {}

  /**
   * How a text begins: its first paragraph in one line, cut between two words if it has more than
   * 300 characters. Headings, tables, pictures, footnotes and what has neither a letter nor a
   * digit, such as an arrow, are no beginning; an item of a list without blank lines is one only if
   * there is no other. Empty if there is none at all.
   *
   * @param skipped the headings of sections that are not what the text is about
   */
  public static String beginning(Document document, List<String> skipped) {
    Set<Node> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String title : skipped) {
      Headings.section(document, title)
          .ifPresent(heading -> passed.addAll(Headings.content(heading)));
    }
    String item = "";
    for (Node block : document.getChildren()) {
      if (passed.contains(block) || block instanceof FootnoteBlock) {
        continue;
      }
      String text = firstParagraph(block, false);
      if (!text.isEmpty()) {
        return cut(text);
      }
      if (item.isEmpty()) {
        item = firstParagraph(block, true);
      }
    }
    return cut(item);
  }

  /** The first text of a block that is a paragraph, or an item of a list. */
  private static String firstParagraph(Node block, boolean items) {
    if (isParagraph(block, items)) {
      String line = line(block);
      if (saysSomething(line)) {
        return line;
      }
    }
    for (Node child : block.getChildren()) {
      String line = child instanceof FootnoteBlock ? "" : firstParagraph(child, items);
      if (!line.isEmpty()) {
        return line;
      }
    }
    return block instanceof HtmlBlock && !items ? htmlParagraph(block) : "";
  }

  private static boolean isParagraph(Node node, boolean items) {
    if (!(node instanceof Paragraph paragraph)) {
      return false;
    }
    boolean isItem =
        paragraph.getParent() instanceof ParagraphItemContainer container
            && container.isParagraphInTightListItem(paragraph);
    return isItem == items;
  }

  private static String htmlParagraph(Node html) {
    Matcher paragraph = HTML_PARAGRAPH.matcher(HtmlNodes.text(html));
    while (paragraph.find()) {
      String text = COMMENT_OR_TAG.matcher(paragraph.group(1)).replaceAll("");
      String line = inOneLine(Escaping.unescapeHtml(text));
      if (saysSomething(line)) {
        return line;
      }
    }
    return "";
  }

  private static boolean saysSomething(String line) {
    return line.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String line(Node paragraph) {
    StringBuilder text = new StringBuilder();
    collect(paragraph, text);
    return inOneLine(text);
  }

  private static String inOneLine(CharSequence text) {
    String visible = CONTROL_CHARACTERS.matcher(text).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }

  private static void collect(Node node, StringBuilder text) {
    if (isSilent(node)) {
      return;
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      text.append(((DelimitedLinkNode) node).getText().unescape());
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(node.getChars().unescape());
    } else if (node instanceof HtmlInline) {
      text.append(LINE_BREAK.matcher(node.getChars()).matches() ? " " : "");
    } else if (isNoReference(node)) {
      around(node, text);
    } else {
      node.getChildren().forEach(child -> collect(child, text));
    }
  }

  /** A picture has no words, and the number of a footnote would run into the word before it. */
  private static boolean isSilent(Node node) {
    boolean isPicture =
        node instanceof Image || (node instanceof ImageRef image && image.isDefined());
    boolean isNumber = node instanceof Footnote footnote && footnote.isDefined();
    return isPicture || isNumber || node instanceof HtmlInlineComment;
  }

  /** Whether something only looks like a reference, for it leads nowhere: its brackets are text. */
  private static boolean isNoReference(Node node) {
    return (node instanceof RefNode reference && !reference.isDefined())
        || (node instanceof Footnote footnote && !footnote.isDefined());
  }

  private static void around(Node node, StringBuilder text) {
    if (node.hasChildren()) {
      text.append(node.getChars().prefixOf(node.getChildChars()).unescape());
      node.getChildren().forEach(child -> collect(child, text));
      text.append(node.getChars().suffixOf(node.getChildChars()).unescape());
    } else {
      text.append(node.getChars().unescape());
    }
  }

  /** A text that is not too long, or its start; what was cut is not cut again. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    int end = space > 0 ? space : text.offsetByCodePoints(0, LONGEST / 2);
    return text.substring(0, end) + "…";
  }
}
