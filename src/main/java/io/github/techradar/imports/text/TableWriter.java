package io.github.techradar.imports.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes tables as Markdown: those with a row of headings, and with lines of words in cells. */
final class TableWriter {

  private TableWriter() {}

  /** The table; empty if Markdown has no form for it. */
  static Optional<String> write(Element table, Effort effort) {
    List<Element> rows = table.children();
    if (rows.stream().anyMatch(row -> !row.normalName().equals("tr"))) {
      return Optional.empty();
    }
    int columns = rows.get(0).childrenSize();
    for (int i = 0; i < rows.size(); i++) {
      String cell = i == 0 ? "th" : "td";
      if (rows.get(i).childrenSize() != columns
          || !rows.get(i).children().stream().allMatch(any -> isSimple(any, cell))) {
        return Optional.empty();
      }
    }
    String head = row(rows.get(0), effort);
    String rule =
        rows.get(0).children().stream()
            .map(TableWriter::rule)
            .collect(Collectors.joining(" | ", "| ", " |"));
    String body =
        rows.stream().skip(1).map(row -> '\n' + row(row, effort)).collect(Collectors.joining());
    return Optional.of(head + '\n' + rule + body);
  }

  private static boolean isSimple(Element cell, String name) {
    return cell.normalName().equals(name)
        && (cell.childrenSize() == 0
            || (cell.childrenSize() == 1 && cell.child(0).normalName().equals("p")));
  }

  private static String row(Element row, Effort effort) {
    return row.children().stream()
        .map(cell -> cell.childrenSize() == 0 ? "" : InlineWriter.cell(cell.child(0), effort))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String rule(Element head) {
    return switch (head.attr("align")) {
      case "left" -> ":---";
      case "right" -> "---:";
      case "center" -> ":---:";
      default -> "---";
    };
  }
}
