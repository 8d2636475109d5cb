package io.github.techradar.html;

import java.util.List;
import java.util.Random;

/**
 * Bodies such as nobody writes but everybody might: links, images, footnotes and tags of all kinds
 * in all places. The same seed makes the same body.
 *
 * <p>Left out is what is lost for other reasons than its address, its name or a value: comments
 * that are never closed, and footnotes and definitions that nobody refers to.
 */
final class RandomBody {

  private static final List<String> ADDRESSES =
      List.of(
          "kafka.md",
          "kafka.md#why",
          "sub/pulsar.md",
          "img.png",
          "gone.md",
          "gone.png",
          "../out.md",
          "/nowhere",
          "/tools/kafka",
          "kafka",
          "../frameworks/kafka.html",
          "sub/pulsar/",
          "nothing.html",
          "../tools/nothing.html",
          "kafka.md?x=1",
          "gone%20with.md",
          "a&amp;b.md",
          "draft.md",
          "broken.md",
          "readme.txt#p1",
          "#no-such-heading",
          "#",
          "?x",
          "//example.org/x",
          "https://example.org/a?b=c&d=e",
          "http://example.org",
          "HTTPS://EXAMPLE.ORG",
          "mailto:a@example.org",
          "tel:112",
          "ftp://example.org/x",
          "javascript:alert(1)",
          "JavaScript:alert(1)",
          "data:text/html,x",
          "vscode://file/x",
          "");

  private static final List<String> NAMES =
      List.of(
          "kafka",
          "Kafka|our *log*",
          "kafka#nothing",
          "sub/pulsar",
          "Gone: a <b>",
          "gone",
          "#x",
          "");

  private static final List<String> TAGS =
      List.of(
          "kbd",
          "mark",
          "b",
          "sub",
          "q",
          "font",
          "span",
          "blink",
          "your-name",
          "KBD",
          "u",
          "center");

  private static final List<String> VALUES =
      List.of("50%", "300px", "12", "language-java", "java", "fn:1", "why", "text", "left");

  private final Random random;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder below = new StringBuilder();
  private int names;

  private RandomBody(long seed) {
    this.random = new Random(seed);
  }

  static String of(long seed) {
    RandomBody maker = new RandomBody(seed);
    int blocks = 1 + maker.random.nextInt(5);
    for (int i = 0; i < blocks; i++) {
      maker.body.append(maker.block(0)).append("\n\n");
    }
    return maker.body.append(maker.below).toString();
  }

  private String block(int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 10)) {
      case 0 -> "## " + text();
      case 1 -> "| a | b |\n|---|---|\n| " + cell() + " | " + cell() + " |\n| " + cell() + " | |";
      case 2 -> "<div>\n" + html() + " " + html() + "\n</div>";
      case 3 -> "    [code](gone.md)";
      case 4 -> indented("- ", "  ", block(depth + 1));
      case 5 -> indented("1. ", "   ", block(depth + 1));
      case 6 -> indented("> ", "> ", block(depth + 1));
      case 7 -> "- [ ] " + text() + "\n- [x] " + text();
      default -> text();
    };
  }

  private static String indented(String first, String others, String block) {
    return first + block.replace("\n", "\n" + others);
  }

  private String text() {
    StringBuilder text = new StringBuilder("Text");
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      text.append(random.nextInt(4) == 0 ? "\n" : " ").append(inline());
    }
    return text.toString().replace("\n", " ");
  }

  private String cell() {
    return text().replace("|", "\\|");
  }

  private String inline() {
    return switch (random.nextInt(15)) {
      case 0 -> "[a](" + address() + ")";
      case 1 -> "![a](" + address() + " \"Title\")";
      case 2 -> "[a](<" + address() + ">)";
      case 3 -> "[![a](" + address() + ")](" + address() + ")";
      case 4 -> "[a][" + defined() + "]";
      case 5 -> "![" + defined() + "]";
      case 6 -> "and[^" + footnote() + "]";
      case 7 -> "<" + withScheme() + ">";
      case 8 -> withScheme();
      case 9 -> "~~" + inline() + "~~";
      case 10 -> "`[a](gone.md) <blink>`";
      case 11 -> "[**a** `b`](with spaces.md)";
      case 12 -> "[[" + NAMES.get(random.nextInt(NAMES.size())) + "]]";
      default -> html();
    };
  }

  private String html() {
    return switch (random.nextInt(16)) {
      case 7 -> "<" + TAGS.get(random.nextInt(TAGS.size())) + ">never closed";
      case 8 -> "<img src=img.png width='" + value() + "' alt=a>";
      case 9 -> "<code class=" + value() + ">x</code>";
      case 10 -> "<sub id='" + value() + "'>x</sub>";
      case 11 -> "<?php echo 1 > 0 ?><![CDATA[ <blink> ]]>";
      case 0 -> "<a href=\"" + address() + "\">a</a>";
      case 1 -> "<img src='" + address() + "' alt=\"a\">";
      case 2 -> "<a href=" + bare(address()) + " title=t>a</a>";
      case 3 -> "<!-- <blink> [a](gone.md) -->";
      case 4 -> "<br/>";
      case 5 -> "<img alt=a>";
      case 6 -> random.nextBoolean() ? "<input type=text>" : "<input type=checkbox disabled>";
      default -> tag();
    };
  }

  private String value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private String tag() {
    String name = TAGS.get(random.nextInt(TAGS.size()));
    return "<" + name + ">x</" + name + ">";
  }

  private static String bare(String address) {
    return address.isEmpty() ? "''" : address.replace("=", "");
  }

  private String address() {
    return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
  }

  private String withScheme() {
    List<String> found = ADDRESSES.stream().filter(a -> a.matches("[A-Za-z]+:.*")).toList();
    return found.get(random.nextInt(found.size())).replace("&d=e", "");
  }

  private String defined() {
    String name = "def" + names++;
    below.append("[").append(name).append("]: ").append(address()).append("\n\n");
    return name;
  }

  private String footnote() {
    String name = "n" + names++;
    String text = names < 20 ? inline() : "x";
    below.append("[^").append(name).append("]: See ").append(text).append("\n\n");
    return name;
  }
}
