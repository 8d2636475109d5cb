package io.github.techradar.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.techradar.model.Definition;
import io.github.techradar.model.Location;
import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body of an entry, parsed.
 *
 * @param file the entry
 * @param document its body; offsets in it are those of {@link BodyText#at}
 */
public record ParsedBody(EntryFile file, Document document) {

  private static final Parser PARSER =
      Parser.builder(new MutableDataSet().set(Parser.SPACE_IN_LINK_URLS, true)).build();
  private static final String MARKS_BEHIND = " ?!:.…";
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

  /** Parses a body; empty if it is nested so deep that it is no text any more. */
  public static Optional<ParsedBody> of(EntryFile file) {
    try {
      return Optional.of(new ParsedBody(file, PARSER.parse(file.body().text())));
    } catch (StackOverflowError e) {
      return Optional.empty(); // nested hundreds deep; the page will show it as it was written
    }
  }

  /** The place in the file of a character of the body; offsets count Java chars from 0. */
  public Location at(int offset) {
    return file.body().at(offset);
  }

  /** Where a node starts in the file. */
  public Location at(Node node) {
    return at(node.getStartOffset());
  }

  /** All headings, wherever they stand, in the order of the text. */
  public static List<Heading> headings(Document document) {
    List<Heading> headings = new ArrayList<>();
    for (Node node : document.getDescendants()) {
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
    for (Heading heading : headings(document)) {
      String text = textOf(heading).strip().toLowerCase(Locale.ROOT);
      String name = NOT_IN_ANCHORS.matcher(text).replaceAll("").replace(' ', '-');
      String anchor = name;
      while (uses.containsKey(anchor)) {
        anchor = name + "-" + uses.merge(name, 1, Integer::sum);
      }
      uses.put(anchor, 0);
      anchors.put(heading, anchor);
    }
    return anchors;
  }

  /** What readers see of a heading. */
  public static String textOf(Heading heading) {
    return new TextCollectingVisitor().collectAndGetText(heading);
  }

  /** The heading of a section, by its text: case and the marks behind it do not matter. */
  public Optional<Heading> section(String title) {
    return section(document, title);
  }

  /** As {@link #section(String)}, of any document. */
  public static Optional<Heading> section(Document document, String title) {
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading && folded(textOf(heading)).equals(folded(title))) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private static String folded(String heading) {
    int end = heading.length();
    while (end > 0 && MARKS_BEHIND.indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return Names.folded(heading.substring(0, end));
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

  /** The dated items of the entry's timeline, in their order. */
  public List<TimelineItem> timeline(Definition definition) {
    TimelineReader reader = new TimelineReader(file.body(), definition);
    return definition.timeline().stream()
        .flatMap(title -> section(title).stream())
        .flatMap(heading -> content(heading).stream())
        .filter(ListBlock.class::isInstance)
        .flatMap(list -> items(list).stream())
        .flatMap(item -> reader.read(item.getChars().toString(), item.getStartOffset()).stream())
        .toList();
  }

  /** The first paragraphs of a list's items. */
  private static List<Node> items(Node list) {
    List<Node> paragraphs = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }
}
