package io.github.techradar.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes the blocks of a clean tree as Markdown. */
final class BlockWriter {

  private final Effort effort;

  private BlockWriter(Effort effort) {
    this.effort = effort;
  }

  /** A block that stands by itself, without a line end behind it. */
  static String write(Element block, Effort effort) {
    return effort.compareTo(Effort.HTML) < 0
        ? new BlockWriter(effort).write(block)
        : HtmlWriter.block(block, effort);
  }

  private String write(Element block) {
    return switch (block.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block);
      case "ul", "ol" -> list(block);
      case "blockquote" -> prefixed(blocks(block, false), "> ", "> ");
      case "pre" -> fence(block);
      case "hr" -> effort == Effort.AS_IT_IS ? "---" : "***";
      case "table" ->
          TableWriter.write(block, effort).orElseGet(() -> HtmlWriter.block(block, effort));
      case "dl", "details" -> HtmlWriter.block(block, effort);
      default -> InlineWriter.lines(block, effort);
    };
  }

  private String heading(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    String text = InlineWriter.line(heading, effort);
    return "#".repeat(level) + ' ' + (text.endsWith("#") ? closed(text) : text);
  }

  /** Marks at the end of a heading would be dropped. */
  private static String closed(String text) {
    return text.endsWith("\\#") ? text : text.substring(0, text.length() - 1) + "\\#";
  }

  private String blocks(Element container, boolean isTight) {
    List<String> written = new ArrayList<>();
    for (Element block : container.children()) {
      written.add(write(block));
    }
    return String.join(isTight ? "\n" : "\n\n", written);
  }

  private String list(Element list) {
    boolean isTight = list.children().stream().allMatch(BlockWriter::isTight);
    List<String> items = new ArrayList<>();
    int number = start(list);
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? number++ + ". " : bullet(list);
      items.add(prefixed(blocks(item, isTight), mark, " ".repeat(mark.length())));
    }
    return String.join(isTight ? "\n" : "\n\n", items);
  }

  /** Of two lists, one right below the other, one needs another mark. */
  private static String bullet(Element list) {
    Element before = list.previousElementSibling();
    boolean isSecond =
        before != null && before.normalName().equals("ul") && bullet(before).equals("- ");
    return isSecond ? "* " : "- ";
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.isEmpty() ? 1 : Integer.parseInt(start);
  }

  /** Whether an item is a paragraph, with at most lists below it. */
  private static boolean isTight(Element item) {
    List<Element> blocks = item.children();
    for (int i = 0; i < blocks.size(); i++) {
      String name = blocks.get(i).normalName();
      boolean isList = name.equals("ul") || name.equals("ol");
      if (i == 0 ? !name.equals("p") && !isList : !isList) {
        return false;
      }
    }
    return true;
  }

  private static String prefixed(String text, String first, String others) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.lines().toList()) {
      String prefix = lines.isEmpty() ? first : others;
      lines.append(lines.isEmpty() ? "" : "\n");
      lines.append(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
    }
    return lines.isEmpty() ? first.stripTrailing() : lines.toString();
  }

  private static String fence(Element code) {
    String text = code.wholeText();
    String marks = "`".repeat(Math.max(3, InlineWriter.longestRun(text, '`') + 1));
    return marks + CodeBlock.language(code) + '\n' + text + '\n' + marks;
  }

  /** Blocks one below the other. */
  static String joined(List<String> blocks) {
    return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
