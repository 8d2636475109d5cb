package io.github.techradar.html;

import java.util.List;
import java.util.Random;

/**
 * Bodies made of what authors write, right or wrong, in any order and within each other. Each word
 * that readers are to see is {@code word1x}, {@code word2x} and so on, none twice. The same seed
 * makes the same body.
 */
final class RandomText {

  /** Within a paragraph, an item or a cell; W stands for a word. */
  private static final List<String> INLINE =
      List.of(
          "W",
          "**W** and *W*",
          "`W` and ``a ` W``",
          "[W](kafka.md)",
          "[W](gone.md)",
          "[W](https://example.org/a_b)",
          "![W](img.png)",
          "![W](gone.png)",
          "![W](img.png =100x200)",
          "[W](javascript:alert(1))",
          "Optional<Title> W",
          "<Style> W",
          "Map<String, W>",
          "<plaintext> W",
          "<b>W",
          "<i>W</b> W",
          "<kbd>W</kbd>",
          "<span class=\"x\">W</span>",
          "<your-name> W",
          "<!-- W",
          "W <? W",
          "<?php W ?> W",
          "<![CDATA[W]]>",
          "<!DOCTYPE W> W",
          "W[^1] W",
          "W[^missing]",
          "^[W]",
          "[W][nope]",
          "[W][]",
          "[W]",
          "[[kafka]] W",
          "[[kafka|W]]",
          "[[nobody]] W",
          "[](kafka.md) W",
          "[W] (kafka.md)",
          "(W)[https://example.org]",
          "[W](kafka.md",
          "W \\| W",
          "`W \\| W`",
          "~~W~~ and ~W~",
          "W\u0007W",
          "W\u202EW",
          "&lt;W&gt; &nbsp;W",
          "<a href=\"kafka.md\">W</a>",
          "<a id=\"own name\">W</a>",
          "<img src=\"img.png\" alt=\"W\" width=\"50%\">",
          "<input type=\"text\"> W",
          "<font color=red>W</font>",
          "#W",
          "W www.example.org W",
          "<https://example.org/> W");

  /** Blocks; I stands for something within a paragraph. */
  private static final List<String> BLOCKS =
      List.of(
          "I",
          "I\nI",
          "I  \nI",
          "# I",
          "##W W",
          "##\u00A0W",
          "W\n===",
          "- I\n- I\n  - I",
          "1. I\n2. I",
          "- [ ] I\n- [x] I",
          "> I\n> I",
          "> [!NOTE]\n> I",
          "> [!NOTE] I",
          "> [!INFO]\n> I",
          "[!TIP]\nI",
          "| a | b |\n|---|---|\n| I | I |",
          "I\n| W | W |\n|---|---|\n| W | `W \\| W` |",
          "| W | W |\n|---|\n| W | W | W |",
          "```\nW\n```",
          "    W",
          "~~~\nW\n~~~",
          "<div>\nI\n</div>",
          "<div>\n\nI\n\n</div>",
          "<details><summary>W</summary>\n\nI\n\n</details>",
          "<table><tr><td>W</td></tr></table>",
          "<p>W\n\nI",
          "<li>W</li>",
          "<center>W</center>",
          "<title>W</title>",
          "<!-- hidden -->\nI",
          "[^1]: I",
          "[^2]: I",
          "[ref]: kafka.md",
          "---\ntitle: W\n---",
          "<<<<<<< HEAD\nW\n=======\nW\n>>>>>>> other",
          ":::note\nW\n:::",
          "!!! note\n    W",
          "***\nI",
          "Term\n: W",
          "## Timeline\n\n- 2024-01-02 Trial: I\n- 2023-01-02, Assess, I",
          "## Timeline\n\n- *2024-01-02* I\n- 2 January 2024: W",
          "## Timeline\n\n2024-01-02 W",
          "## Timeline\n\n| Date | W |\n|---|---|\n| 2024-01-02 | W |");

  /** What takes all that follows, so it comes last. */
  private static final List<String> ENDS =
      List.of(
          "", "", "", "```\nI\n\nI", "<!--\nI\n\nI", "<?\nW\n\nW", "<b>\n\nI", "<title>\nW\n\nW");

  private final Random random;
  private int words;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  static String of(long seed) {
    RandomText maker = new RandomText(seed);
    StringBuilder body = new StringBuilder();
    int blocks = 1 + maker.random.nextInt(4);
    for (int i = 0; i < blocks; i++) {
      body.append(maker.filled(maker.any(BLOCKS))).append("\n\n");
    }
    return body.append(maker.filled(maker.any(ENDS))).toString();
  }

  private String filled(String shape) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char letter = shape.charAt(i);
      boolean stands = isAlone(shape, i);
      if (stands && letter == 'I') {
        text.append(filled(any(INLINE)));
      } else if (stands && letter == 'W') {
        text.append("word").append(++words).append('x');
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private static boolean isAlone(String shape, int i) {
    boolean before = i > 0 && Character.isLetter(shape.charAt(i - 1));
    boolean behind = i + 1 < shape.length() && Character.isLetter(shape.charAt(i + 1));
    return !before && !behind;
  }

  private String any(List<String> shapes) {
    return shapes.get(random.nextInt(shapes.size()));
  }
}
