package io.github.techradar.imports.format;

import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import io.github.techradar.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file (RFC 4180), whatever separates its cells: commas, or the semicolons and
 * tabs of spreadsheets in many countries. Blanks around quotes are allowed, and so is what people
 * and programs make of quotes: what is odd about them is told, and never ends the reading.
 */
final class CsvRows {

  private static final char QUOTE = '"';
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /** What Excel is told its separator with, in a line above the first row. */
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("(?i)\"?sep=([^\"\\s\\p{L}\\p{N}]|\\t)\"?[ ,;\\t]*+(?:\\r\\n?|\\n)");

  private final SourceText source;
  private final String text;
  private final char separator;
  private final ImportContext context;
  private int at;

  private CsvRows(SourceText source, char separator, ImportContext context) {
    this.source = source;
    this.text = source.text();
    this.separator = separator;
    this.context = context;
    Matcher line = SEPARATOR_LINE.matcher(text);
    this.at = line.lookingAt() ? line.end() : 0;
  }

  /**
   * What stands between two separators.
   *
   * @param text without the quotes around it, else as it stands; its lines end with LF
   * @param place its first character that is no blank: the quote, if it has one
   */
  record Cell(String text, Location place) {}

  /**
   * A row.
   *
   * @param cells its cells, at least one
   * @param separator what separates them
   */
  record Row(List<Cell> cells, char separator) {

    Row {
      cells = List.copyOf(cells);
    }

    /** Where a cell stands, counted from 0; of one that is missing, where the last one does. */
    Location place(int cell) {
      return cells.get(Math.min(cell, cells.size() - 1)).place();
    }
  }

  /** The first row, which names the columns; empty if there is none. */
  static Optional<Row> header(SourceText source) {
    ImportContext nobody = new ImportContext(List.of(), List.of(), Optional.empty(), Map.of());
    Matcher line = SEPARATOR_LINE.matcher(source.text());
    if (line.lookingAt()) {
      return new CsvRows(source, line.group(1).charAt(0), nobody).next();
    }
    Optional<Row> header = Optional.empty();
    for (char separator : SEPARATORS) {
      Optional<Row> row = new CsvRows(source, separator, nobody).next();
      if (header.isEmpty() || row.orElseThrow().cells().size() > header.get().cells().size()) {
        header = row;
      }
    }
    return header;
  }

  /** The rows below the first. Lines with nothing but blanks are none. */
  static List<Row> below(SourceText source, Row header, ImportContext context) {
    CsvRows reader = new CsvRows(source, header.separator(), context);
    reader.next();
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private Optional<Row> next() {
    skipBlankLines();
    if (at == text.length()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(List.of(cell()));
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell());
    }
    return Optional.of(new Row(cells, separator));
  }

  /** Goes to the start of a row, or to the end of the file. */
  private void skipBlankLines() {
    int next = at;
    while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
      next++;
      if (isLineEnd(next - 1)) {
        at = next;
      }
    }
    if (next == text.length()) {
      at = next;
    }
  }

  private Cell cell() {
    int start = at;
    while (isBlank(at)) {
      at++;
    }
    int first = at;
    if (at < text.length() && text.charAt(at) == QUOTE) {
      int closing = closing(at);
      if (closing > 0) {
        return quoted(first, closing);
      }
      context.fail(
          source.at(first),
          "a quote is opened here and never closed",
          "Close it. A quote within quotes is written twice.");
    }
    goToEnd();
    return new Cell(text.substring(start, at), source.at(first == at ? start : first));
  }

  private Cell quoted(int opening, int closing) {
    at = closing + 1;
    goToEnd();
    String rest = text.substring(closing + 1, at);
    if (!rest.isBlank()) {
      context.warn(
          source.at(closing),
          "text stands behind the quote that closes the cell",
          "It is taken for a part of the cell. A quote within quotes is written twice; perhaps one"
              + " above was not closed.");
    }
    String inner = text.substring(opening + 1, closing).replace("\"\"", "\"");
    return new Cell(withoutReturns(inner) + (rest.isBlank() ? "" : rest), source.at(opening));
  }

  /** The quote that closes a cell; 0 if there is none. */
  private int closing(int opening) {
    int quote = text.indexOf(QUOTE, opening + 1);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
      quote = text.indexOf(QUOTE, quote + 2);
    }
    return Math.max(0, quote);
  }

  /** Goes to what ends a cell without quotes. */
  private void goToEnd() {
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(at)) {
      at++;
    }
  }

  private boolean isBlank(int offset) {
    return offset < text.length()
        && text.charAt(offset) != separator
        && " \t".indexOf(text.charAt(offset)) >= 0;
  }

  private boolean isLineEnd(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  /** Spreadsheets end lines within a cell in several ways. */
  private static String withoutReturns(String cell) {
    return cell.replace("\r\n", "\n").replace('\r', '\n');
  }
}
