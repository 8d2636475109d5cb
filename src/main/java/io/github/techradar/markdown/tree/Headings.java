package io.github.techradar.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings of a text, how links reach them, and what stands below them. */
public final class Headings {

  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

  private Headings() {}

  /** All headings, wherever they stand, in the order of the text. */
  public static List<Heading> in(Document document) {
    List<Heading> headings = new ArrayList<>();
    for (Node node : Descendants.of(document)) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /**
   * The names by which links reach the headings, as GitHub makes them: letters and digits in lower
   * case, hyphens for spaces, and a number behind those that come again.
   */
  public static Map<Heading, String> anchors(Document document) {
    Map<Heading, String> anchors = new HashMap<>(); // nodes are equal to none but themselves
    Map<String, Integer> uses = new HashMap<>();
    for (Heading heading : in(document)) {
      String name = anchor(text(heading));
      String anchor = name;
      while (uses.containsKey(anchor)) {
        anchor = name + "-" + uses.merge(name, 1, Integer::sum);
      }
      uses.put(anchor, 0);
      anchors.put(heading, anchor);
    }
    return anchors;
  }

  /** The name by which links reach a heading with a text, if no other one has that text. */
  public static String anchor(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return NOT_IN_ANCHORS.matcher(lower).replaceAll("").replace(' ', '-');
  }

  /** What readers see of a heading. */
  public static String text(Heading heading) {
    if (heading.getFirstChild() instanceof Text words && words.getNext() == null) {
      String text = words.getChars().toString();
      if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
        return text; // as most are, and the way of all others is long
      }
    }
    return new TextCollectingVisitor().collectAndGetText(heading);
  }

  /** The heading of a section, by its text: case and the marks around it do not matter. */
  public static Optional<Heading> section(Document document, String title) {
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading && isTitled(text(heading), title)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a heading's text is a title: {@code Why?} and {@code 2. 🎯 why {#reason}} are, of
   * {@code Why}.
   */
  public static boolean isTitled(String text, String title) {
    return folded(text).equals(folded(title));
  }

  private static String folded(String heading) {
    String bare = BareTitle.of(heading);
    return Names.folded(Names.seen(bare.isEmpty() ? heading : bare));
  }

  /** What stands below a heading, up to the next of its level or above; comments are nothing. */
  public static List<Node> content(Heading heading) {
    List<Node> content = new ArrayList<>();
    Node node = heading.getNext();
    while (node != null && !(node instanceof Heading h && h.getLevel() <= heading.getLevel())) {
      if (!(node instanceof HtmlCommentBlock)) {
        content.add(node);
      }
      node = node.getNext();
    }
    return content;
  }
}
