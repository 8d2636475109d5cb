package io.github.techradar.imports.text;

import io.github.techradar.markdown.BodyFacts;
import io.github.techradar.model.Definition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads what a tool shows as HTML, though it may be plain text or Markdown. */
final class HtmlText {

  /** A link, bold words, code, or a heading. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\[[^\\[\\]\\n]{1,300}\\]\\([^\\s()<>]{1,1000}\\)|\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*"
              + "|`[^`\\n]{1,200}`|(?m:^#{1,6} \\S)");

  private static final Pattern ITEM = Pattern.compile("(?m)^ {0,3}(?:[-*+]|\\d{1,3}[.)]) \\S");
  private static final Pattern FENCE = Pattern.compile("(?m)^(?:```|~~~)");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*+\\n\\s*+");

  private static final int TOP_LEVEL = 2;
  private static final int LOWEST_LEVEL = 6;

  private final Addresses addresses;

  HtmlText(Addresses addresses) {
    this.addresses = addresses;
  }

  ImportedText read(String text) {
    String html = Letters.withoutUnknownTags(Letters.tidy(text));
    if (Letters.hasTag(html)) {
      return result(tagged(html), addresses);
    }
    String plain = Jsoup.parseBodyFragment(html).body().wholeText();
    return isMarkdown(plain)
        ? new MarkdownText(addresses).read(plain)
        : result(plain(plain), addresses);
  }

  static ImportedText result(String markdown, Addresses addresses) {
    List<String> kept =
        BodyFacts.of(markdown).tags().stream()
            .map(tag -> tag.element())
            .distinct()
            .sorted()
            .toList();
    return new ImportedText(markdown, kept, addresses.completed(), addresses.unresolved());
  }

  private static boolean isMarkdown(String text) {
    return MARKDOWN.matcher(text).find() || isTwice(ITEM, text) || isTwice(FENCE, text);
  }

  private static boolean isTwice(Pattern pattern, String text) {
    return pattern.matcher(text).results().limit(2).count() == 2;
  }

  /** Markdown for a text with tags. */
  private String tagged(String html) {
    return written(Jsoup.parseBodyFragment(html).body());
  }

  /** Markdown for what a parser has read. */
  String written(Element html) {
    Element body = CleanTree.of(html, addresses::resolve);
    List<Element> headings = body.select("h1, h2, h3, h4, h5, h6");
    int top = headings.stream().mapToInt(HtmlText::level).min().orElse(TOP_LEVEL);
    for (Element heading : headings) {
      if (isTimeline(heading)) {
        makeLine(heading);
      } else {
        heading.tagName("h" + Math.min(LOWEST_LEVEL, level(heading) - top + TOP_LEVEL));
      }
    }
    return BodyWriter.write(body);
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  /** Whether items below a heading would be read as events, which nobody has meant. */
  private static boolean isTimeline(Element heading) {
    List<String> titles = Definition.DEFAULT.timeline();
    String text = heading.text();
    boolean isNear =
        titles.stream()
            .anyMatch(
                title -> text.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)));
    return isNear && !BodyFacts.of("## " + text).sections(titles).isEmpty();
  }

  private static void makeLine(Element heading) {
    Element strong = new Element("strong");
    strong.appendChildren(List.copyOf(heading.childNodes()));
    heading.tagName("p").appendChild(strong);
  }

  /** Markdown for a text in which nothing means anything but the ends of its lines. */
  static String plain(String text) {
    Element body = new Element("body");
    for (String paragraph : PARAGRAPH_END.split(text, -1)) {
      Element block = new Element("p");
      Stream.of(paragraph.split("\n", -1))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(
              line -> {
                if (block.childNodeSize() > 0) {
                  block.appendElement(Elements.LINE_END);
                }
                block.appendChild(new TextNode(line));
              });
      if (!LineEnds.isBlank(block.wholeText())) {
        body.appendChild(block);
      }
    }
    return BodyWriter.write(body);
  }
}
