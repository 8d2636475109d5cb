package io.github.techradar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bodies that nobody writes, unless to make a build slow: one shape, again and again, until the
 * body is as long as wanted. {@code [a](} is one, thousands of table rows another.
 */
public final class Shapes {

  /** In letters: nearly as much as a file may have. */
  public static final int LARGEST = 480_000;

  private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";
  private static final String ACCENTS = "\u0301\u0323";
  private static final Map<String, Shape> ALL = all();

  private Shapes() {}

  /** A way to fill a body. */
  @FunctionalInterface
  private interface Shape {

    /** A body of about so many letters. */
    String ofLength(int letters);
  }

  /** What all shapes are called, in the order in which they are defined. */
  public static Iterable<String> names() {
    return ALL.keySet();
  }

  /**
   * A body of a shape.
   *
   * @param name one of {@link #names}
   * @param letters about how long it is to be
   */
  public static String body(String name, int letters) {
    return ALL.get(name).ofLength(letters);
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    repeated(shapes);
    numbered(shapes);
    composed(shapes);
    return shapes;
  }

  /** The same piece without end. */
  private static void repeated(Map<String, Shape> shapes) {
    for (String piece :
        new String[] {
          "word ",
          "a word and another. ",
          "www.",
          "a.",
          "http://a.b/c ",
          "a@b.c ",
          "<http://a> ",
          "\\",
          "\\a",
          "\\\n",
          "`a` ",
          "`",
          "`` ` ",
          "~~",
          "~~a~~ ",
          "~a ",
          "*a_ ",
          "*a **b ",
          "**a* ",
          "_a_",
          "*",
          "***a",
          "__a ",
          "\"a",
          "'a",
          "[a](",
          "[a](<b",
          "[a](b \"",
          "[a](b c ",
          "[a](b) ",
          "[a](b.md)\n\n",
          "[a](((b",
          "![",
          "![a](b.png) ",
          "[a]:",
          "[a]: b\n",
          "[a][b] ",
          "[a\n",
          "[a]",
          "[",
          "]",
          "[]()",
          "[](",
          "[[a",
          "[[a]] ",
          "[[a|b]] ",
          "![[a]] ",
          "[^a",
          "[^a] ",
          "[^1]: a\n",
          "[^a]: b\n\n",
          ":::",
          "::: a\n",
          "</a>",
          "<b>",
          "<b>\n\n",
          "<a ",
          "<a href=",
          "<a href=\"b\">c</a> ",
          "<sup>",
          "<sup>a</sup>",
          "<blink>a</blink> ",
          "<details>\n",
          "<details>\n<summary>a</summary>\n",
          "<details><summary>a</summary>\n\nb\n\n</details>\n\n",
          "<table><tr><td>a",
          "<? ",
          "a <? ",
          "<?a?>",
          "a <![CDATA[ ",
          "a <!A ",
          "<!A>",
          "<!--",
          "a <!-- ",
          "<!--a-->",
          "a <!--a--> ",
          "<!--a-->\n\n",
          "<!-- techradar-allow mojibake -->\n[a](b)\n\n",
          "<!-- techradar-allow dead-link -->\n[a](b)\n\n",
          "<!--techradar-allow a-->",
          "# techradar-allow dead-link\n",
          "<!--table_of_contents-->\n\n",
          "<script>",
          "<style>\n",
          "<pre>\n",
          "<title>",
          "<img src=a>",
          "<br>",
          "<br>\n",
          "<hr>",
          "&amp;",
          "&",
          "&a",
          "&#9999999;",
          "<a title=\"&#9999999;\">",
          "[a](&#9999999;)",
          "[a](b \"&amp;\") ",
          "| a | b |\n",
          "|a\n",
          "|",
          "| a\n|--\n",
          "| a\n|--\n| b\n",
          "| a\n|--\n| b\n\n",
          "|-",
          "|-|\n",
          "a|b\n-|-\n\n",
          "# a\n",
          "#a\n",
          "# \n",
          "a\n=\n",
          "a\n\n=\n\n",
          "a\n---\n",
          "---\n",
          "- a\n",
          "-\n",
          "- a\n\n",
          "* a\n- b\n",
          "- [ ] a\n",
          "- [x]a\n",
          "1. a\n",
          "1) a\n\n",
          "1.\n",
          "1.a\n",
          "> a\n",
          ">\n",
          "> a\n\n",
          "> [!NOTE]\n> a\n\n",
          "> [!NOTE]\n",
          "> [!NOTE] a\n",
          "> ",
          ">- ",
          "- ",
          "1. ",
          "&lt;",
          "&lt;a",
          "a&#1;",
          "&",
          "\\&amp;",
          "a&amp;",
          "a b&amp;",
          "&nbsp;&nbsp;a ",
          "*a*&lt;",
          "1) ",
          "+ ",
          "* ",
          "- + ",
          "123456789. ",
          "-\t",
          "-",
          ">",
          "> 1. - ",
          "    a\n",
          "    a\n\n",
          "\ta\n",
          "\t",
          " ",
          "\n",
          "  \n",
          "a  \n",
          "a\\\n",
          "\r",
          "a\r",
          "```\n",
          "```\na\n```\n",
          "~~~\n",
          "``` a\n",
          "e\u0301",
          "\u0301",
          "\u200B",
          "\u202E",
          "\u202Ea\n",
          "\u0007",
          "\u0007a\n",
          "\uFFFD",
          "Ã¤",
          "Ã¤\n\n",
          "â€™ ",
          "ä",
          "漢",
          "🎯",
          FAMILY,
          "😀a\n",
          "x",
          "../",
          "x/",
          "%41",
          "$a$ ",
          "$$",
          "{{a}} ",
          "==a== ",
          "<<<<<<< a\n",
          "=======\n",
          ">>>>>>> a\n",
          "| \\| ",
          "a\\|b|",
          "- 2026-01-01 Adopt: a\n",
          "## Timeline\n\n",
          "## Timeline\n\n- 2026-01-01: a\n\n",
          "![](data:image/png;base64,",
          "# a\n\nTODO\n\n",
          "# a\n\n[b](#c)\n\n",
          "- > ",
          "> - ",
          "a: b\n",
          "\u2028",
          "\u00A0",
          "\u00AD",
          "TBD\n\n",
          "<kbd>a</kbd> ",
          "<p align=center>",
          "<b id=a>",
          "<li>",
          "</li>",
          "<ul><li>a\n",
          "<!--\n",
          "-->",
          "]]>",
          "?>",
          "\"",
          "a\"b ",
          "(c) ",
          "javascript:a ",
          "[a](javascript:b) ",
          "[a](tel:1) ",
          "[a](#b) ",
          "[a](b#c) ",
          "[a](redis.io) ",
          "![a](b =100x) ",
          "&lt;b&gt;",
          "[x] ",
          "- []\n",
          "#",
          "=",
          "-",
          "+",
          "+ a\n",
          "_",
          "<",
          ">",
          "(",
          ")",
          "!",
          "![[",
        }) {
      shapes.put(piece.replace("\n", "⏎"), letters -> repeat(piece, letters));
    }
  }

  /** A piece that is another each time; {@code %1$d} is its number. */
  private static void numbered(Map<String, Shape> shapes) {
    for (String piece :
        new String[] {
          "[a%1$d]: b\n",
          "[^%1$d]: a\n\n",
          "a[^%1$d]\n\n[^%1$d]: b\n\n",
          "# a%1$d\n",
          "# a-%1$d\n",
          "[a](b%1$d.md) ",
          "[a](#b%1$d)\n",
          "![a](b%1$d.png) ",
          "[[b%1$d]] ",
          "[a](z.md#%1$d)\n",
          "<b id=a%1$d>a</b> ",
          "<a id=a%1$d></a>\n\n",
          "<tag%1$d>\n",
          "<tag%1$d>a</tag%1$d> ",
          "<b a%1$d=b>",
          "- %1$d Adopt: a\n",
          "&#%1$d;",
          "[a](q%1$d:b) ",
          "<!-- techradar-allow rule%1$d -->\n",
          "[a%1$d][b%1$d] ",
          "[a](../b%1$d.md) ",
          "[a](bc%1$ddefghijklmnopqrstuvwxyz0123456789.md) ",
        }) {
      shapes.put(
          "%d" + piece.replace("%1$d", "N").replace("\n", "⏎"),
          letters -> filled(letters, piece::formatted));
    }
  }

  /** Pieces that need others around them. */
  private static void composed(Map<String, Shape> shapes) {
    shapes.put("growing ticks", n -> filled(n, i -> "`".repeat(i % 1_000 + 1) + " "));
    shapes.put("growing fences", n -> filled(n, i -> "`".repeat(i % 500 + 3) + "\n"));
    shapes.put("table of rows", n -> "| a | b |\n|---|---|\n" + repeat("| x | `y` |\n", n));
    shapes.put("table of short rows", n -> "|a\n|-\n" + repeat("|\n", n));
    shapes.put(
        "table of many columns",
        n -> repeat("|a", n / 3) + "\n" + repeat("|-", n / 3) + "\n" + repeat("|b", n / 3));
    shapes.put(
        "wide table of short rows",
        n -> repeat("|a", n / 4) + "\n" + repeat("|-", n / 4) + "\n" + repeat("|b\n", n / 2));
    shapes.put("table with links", n -> "|a\n|-\n" + repeat("|[a](b)\n", n));
    shapes.put("quoted table", n -> "> |a\n> |-\n" + repeat("> |b\n", n));
    shapes.put("table in a list", n -> "- |a\n  |-\n" + repeat("  |b\n", n));
    shapes.put("nested list", n -> filled(n, i -> "  ".repeat(i % 90) + "- a\n"));
    shapes.put("nested quotes", n -> filled(n, i -> ">".repeat(i % 90 + 1) + "a\n\n"));
    shapes.put(
        "marks on long lines", n -> filled(n, i -> "1. ".repeat(190) + "a b ".repeat(300) + "\n"));
    shapes.put("marks before a long line", n -> "+ ".repeat(199) + repeat("a b ", n));
    shapes.put("lines within many marks", n -> "+ ".repeat(199) + repeat("a\n\n", n));
    shapes.put("marks behind a sign", n -> "- ".repeat(n / 2) + "a");
    shapes.put("lazy quote", n -> "> " + repeat("a\n", n));
    shapes.put("deep lazy quote", n -> "> ".repeat(90) + repeat("a\n", n));
    shapes.put("deep list of lines", n -> "- ".repeat(90) + repeat("a\n", n));
    shapes.put("callout of lines", n -> "> [!NOTE]\n" + repeat("> a\n", n));
    shapes.put("callouts in a callout", n -> filled(n, i -> "> ".repeat(i % 50 + 1) + "[!TIP]\n"));
    shapes.put("one note, many references", n -> "[^1]: a\n\n" + repeat("a[^1] ", n));
    shapes.put("one note, references on lines", n -> "[^1]: a\n\n" + repeat("a[^1]\n\n", n));
    shapes.put(
        "notes in notes",
        n -> "a[^0]\n\n" + filled(n, i -> "[^%d]: b[^%d]\n\n".formatted(i, i + 1)));
    shapes.put("one definition, many references", n -> "[a]: b\n\n" + repeat("[a] ", n));
    shapes.put(
        "a long address, many references",
        n -> "[a]: " + "x".repeat(n / 3) + "\n\n" + repeat("[a] ", n * 2 / 3));
    shapes.put(
        "a long address elsewhere, many references",
        n -> "[a]: https://x/" + "x".repeat(n / 3) + "\n\n" + repeat("[a] ", n * 2 / 3));
    shapes.put(
        "a long title, many references",
        n -> "[a]: https://b \"" + "x".repeat(n / 3) + "\"\n\n" + repeat("[a] ", n * 2 / 3));
    shapes.put(
        "a long picture, many references",
        n -> "[a]: https://x/" + "x".repeat(n / 3) + "\n\n" + repeat("![a] ", n * 2 / 3));
    shapes.put(
        "some long addresses, references",
        n ->
            filled(n / 3, i -> "[a%d]: https://x/%s\n".formatted(i, "x".repeat(900)))
                + "\n"
                + filled(n * 2 / 3, i -> "[a%d] ".formatted(i % 150)));
    shapes.put(
        "contents of headings",
        n -> repeat("# a\n", n / 6) + "\n" + repeat("<!--table_of_contents-->\n\n", n * 5 / 6));
    shapes.put(
        "contents of long headings",
        n ->
            "# "
                + "a".repeat(n / 2)
                + "\n\n# b\n\n"
                + repeat("<!--table_of_contents-->\n\n", n / 2));
    shapes.put("one long word", "x"::repeat);
    shapes.put("one long heading", n -> "# " + repeat("a ", n));
    shapes.put("one long dead link", n -> "[a](" + "x".repeat(n) + ")");
    shapes.put("one long way up", n -> "[a](" + repeat("../", n) + "b)");
    shapes.put("one long wiki link", n -> "[[" + "x".repeat(n) + "]]");
    shapes.put("accents out of order", n -> "a" + repeat(ACCENTS, n));
    shapes.put("a heading of accents", n -> "# a" + repeat(ACCENTS, n));
    shapes.put("a wiki link of accents", n -> "[[a" + repeat(ACCENTS, n) + "]]");
    shapes.put("a link of accents", n -> "[a](b" + repeat(ACCENTS, n) + ")");
    shapes.put("a link to a heading of accents", n -> "[a](#b" + repeat(ACCENTS, n) + ")");
    shapes.put("one long code span", n -> "`" + "x".repeat(n) + "`");
    shapes.put("one long tag", n -> "<b title='" + "x".repeat(n) + "'>a</b>");
    shapes.put(
        "one tag of many attributes", n -> "<b " + filled(n, i -> "a%d=b ".formatted(i)) + ">a");
    shapes.put("one tag of names", n -> "<a " + repeat("name=b ", n) + ">a");
    shapes.put("one tag of same attributes", n -> "<b " + repeat("title=b ", n) + ">a");
    shapes.put("one long comment", n -> "<!--" + "x\n".repeat(n / 2) + "-->");
    shapes.put("one long fence", n -> "```\n" + repeat("a\n", n));
    shapes.put("a fence without end in a list", n -> "- ```\n" + repeat("  a\n", n));
    shapes.put("a long list of links", n -> repeat("- [a](b)\n", n));
    shapes.put("tags that cross", n -> repeat("<b><i>", n / 2) + repeat("</b></i>", n / 2));
    shapes.put("tags that cross in pairs", n -> repeat("<b><i>x</b></i> ", n));
    shapes.put("emphasis within emphasis", n -> repeat("*a **b ", n / 2) + repeat("** c*", n / 2));
    shapes.put("brackets that close", n -> repeat("[", n / 2) + repeat("]", n / 2));
    shapes.put(
        "parentheses that close", n -> "[a](" + repeat("(", n / 2) + repeat(")", n / 2) + ")");
    for (String item :
        new String[] {
          "",
          ": a",
          ": [a](b.md)",
          ": [a](https://b) *c*",
          ": `a` <b>b</b>",
          ": a[^1]",
          " x",
          ": because of this",
        }) {
      shapes.put("timeline of items" + item, n -> "## Timeline\n\n" + events(n, item));
    }
    shapes.put("sections of headings", n -> filled(n, i -> "## Why\n\n"));
    shapes.put(
        "near names", n -> "# abcdefghij\n\n" + filled(n, i -> "[a](#abcdefghi%d)\n".formatted(i)));
    shapes.put(
        "headings and dead anchors",
        n ->
            filled(n / 2, i -> "# a%d\n".formatted(i))
                + "\n"
                + filled(n / 2, i -> "[a](#b%d)\n".formatted(i)));
    shapes.put(
        "a heading and its links",
        n -> "# " + "a".repeat(n / 4) + "\n\n" + repeat("[b](#c) ", n / 2));
    shapes.put("windows lines", n -> repeat("a\r\n", n));
    shapes.put("windows paragraphs", n -> repeat("a\r\n\r\n", n));
    shapes.put("references without definitions", n -> filled(n, i -> "[a%d] ".formatted(i)));
    shapes.put(
        "definitions and references",
        n ->
            filled(n / 2, i -> "[a%d]: b\n".formatted(i))
                + "\n"
                + filled(n / 2, i -> "[a%d] ".formatted(i)));
    shapes.put(
        "notes and references",
        n ->
            filled(n / 2, i -> "a[^%d] ".formatted(i))
                + "\n\n"
                + filled(n / 2, i -> "[^%d]: b\n\n".formatted(i)));
    shapes.put("one note of paragraphs", n -> "a[^1]\n\n[^1]: b\n\n" + repeat("    c\n\n", n));
    shapes.put("prose", Shapes::prose);
  }

  /** A paragraph with a link and a heading, as people write them, again and again. */
  private static String prose(int letters) {
    return filled(
        letters,
        i ->
            "## What we learnt %d\n\nIt is *fast*, [documented](https://example.org/%d), and `small`. "
                    .formatted(i, i)
                + "We would use it again, for it does one thing well.\n"
                + "- It starts at once.\n- It stops when it is told to.\n\n");
  }

  private static String events(int letters, String text) {
    return IntStream.range(0, letters / ("- 2026-01-01 Adopt\n".length() + text.length()))
        .mapToObj(
            i ->
                "- %s %s%s\n"
                    .formatted(
                        java.time.LocalDate.of(2026, 1, 1).minusDays(i),
                        i % 2 == 0 ? "Adopt" : "Trial",
                        text))
        .collect(Collectors.joining());
  }

  private static String repeat(String piece, int letters) {
    return piece.repeat(letters / piece.length());
  }

  private static String filled(int letters, IntFunction<String> piece) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < letters; i++) {
      body.append(piece.apply(i));
    }
    return body.toString();
  }
}
