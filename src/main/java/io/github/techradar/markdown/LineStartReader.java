package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.BodySlip.Kind;
import io.github.techradar.markdown.tree.Written;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that look as if they began a heading, an item, a table, a callout or a definition,
 * and are text: {@code ##Why} is no heading.
 */
final class LineStartReader {

  /** White space that does not end a word, as it comes from some keyboards. */
  private static final String SOLID = "[\\h&&[^ \\t]]";

  /** The same, and what has no width. */
  private static final String UNSEEN =
      "[\\h\\u00AD\\u200B-\\u200F\\u2028\\u2029\\u2060\\uFEFF&&[^ \\t]]";

  private static final Pattern SOLID_BESIDE_MARK =
      Pattern.compile(
          "(?:#{1,6}|[-*+]|\\d{1,9}[.)])(%1$s)\\h*\\S|(%2$s)%2$s*(?:#{1,6}|[-*+]|\\d{1,9}[.)])\\h"
              .formatted(SOLID, UNSEEN));

  private static final Pattern HEADING = Pattern.compile("#{2,6}(?=[^#\\s]|$)");
  private static final Pattern DEEP_HEADING = Pattern.compile("#{7,}(?=\\h)");

  /** One mark may begin a word to search for; but several words by themselves are a heading. */
  private static final Pattern WORDS =
      Pattern.compile("#\\p{Lu}[^#.\\n\\h]*+(?:\\h++[^#.\\n\\h]++)++(?<![,;\\s])\\s*+");

  /** One word is a heading if it begins as one does, and text stands below it. */
  private static final Pattern WORD = Pattern.compile("#\\p{Lu}[\\p{L}-]*[?!:]?\\s*");

  private static final int LONGEST_HEADING = 100;

  /** Callouts as other tools have them: MkDocs, Docusaurus, GitBook, Hugo. */
  private static final Pattern CALLOUT =
      Pattern.compile(
          "(?:!!!|\\?\\?\\?\\+?|:::|\\{%|\\{\\{[<%])\\h*"
              + "(?:note|tip|info|important|warning|caution|danger|hint|abstract|success|question"
              + "|failure|bug|example|quote|attention|error|alert|callout|admonition|notice)\\b");

  private static final Pattern ATTRIBUTES = Pattern.compile("(\\{:[^{}\\n]*\\})\\s*");

  /** An address, and at most a title, behind a label: {@code : kafka.md "Kafka"}. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\h?:\\h++(?:<[^<>\\n]*>|(?>[^\\s<>]*?[./#]\\w)[^\\s<>]*+)\\h*+(?:[\"'(][^\\n]*)?(?:\\n|$)");

  private final String text;
  private final List<BodySlip> slips;

  /**
   * @param text the whole body
   * @param slips takes what is found
   */
  LineStartReader(String text, List<BodySlip> slips) {
    this.text = text;
    this.slips = slips;
  }

  /** Reads one node of the tree. */
  void read(Node node) {
    if (node instanceof Paragraph paragraph) {
      readRows(paragraph);
    } else if (node instanceof Text && isAtStartOfLine(node)) {
      readLine(Written.of(node), node);
    } else if (node instanceof RefNode reference
        && !reference.isDefined()
        && isAtStartOfLine(node)
        && DEFINITION.matcher(text).region(node.getEndOffset(), text.length()).lookingAt()) {
      add(Kind.NO_DEFINITION, node.getChars() + ":", node.getStartOffset());
    }
  }

  private static boolean isAtStartOfLine(Node text) {
    Node before = text.getPrevious();
    Node around = text.getParent();
    boolean isOfLines =
        around instanceof Paragraph
            || (around instanceof Heading heading && heading.isSetextHeading());
    return isOfLines
        && (before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak);
  }

  private void readLine(String line, Node node) {
    if (line.isEmpty() || isLetter(line.charAt(0))) {
      return; // all that is looked for begins with a mark
    }
    int start = node.getStartOffset();
    Matcher solid = SOLID_BESIDE_MARK.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher deep = DEEP_HEADING.matcher(line);
    Matcher callout = CALLOUT.matcher(line);
    Matcher attributes = ATTRIBUTES.matcher(line);
    if (solid.lookingAt()) {
      int at = Math.max(solid.start(1), solid.start(2));
      add(Kind.SOLID_SPACE, "U+%04X".formatted((int) line.charAt(at)), start + at);
    } else if (heading.lookingAt() && !(heading.end() == line.length() && endsLine(node))) {
      add(Kind.NO_HEADING, heading.group(), start);
    } else if (deep.lookingAt()) {
      add(Kind.DEEP_HEADING, deep.group(), start);
    } else if (isHeadingOfWords(node)) {
      add(Kind.NO_HEADING, "#", start);
    } else if (callout.lookingAt()) {
      add(Kind.FOREIGN_CALLOUT, callout.group(), start);
    } else if (attributes.matches() && endsLine(node)) {
      add(Kind.ATTRIBUTES, attributes.group(1), start);
    }
  }

  private static boolean isLetter(char first) {
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  }

  private static boolean endsLine(Node text) {
    Node next = text.getNext();
    return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
  }

  private static boolean isHeadingOfWords(Node first) {
    Node paragraph = first.getParent();
    return first.getPrevious() == null
        && paragraph.getParent() instanceof Document
        && paragraph.getTextLength() <= LONGEST_HEADING
        && (WORDS.matcher(paragraph.getChars()).matches()
            || (WORD.matcher(paragraph.getChars()).matches() && isAboveText(paragraph)));
  }

  private static boolean isAboveText(Node paragraph) {
    Node below = paragraph.getNext();
    return below != null && !below.getChars().startsWith("#");
  }

  /** Finds the first line of a paragraph that looks like a row of a table. */
  private void readRows(Paragraph paragraph) {
    int bar = text.indexOf('|', paragraph.getStartOffset());
    if (bar < 0 || bar >= paragraph.getEndOffset()) {
      return;
    }
    List<BasedSequence> lines =
        paragraph.getContentLines().stream().map(BasedSequence::trim).toList();
    for (int i = 0; i < lines.size(); i++) {
      BasedSequence line = lines.get(i);
      boolean isFollowed = i + 1 < lines.size() && isBetweenBars(lines.get(i + 1));
      if (isBetweenBars(line) && (isFollowed || isOfCells(line))) {
        add(Kind.NO_ROW, line.toString(), line.getStartOffset());
        return;
      }
    }
  }

  private static boolean isBetweenBars(BasedSequence line) {
    return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
  }

  private static boolean isOfCells(BasedSequence row) {
    return row.indexOf(" | ") > 0;
  }

  private void add(Kind kind, String about, int offset) {
    slips.add(new BodySlip(kind, about, new Span(offset, offset + about.length())));
  }
}
