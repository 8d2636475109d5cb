package io.github.techradar.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds formulas in a spreadsheet that is text, whichever character parts its cells. */
final class TableJudge {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** What spreadsheets take for the beginning of a formula, in wide letters too. */
  private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@＝＋－＠].*");

  private TableJudge() {}

  /** The cells that are formulas, where cells are parted by commas, by semicolons or by tabs. */
  static List<String> formulas(String table) {
    List<String> formulas = new ArrayList<>();
    for (char separator : new char[] {',', ';', '\t'}) {
      cells(table, separator).stream()
          .filter(cell -> FORMULA.matcher(cell).matches())
          .forEach(formulas::add);
    }
    return formulas;
  }

  /** A cell that begins with a quotation mark ends at the next one that stands alone. */
  private static List<String> cells(String table, char separator) {
    String text = table.startsWith(BYTE_ORDER_MARK) ? table.substring(1) : table;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        quoted = c != '"' || twice;
        if (quoted) {
          cell.append(c);
        }
        i += twice ? 1 : 0;
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator || c == '\n' || c == '\r') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
