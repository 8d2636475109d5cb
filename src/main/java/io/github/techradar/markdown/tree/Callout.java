package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quote that is none, but a box for readers to notice: GitHub's alerts.
 *
 * <pre>
 * &gt; [!NOTE]
 * &gt; Read this.
 * </pre>
 *
 * <p>The mark is not among what the box holds. It may have the case that it likes, and text behind
 * it on its line.
 */
public final class Callout extends BlockQuote {

  /** What a box says with its word. */
  public enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    private static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(word)).findFirst();
    }
  }

  private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]");

  /** What is a mark, or meant as one: {@code [! note]} is none. */
  private static final Pattern LIKE_MARK = Pattern.compile("\\[\\h*![^\\[\\]\\n]*]");

  private static final Pattern NEAR_MARK =
      Pattern.compile("!?\\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)]");

  /** Obsidian's sign for a box that readers can fold, and the space before the text. */
  private static final Pattern BEHIND_MARK = Pattern.compile("[+-]?\\s*");

  private final Kind kind;

  private Callout(BasedSequence chars, Kind kind) {
    super(chars);
    this.kind = kind;
  }

  /** Which of the boxes it is. */
  public Kind kind() {
    return kind;
  }

  /** Puts a callout in the place of each quote that is meant as one. */
  static void read(Document document) {
    List<BlockQuote> quotes = new ArrayList<>();
    for (Node node : Descendants.of(document)) {
      if (node instanceof BlockQuote quote) {
        quotes.add(quote);
      }
    }
    quotes.forEach(Callout::read);
  }

  private static void read(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof LinkRef mark
        && isMark(mark)) {
      kind(mark).ifPresent(kind -> replace(quote, mark, kind));
    }
  }

  /** Whether a reference is a mark, {@code [!NOTE]} or something that looks like it. */
  public static boolean isMark(LinkRef reference) {
    return !reference.isDefined() && LIKE_MARK.matcher(reference.getChars()).matches();
  }

  /** Whether something is nearly a mark: {@code [NOTE]} or {@code ![NOTE]}. */
  public static boolean isNearMark(RefNode reference) {
    return !reference.isDefined() && NEAR_MARK.matcher(reference.getChars()).matches();
  }

  /** Which box a mark stands for. */
  public static Optional<Kind> kind(LinkRef mark) {
    Matcher word = MARK.matcher(mark.getChars());
    return word.matches() ? Kind.of(word.group(1)) : Optional.empty();
  }

  private static void replace(BlockQuote quote, LinkRef mark, Kind kind) {
    Node paragraph = mark.getParent();
    takeBehind(mark);
    mark.unlink();
    if (!paragraph.hasChildren()) {
      paragraph.unlink();
    }
    Callout callout = new Callout(quote.getChars(), kind);
    callout.setOpeningMarker(quote.getOpeningMarker());
    callout.takeChildren(quote);
    quote.insertBefore(callout);
    quote.unlink();
  }

  /** Takes what stands between a mark and the text. */
  private static void takeBehind(LinkRef mark) {
    if (mark.getNext() instanceof Text text) {
      Matcher behind = BEHIND_MARK.matcher(text.getChars());
      text.setChars(text.getChars().subSequence(behind.lookingAt() ? behind.end() : 0));
      if (!text.getChars().isEmpty()) {
        return;
      }
      text.unlink();
    }
    Node next = mark.getNext();
    if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
      next.unlink();
    }
  }
}
