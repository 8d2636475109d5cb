package io.github.techradar.imports.text;

import java.util.List;
import java.util.Random;

/**
 * Texts as they stand in cells of tables and in JSON: HTML of all kinds, much of it broken. The
 * same seed makes the same text.
 */
final class RandomHtml {

  private static final List<String> TAGS =
      List.of(
          "p",
          "p",
          "div",
          "span",
          "b",
          "strong",
          "strong",
          "i",
          "em",
          "a",
          "a",
          "a",
          "ul",
          "ol",
          "li",
          "li",
          "li",
          "h1",
          "h2",
          "h3",
          "blockquote",
          "code",
          "pre",
          "del",
          "u",
          "sub",
          "table",
          "tr",
          "th",
          "td",
          "dl",
          "dt",
          "dd",
          "font",
          "center",
          "details",
          "summary",
          "kbd",
          "q",
          "caption",
          "section",
          "label");

  private static final List<String> WORDS =
      List.of(
          "Kafka",
          "is",
          "snake_case",
          "C#",
          "1.5",
          "a - b",
          "*",
          "**bold**",
          "_it_",
          "`code`",
          "[x]",
          "[[wiki]]",
          "[^1]",
          "{.a}",
          "{% note %}",
          "!!! note",
          "[!NOTE]",
          "- item",
          "1. one",
          "# head",
          "##Why",
          "> quote",
          "|a|b|",
          "---",
          "===",
          "~~x~~",
          "\\*",
          "\\",
          "&amp;",
          "&lt;b&gt;",
          "&nbsp;",
          "&copy;",
          "a&b",
          "<",
          ">",
          "x < y",
          "https://x.example/a_b",
          "me@x.example",
          "ümläut",
          "日本",
          "🎯",
          "(a)",
          "[a]: b",
          ".",
          ",",
          ":",
          "!",
          "\n",
          "\n\n",
          "  ",
          "\t",
          "--",
          "```",
          "~~~",
          "<<<<<<< HEAD",
          "www.x.example",
          "$x$",
          "^",
          "=",
          "+",
          "title: x");

  private static final List<String> ADDRESSES =
      List.of(
          "https://x.example",
          "https://x.example/a?b=1&amp;c=2",
          "http://y.example/(a)",
          "https://y.example/a)b",
          "/radar/tools/kafka",
          "page.html",
          "#",
          "#why",
          "",
          "javascript:alert(1)",
          "mailto:a@x.example",
          "https://x.example/a b",
          "https://z.example/*_*");

  private final Random random;

  RandomHtml(long seed) {
    this.random = new Random(seed);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A text whose tags are closed, or most of them. */
  String text() {
    StringBuilder html = new StringBuilder();
    add(html, 4);
    return html.toString();
  }

  private void add(StringBuilder html, int depth) {
    for (int i = random.nextInt(7); i >= 0; i--) {
      int what = random.nextInt(10);
      if (what < 5 || depth == 0) {
        html.append(any(WORDS)).append(random.nextInt(3) == 0 ? "" : " ");
      } else if (what == 5) {
        html.append(random.nextInt(4) == 0 ? "<hr>" : "<br>");
      } else {
        String tag = any(TAGS);
        html.append('<').append(tag).append(attributes(tag)).append('>');
        add(html, depth - 1);
        html.append(random.nextInt(12) == 0 ? "" : "</" + tag + ">");
      }
    }
  }

  private String attributes(String tag) {
    String more = random.nextInt(6) == 0 ? " class=\"x\" onclick='go()' title=\"A 'b'\"" : "";
    return tag.equals("a") && random.nextInt(10) > 0
        ? " href=\"" + any(ADDRESSES) + "\"" + more
        : tag.equals("td") && random.nextInt(4) == 0 ? " colspan=2" : more;
  }

  /** A text in which some letters are gone, twice there, or at another place. */
  String broken() {
    StringBuilder html = new StringBuilder(text());
    for (int i = random.nextInt(6); i > 0 && html.length() > 2; i--) {
      int at = random.nextInt(html.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> html.deleteCharAt(at);
        case 1 -> html.insert(at, html.charAt(at));
        case 2 ->
            html.insert(
                random.nextInt(html.length()),
                "<>\"'/&;=\\`*[]()\u0000\uFEFF\r".charAt(random.nextInt(18)));
        default -> html.delete(at, Math.min(html.length(), at + 1 + random.nextInt(8)));
      }
    }
    return html.toString();
  }
}
