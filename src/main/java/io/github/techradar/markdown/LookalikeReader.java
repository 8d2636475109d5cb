package io.github.techradar.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.techradar.markdown.BodySlip.Kind;
import io.github.techradar.markdown.tree.Written;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds text that looks like Markdown and is not read as such: {@code [[a]]} is no link. */
final class LookalikeReader {

  /** What stands for a character that cannot be, such as number 0. */
  private static final char LOST = '\uFFFD';

  private static final String COMMENT = "<!--";

  /** Between the brackets of one link, in nodes. */
  private static final int MOST_BETWEEN = 100;

  /** A label that is an address. */
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+\\.md");

  /** One hyphen or a dash in place of two hyphens, or a space too many. */
  private static final Pattern NO_COMMENT = Pattern.compile("<!(?:-(?!-)|[–—]|\\h+--)");

  /** A size as other dialects write it: {@code =100x200}, {@code =50%}, {@code width=50px}. */
  private static final String SIZE =
      "(=\\h?\\d+(?:px|%)?(?:\\h?[xX×*]\\h?(?:\\d+(?:px|%)?)?)?|=\\h?[xX×*]\\d+(?:px|%)?"
          + "|\\d+(?:px)?[xX×]\\d+(?:px)?|\\|?\\h?(?:width|height)=\\S+)";

  private static final Pattern SIZE_IN_ADDRESS = Pattern.compile("\\s" + SIZE + "$");
  private static final Pattern SIZE_BEHIND =
      Pattern.compile("\\([^()\\n]{0,300}?\\s" + SIZE + "\\)");
  private static final Pattern SIZE_IN_WORDS = Pattern.compile("\\|\\h?\\d+(?:x\\d+)?$");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{\\h?(?=[^{}\\n]*[=.#:])[:.#\\w][^{}\\n]*\\}");
  private static final Pattern ADDRESS_BEHIND = Pattern.compile("\\]\\([^()\\s]+\\)");
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
      readSize(image.getUrl());
      Matcher size = SIZE_IN_WORDS.matcher(image.getText());
      if (size.find()) {
        add(Kind.SIZE_IN_WORDS, size.group(), image.getText().getStartOffset() + size.start());
      }
    } else if (node instanceof Reference definition) {
      readSize(definition.getUrl());
    } else if (node instanceof HtmlEntity) {
      readEntity(node);
    } else if (node instanceof Heading heading) {
      Matcher attributes = ATTRIBUTES_OF_HEADING.matcher(heading.getText());
      if (attributes.find()) {
        int start = heading.getText().getStartOffset() + attributes.start();
        add(Kind.ATTRIBUTES, attributes.group(), start);
      }
    } else if (node instanceof RefNode reference
        && !reference.isDefined()
        && (!ReferenceReader.hasTwoPairs(reference) || isNameless(reference))) {
      readBrackets(ReferenceReader.label(reference), reference);
    }
  }

  private void readEntity(Node entity) {
    int point = entity.getChars().unescape().codePointAt(0);
    if (ControlCharacters.isOne(point) || point == LOST) {
      add(Kind.CONTROL_CHARACTER, entity.getChars().toString(), entity.getStartOffset());
    }
  }

  private void readSize(BasedSequence address) {
    Matcher size = SIZE_IN_ADDRESS.matcher(address);
    if (size.find()) {
      add(Kind.IMAGE_SIZE, size.group(1), address.getStartOffset() + size.start(1));
    }
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private void readText(Node node) {
    String line = Written.of(node);
    int start = node.getStartOffset();
    if (line.indexOf('<') >= 0) {
      readTags(line, start);
    }
    if (line.startsWith("{") && isLink(node.getPrevious())) {
      Matcher attributes = ATTRIBUTES.matcher(line);
      if (attributes.lookingAt()) {
        add(Kind.ATTRIBUTES, attributes.group(), start);
      }
    }
    if (line.startsWith("](") && node.getPrevious() != null) {
      Matcher address = ADDRESS_BEHIND.matcher(line);
      if (address.lookingAt()) {
        readOpening(node, start + address.end());
      }
    }
  }

  private void readTags(String line, int start) {
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
  }

  private static boolean isLink(@Nullable Node node) {
    return node instanceof Link
        || node instanceof Image
        || (node instanceof RefNode reference && reference.isDefined());
  }

  /** Brackets cannot be a link if a link or a footnote stands between them. */
  private void readOpening(Node closing, int end) {
    Node before = closing.getPrevious();
    for (int i = 0; i < MOST_BETWEEN && before != null; i++, before = before.getPrevious()) {
      int opening = before instanceof Text ? before.getChars().lastIndexOf('[') : -1;
      if (opening >= 0 && !before.getChars().subSequence(0, opening).endsWith("\\")) {
        int start = before.getStartOffset() + opening;
        slips.add(new BodySlip(Kind.LINK_AROUND_LINK, "", new Span(start, end)));
        return;
      }
    }
  }

  /** Whether a reference is {@code []} or {@code ![]}, as a link or a picture may begin. */
  private static boolean isNameless(RefNode reference) {
    return reference.getText().isEmpty() && reference.getReference().isEmpty();
  }

  private void readBrackets(String label, Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    boolean hasLetter = label.chars().anyMatch(Character::isLetter);
    if (text.startsWith("(", end)) {
      Matcher size = SIZE_BEHIND.matcher(text).region(end, text.length());
      if (size.lookingAt()) {
        add(Kind.IMAGE_SIZE, size.group(1), size.start(1));
      } else if (hasLetter || label.isEmpty()) {
        add(Kind.NO_LINK, node.getChars().toString(), start);
      }
    } else if (text.startsWith(")", start - 1) && ADDRESS.matcher(label).matches()) {
      add(Kind.REVERSED_LINK, label, start);
    } else if (hasLetter && text.startsWith("^", start - 1) && label.indexOf(' ') >= 0) {
      add(Kind.FOOTNOTE_IN_TEXT, label, start - 1);
    }
  }

  private void add(Kind kind, String about, int offset) {
    slips.add(new BodySlip(kind, about, new Span(offset, offset + about.length())));
  }
}
