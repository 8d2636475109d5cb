package io.github.techradar.check;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import io.github.techradar.model.PageHtml;
import io.github.techradar.model.Problem;
import io.github.techradar.model.Rule;
import io.github.techradar.source.ParsedBody;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page will drop of the HTML that stands in a body. */
final class HtmlCheck {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** An opening tag as CommonMark has it (section 6.6). */
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:\\s+[A-Za-z_:][\\w.:-]*"
              + "(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*+)\\s*/?>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<name>[A-Za-z_:][\\w.:-]*)"
              + "(?:\\s*=\\s*(?:'(?<one>[^']*)'|\"(?<two>[^\"]*)\"|(?<none>[^\\s\"'=<>`]+)))?");

  private HtmlCheck() {}

  /**
   * Adds the problems of a node that is HTML.
   *
   * @param links is told the address of each link and image, and where it starts in the body
   */
  static void check(
      ParsedBody body, Node node, List<Problem> problems, BiConsumer<String, Integer> links) {
    if (!(node instanceof HtmlBlock || node instanceof HtmlInline)) {
      return;
    }
    String html = node.getChars().toString();
    Matcher tag = TAG.matcher(html);
    int at = html.indexOf('<');
    while (at >= 0) {
      int next = at + 1;
      if (html.startsWith(COMMENT, at)) {
        int end = html.indexOf(COMMENT_END, at);
        next = end < 0 ? html.length() : end;
      } else if (tag.region(at, html.length()).lookingAt()) {
        checkTag(body, node.getStartOffset(), tag, problems, links);
        next = tag.end();
      }
      at = html.indexOf('<', next);
    }
  }

  private static void checkTag(
      ParsedBody body,
      int start,
      Matcher tag,
      List<Problem> problems,
      BiConsumer<String, Integer> links) {
    String element = tag.group("name").toLowerCase(Locale.ROOT);
    if (!PageHtml.ELEMENTS.contains(element)) {
      problems.add(
          Problem.of(
              Rule.DROPPED_HTML,
              body.at(start + tag.start()),
              "the page leaves out the tag <%s>".formatted(tag.group("name")),
              "Write it in Markdown, or, if it is meant as text, between backticks: `<%s>`."
                  .formatted(tag.group("name"))));
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(tag.group("attributes"));
    while (attribute.find()) {
      int at = start + tag.start("attributes");
      String name = attribute.group("name").toLowerCase(Locale.ROOT);
      if (!PageHtml.attributes(element).contains(name)) {
        problems.add(
            Problem.of(
                Rule.DROPPED_HTML,
                body.at(at + attribute.start()),
                "the page leaves out the attribute '%s' of <%s>".formatted(name, element),
                "Entries bring no styles, no scripts and no names for other tags; remove it."));
      } else if (name.equals("href") || name.equals("src")) {
        for (String quotes : List.of("one", "two", "none")) {
          if (attribute.group(quotes) != null) {
            links.accept(attribute.group(quotes), at + attribute.start(quotes));
          }
        }
      }
    }
  }
}
