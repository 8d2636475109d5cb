package io.github.techradar.imports.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What readers see of a text, in a form in which two texts are equal if they look the same: which
 * of {@code strong} and {@code em} is around the other does not matter, nor does a space at the end
 * of either, nor the level of a heading, which pages choose.
 *
 * @param form all words, each with what is said of it, and the blocks they stand in
 * @param links where links lead, in the order of the text
 */
record Seen(String form, List<String> links) {

  private static final char MARKS = '\u0001';
  private static final char BLOCK = '\u0002';

  Seen {
    links = List.copyOf(links);
  }

  /** What is seen of a clean tree. */
  static Seen of(Element clean) {
    return of(clean.childNodes());
  }

  /** What is seen of some blocks of a clean tree. */
  static Seen of(List<? extends Node> blocks) {
    Reader reader = new Reader();
    blocks.forEach(reader::read);
    return new Seen(reader.form.toString(), reader.links);
  }

  /** What is seen of what was made of Markdown. */
  static Seen ofRendered(String html) {
    return of(CleanTree.ofRendered(Jsoup.parseBodyFragment(html).body()));
  }

  /**
   * Whether another text looks the same and has all links of this one; it may have more, where an
   * address in the text is a link by itself.
   */
  boolean isKeptIn(Seen other) {
    if (!form.equals(other.form)) {
      return false;
    }
    int found = 0;
    for (String link : other.links) {
      if (found < links.size() && links.get(found).equals(link)) {
        found++;
      }
    }
    return found == links.size();
  }

  /** An address without its escapes, which may be written in more than one way. */
  static String decoded(String address) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] written = address.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      int high = i + 2 < written.length && written[i] == '%' ? digit(written[i + 1]) : -1;
      int low = high >= 0 ? digit(written[i + 2]) : -1;
      bytes.write(low >= 0 ? high * 16 + low : written[i]);
      i += low >= 0 ? 2 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int digit(byte letter) {
    return letter < 0 ? -1 : Character.digit(letter, 16);
  }

  /** Reads a tree from its beginning to its end. */
  private static final class Reader {

    private final StringBuilder form = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private Set<String> marks = new TreeSet<>();
    private Set<String> told = Set.of();
    private boolean isSpaced;

    void read(Node node) {
      if (node instanceof TextNode text) {
        text.getWholeText().codePoints().forEach(this::add);
      } else if (node instanceof Element element) {
        read(element);
      }
    }

    private void read(Element element) {
      String name = element.normalName();
      if (Elements.isMark(name)) {
        readMark(name, element);
      } else if (name.equals("img")) {
        addLetters("<img " + decoded(element.attr("src")) + '|' + element.attr("alt").strip());
        addLetters('|' + element.attr("title") + element.attr("width") + '>');
      } else if (name.equals("br")) {
        isSpaced = false;
        form.append('\n');
        told = Set.of();
      } else if (name.equals(Elements.LINE_END)) {
        isSpaced = true;
      } else {
        readBlock(Elements.isHeading(name) ? "h" : name, element);
      }
    }

    private void readMark(String name, Element element) {
      Set<String> outer = marks;
      marks = new TreeSet<>(outer);
      String more = "|" + element.attr("title");
      if (name.equals("a")) {
        links.add(decoded(element.attr("href")));
        if (!isItsOwnText(element)) {
          marks.add("a " + decoded(element.attr("href")) + more);
        }
      } else {
        marks.add(name + more);
      }
      element.childNodes().forEach(this::read);
      marks = outer;
    }

    private static boolean isItsOwnText(Element link) {
      String text = link.wholeText().strip();
      String address = link.attr("href");
      return decoded(address).equals(decoded(text))
          || address.equals("mailto:" + text)
          || address.equals("http://" + text);
    }

    private void readBlock(String name, Element element) {
      isSpaced = false;
      form.append(BLOCK).append(name).append(' ').append(element.attr("start").replace("1", ""));
      form.append(element.attr("align")).append(element.attr("class")).append(BLOCK);
      told = Set.of();
      if (name.equals("pre")) {
        form.append(element.wholeText().stripTrailing());
      } else {
        element.childNodes().forEach(this::read);
      }
      isSpaced = false;
      form.append(BLOCK);
      told = Set.of();
    }

    private void addLetters(String text) {
      text.codePoints().forEach(this::add);
    }

    private void add(int letter) {
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        isSpaced = true;
        return;
      }
      boolean isFirst =
          form.length() > 0 && "\n\u0002".indexOf(form.charAt(form.length() - 1)) >= 0;
      if (isSpaced && !isFirst) {
        form.append(' ');
      }
      isSpaced = false;
      if (!marks.equals(told)) {
        form.append(MARKS).append(marks).append(MARKS);
        told = Set.copyOf(marks);
      }
      form.appendCodePoint(letter);
    }
  }
}
