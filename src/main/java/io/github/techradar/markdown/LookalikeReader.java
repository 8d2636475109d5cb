package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.BodySlip.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that looks like Markdown and is not read as such: {@code ##Why} is no heading. */
final class LookalikeReader {

  /** White space that does not end a word, as it comes from some keyboards. */
  private static final String SOLID = "[\\h&&[^ \\t]]";

  private static final Pattern SOLID_BESIDE_MARK =
      Pattern.compile(
          "(?:#{1,6}|[-*+]|\\d{1,9}[.)])(%1$s)\\h*\\S|(%1$s)%1$s*#{1,6}\\h".formatted(SOLID));

  private static final Pattern HEADING = Pattern.compile("#{2,6}(?=[^#\\s])");
  private static final Pattern DEEP_HEADING = Pattern.compile("#{7,}(?=\\h)");

  /** One mark may begin a word to search for; but several words by themselves are a heading. */
  private static final Pattern WORDS =
      Pattern.compile("#\\p{Lu}[^#.\\n]*\\h[^#.\\n]*[^#.,;\\s]\\s*");

  private static final int LONGEST_HEADING = 100;

  private static final String COMMENT = "<!--";

  /** One hyphen or a dash in place of two hyphens, or a space too many. */
  private static final Pattern NO_COMMENT = Pattern.compile("<!(?:-(?!-)|[–—]|\\h+--)");

  private static final String SIZE = "(=\\d+%?(?:x\\d*%?)?|=x\\d+%?)";
  private static final Pattern SIZE_IN_ADDRESS = Pattern.compile("\\s" + SIZE + "$");
  private static final Pattern SIZE_BEHIND =
      Pattern.compile("\\([^()\\n]{0,300}?\\s" + SIZE + "\\)");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?=[^{}\\n]*[=.#:])[:.#\\w][^{}\\n]*\\}");
  private static final Pattern ATTRIBUTES_OF_HEADING =
      Pattern.compile("\\{[#.][^{}\\n]*\\}(?=\\s*$)");

  private final String text;
  private final List<BodySlip> slips;

  /**
   * @param text the whole body
   * @param slips takes what is found
   */
  LookalikeReader(String text, List<BodySlip> slips) {
    this.text = text;
    this.slips = slips;
  }

  /** Reads one node of the tree. */
  void read(Node node) {
    if (node instanceof Text && !isCode(node.getParent())) {
      readText(node);
    } else if (node instanceof Image image) {
      BasedSequence address = image.getUrl();
      Matcher size = SIZE_IN_ADDRESS.matcher(address);
      if (size.find()) {
        add(Kind.IMAGE_SIZE, size.group(1), address.getStartOffset() + size.start(1));
      }
    } else if (node instanceof Heading heading) {
      Matcher attributes = ATTRIBUTES_OF_HEADING.matcher(heading.getText());
      if (attributes.find()) {
        int start = heading.getText().getStartOffset() + attributes.start();
        add(Kind.ATTRIBUTES, attributes.group(), start);
      }
    } else if (node instanceof RefNode reference
        && !reference.isDefined()
        && !ReferenceReader.hasTwoPairs(reference)) {
      readBrackets(ReferenceReader.label(reference), reference);
    }
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private void readText(Node node) {
    String line = node.getChars().toString();
    int start = node.getStartOffset();
    if (isAtStartOfLine(node)) {
      readLine(line, node);
    }
    int comment = line.indexOf(COMMENT);
    if (comment >= 0 && !line.startsWith("\\", comment - 1)) {
      add(Kind.COMMENT_AS_TEXT, COMMENT, start + comment);
    }
    slips.addAll(BrokenTags.in(line, start));
    Matcher noComment = NO_COMMENT.matcher(line);
    while (noComment.find()) {
      if (!line.startsWith("\\", noComment.start() - 1)) {
        add(Kind.NO_COMMENT, noComment.group(), start + noComment.start());
      }
    }
    Matcher attributes = ATTRIBUTES.matcher(line);
    boolean isBehindLink =
        node.getPrevious() instanceof Link || node.getPrevious() instanceof Image;
    if (isBehindLink && attributes.lookingAt()) {
      add(Kind.ATTRIBUTES, attributes.group(), start);
    }
  }

  private static boolean isAtStartOfLine(Node text) {
    Node before = text.getPrevious();
    return text.getParent() instanceof Paragraph
        && (before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak);
  }

  private void readLine(String line, Node node) {
    int start = node.getStartOffset();
    Matcher solid = SOLID_BESIDE_MARK.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher deep = DEEP_HEADING.matcher(line);
    if (solid.lookingAt()) {
      int at = Math.max(solid.start(1), solid.start(2));
      add(Kind.SOLID_SPACE, "U+%04X".formatted((int) line.charAt(at)), start + at);
    } else if (heading.lookingAt()) {
      add(Kind.NO_HEADING, heading.group(), start);
    } else if (deep.lookingAt()) {
      add(Kind.DEEP_HEADING, deep.group(), start);
    } else if (isHeadingOfWords(node)) {
      add(Kind.NO_HEADING, "#", start);
    }
  }

  private static boolean isHeadingOfWords(Node first) {
    Node paragraph = first.getParent();
    return first.getPrevious() == null
        && paragraph.getParent() instanceof Document
        && paragraph.getTextLength() <= LONGEST_HEADING
        && WORDS.matcher(paragraph.getChars()).matches();
  }

  private void readBrackets(String label, Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    boolean hasLetter = label.chars().anyMatch(Character::isLetter);
    if (text.startsWith("(", end)) {
      Matcher size = SIZE_BEHIND.matcher(text).region(end, text.length());
      if (size.lookingAt()) {
        add(Kind.IMAGE_SIZE, size.group(1), size.start(1));
      } else if (hasLetter) {
        add(Kind.NO_LINK, node.getChars().toString(), start);
      }
    } else if (text.startsWith(")", start - 1) && label.matches("https?://\\S+|\\S+\\.md")) {
      add(Kind.REVERSED_LINK, label, start);
    } else if (hasLetter && text.startsWith("^", start - 1) && label.indexOf(' ') >= 0) {
      add(Kind.FOOTNOTE_IN_TEXT, label, start - 1);
    }
  }

  private void add(Kind kind, String about, int offset) {
    slips.add(new BodySlip(kind, about, new Span(offset, offset + about.length())));
  }
}
