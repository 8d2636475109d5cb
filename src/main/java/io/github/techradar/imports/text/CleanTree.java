package io.github.techradar.imports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A tree of HTML with nothing in it but what pages show: blocks, paragraphs in all of them, and
 * words in these. {@code <div>a<br><br><b>b <p>c</b>} becomes three paragraphs, and the second and
 * the third are strong.
 */
final class CleanTree {

  /** No text that people write is nested deeper; what is stands at this depth. */
  private static final int DEEPEST = 24;

  private static final int MOST_MARKS = 8;

  private static final Pattern LINK =
      Pattern.compile("(?<![!\\\\])\\[([^\\[\\]\\n]{1,300})\\]\\((https?://[^\\s()<>]{1,1000})\\)");

  private final Function<String, Optional<String>> addresses;
  private final boolean readsMarkdown;
  private final Map<Element, Mark> made = new HashMap<>(); // nodes are equal to none but themselves

  /**
   * @param addresses finds the address that a link gets
   * @param readsMarkdown whether links of Markdown in the text are links
   */
  private CleanTree(Function<String, Optional<String>> addresses, boolean readsMarkdown) {
    this.addresses = addresses;
    this.readsMarkdown = readsMarkdown;
  }

  /** The tree of what somebody wrote. */
  static Element of(Element written, Function<String, Optional<String>> addresses) {
    return new CleanTree(addresses, true).clean(written);
  }

  /** The tree of what was made of Markdown. */
  static Element ofRendered(Element rendered) {
    return new CleanTree(Optional::of, false).clean(rendered);
  }

  private Element clean(Element from) {
    Element body = new Element("body");
    readAll(from, new Place(body, Optional.empty(), 0));
    LineEnds.tidy(body);
    return body;
  }

  /** An element that says something of words; two with one source are one. */
  private record Mark(Element shallow, Element source) {

    boolean joins(Mark other) {
      return source.equals(other.source)
          || (!shallow.normalName().equals("a")
              && shallow.normalName().equals(other.shallow.normalName())
              && shallow.attributes().equals(other.shallow.attributes()));
    }
  }

  /** The marks of words, the outermost first. */
  private record Marks(List<Mark> all) {

    static final Marks NONE = new Marks(List.of());

    boolean have(String name) {
      return all.stream().anyMatch(mark -> mark.shallow().normalName().equals(name));
    }

    Marks and(Mark mark) {
      return new Marks(Stream.concat(all.stream(), Stream.of(mark)).toList());
    }
  }

  /** Where what is read goes to: a block, and the paragraph in it that is not at its end. */
  private static final class Place {

    private final Element block;
    private final Optional<Element> line;
    private final int depth;
    private Optional<Element> open;

    /**
     * @param line takes all words, if the block can hold no paragraphs
     */
    Place(Element block, Optional<Element> line, int depth) {
      this.block = block;
      this.line = line;
      this.depth = depth;
      this.open = line;
    }

    void endParagraph() {
      if (line.isPresent()) {
        append(line.get(), " ");
      } else {
        open = Optional.empty();
      }
    }

    Element paragraph() {
      Element paragraph = open.orElseGet(() -> Homes.forText(block).appendElement("p"));
      open = Optional.of(paragraph);
      return paragraph;
    }

    boolean isInLine() {
      return line.isPresent();
    }
  }

  private static void append(Element to, String text) {
    to.appendChild(new TextNode(text));
  }

  private void readAll(Element from, Place to) {
    readAll(from, to, Marks.NONE);
  }

  private void readAll(Element from, Place to, Marks marks) {
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        readText(text.getWholeText(), to, marks);
      } else if (child instanceof Element element) {
        read(element, to, marks);
      }
    }
  }

  private void read(Element element, Place to, Marks marks) {
    String name = Elements.name(element);
    if (Elements.isHidden(name)) {
      return;
    }
    if (name.equals("br")) {
      readBreak(to, marks);
    } else if (name.equals("img")) {
      readImage(element, to, marks);
    } else if (name.equals("input") && element.attr("type").equalsIgnoreCase("checkbox")) {
      readText(element.hasAttr("checked") ? "[x] " : "[ ] ", to, marks);
    } else if (Elements.isMark(name)) {
      readMark(name, element, to, marks);
    } else if (to.isInLine() || to.depth >= DEEPEST) {
      readThrough(element, to, marks);
    } else {
      readBlock(name, element, to, marks);
    }
  }

  private void readThrough(Element element, Place to, Marks marks) {
    boolean isBlock = Elements.isBlock(element);
    if (isBlock) {
      to.endParagraph();
    }
    readAll(element, to, marks);
    if (isBlock) {
      to.endParagraph();
    }
  }

  private void readBlock(String name, Element element, Place to, Marks marks) {
    if (name.equals("pre") && !element.select("a[href]").isEmpty()) {
      readThrough(CodeBlock.asLines(element), to, marks);
    } else if (name.equals("pre")) {
      to.endParagraph();
      CodeBlock.read(element).ifPresent(Homes.forText(to.block)::appendChild);
    } else if (name.equals("hr")) {
      to.endParagraph();
      Homes.forText(to.block).appendElement("hr");
    } else if (Elements.isLine(name) && Homes.isAtHome(name, to.block)) {
      to.endParagraph();
      Element line = Elements.shallow(name, element);
      Homes.of(name, to.block).appendChild(line);
      readAll(element, new Place(line, Optional.of(line), to.depth + 1), marks);
    } else if (Elements.isStructure(name) || Elements.isContainer(name)) {
      to.endParagraph();
      Element home = Homes.of(name, to.block);
      Element block = Elements.shallow(name, element);
      home.appendChild(block);
      readAll(element, new Place(block, Optional.empty(), to.depth + 1), marks);
      to.endParagraph();
    } else {
      readThrough(element, to, marks);
    }
  }

  private void readMark(String name, Element element, Place to, Marks marks) {
    Element shallow = Elements.shallow(name, element);
    boolean isLink = name.equals("a");
    boolean isRead =
        marks.have(name) || (!isLink && (marks.all().size() >= MOST_MARKS || marks.have("code")));
    if (isLink && !isRead) {
      Optional<String> address = addresses.apply(address(element));
      address.ifPresent(known -> shallow.attr("href", known));
      isRead |= address.isEmpty();
      if (address.isPresent() && isOnlySign(element)) {
        emit(new TextNode(address.get()), to, marks.and(new Mark(shallow, element)));
        return;
      }
    }
    readAll(element, to, isRead ? marks : marks.and(new Mark(shallow, element)));
  }

  /** Whether a link that leads to another site has a sign for its text, which no page has. */
  private static boolean isOnlySign(Element link) {
    return link.attr("href").startsWith("http")
        && !link.children().isEmpty()
        && LineEnds.isBlank(link.wholeText())
        && link.select("img, input").isEmpty();
  }

  /** Some write {@code ref} for {@code href}. */
  private static String address(Element link) {
    String slip = link.attr("ref");
    return !link.hasAttr("href") && slip.startsWith("http") ? slip : link.attr("href");
  }

  private void readImage(Element image, Place to, Marks marks) {
    Optional<String> address = addresses.apply(image.attr("src"));
    if (address.isPresent()) {
      emit(Elements.shallow("img", image).attr("src", address.get()), to, marks);
    } else if (!image.attr("alt").isBlank()) {
      readText(image.attr("alt"), to, marks);
    }
  }

  private void readBreak(Place to, Marks marks) {
    if (to.isInLine()) {
      readText(" ", to, marks);
    } else if (to.open.isPresent() && LineEnds.endsWithBreak(to.paragraph())) {
      to.endParagraph();
    } else if (to.open.isPresent()) {
      to.paragraph().appendElement("br");
    }
  }

  private void readText(String text, Place to, Marks marks) {
    if (text.isBlank() && to.open.isEmpty()) {
      return;
    }
    if (!readsMarkdown || marks.have("a") || marks.have("code")) {
      emit(new TextNode(text), to, marks);
      return;
    }
    int at = 0;
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      emit(new TextNode(text.substring(at, link.start())), to, marks);
      Element shallow = new Element("a").attr("href", link.group(2));
      emit(new TextNode(link.group(1)), to, marks.and(new Mark(shallow, shallow)));
      at = link.end();
    }
    emit(new TextNode(text.substring(at)), to, marks);
  }

  private void emit(Node leaf, Place to, Marks marks) {
    if (leaf instanceof TextNode text && text.getWholeText().isEmpty()) {
      return;
    }
    Element at = to.paragraph();
    for (Mark mark : marks.all()) {
      Node last = at.lastChild();
      Optional<Element> open =
          Optional.ofNullable(last)
              .filter(Element.class::isInstance)
              .map(Element.class::cast)
              .filter(element -> made.containsKey(element) && joined(element).joins(mark));
      Element next = open.orElseGet(() -> mark.shallow().shallowClone());
      if (open.isEmpty()) {
        made.put(next, mark);
        at.appendChild(next);
      }
      at = next;
    }
    at.appendChild(leaf);
  }

  private Mark joined(Element element) {
    return Objects.requireNonNull(made.get(element));
  }
}
