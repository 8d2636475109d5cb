package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with a row for each entry: of Build Your Own Radar, of Roadie, or of a spreadsheet of
 * one's own. Columns are known by their headers, in any order.
 */
final class CsvTable implements RadarSource {

  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

  private static final Pattern MARKED = Pattern.compile("'[=+@＝＋－＠﹦﹢﹣﹫-]");

  /** What headers of columns say, and which of them has the text that may have commas. */
  private record Columns(List<String> headers, int text) {

    private static final int NONE = -1;

    static Columns of(CsvRows.Row header) {
      List<String> headers =
          withoutBlanksBehind(header.cells(), 0).stream().map(CsvRows.Cell::text).toList();
      int text = NONE;
      for (int i = 0; i < headers.size() && text == NONE; i++) {
        text = Column.of(headers.get(i)).filter(Column.TEXT::equals).isPresent() ? i : NONE;
      }
      return new Columns(headers, text);
    }

    /** Whether there are the columns that an entry needs. */
    boolean haveEntries() {
      return missing().isEmpty();
    }

    /** The columns that an entry needs and that there are not. */
    List<String> missing() {
      Set<Column> known =
          headers.stream()
              .map(Column::of)
              .flatMap(Optional::stream)
              .collect(Collectors.toUnmodifiableSet());
      boolean hasRing = known.contains(Column.RING) || known.contains(Column.STATUS);
      return Stream.of(
              known.contains(Column.TITLE) ? "" : "name",
              hasRing ? "" : "ring",
              known.contains(Column.QUADRANT) ? "" : "quadrant")
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  @Override
  public boolean recognises(SourceFile file) {
    return CsvRows.header(file.source()).map(Columns::of).filter(Columns::haveEntries).isPresent();
  }

  /** What is called as tables are: which columns it lacks is told when it is read. */
  @Override
  public boolean accepts(SourceFile file) {
    return ENDINGS.contains(file.ending()) && !file.text().isBlank();
  }

  @Override
  public FoundRadar read(List<SourceFile> files, ImportContext context) {
    SourceFile file = files.get(0);
    List<TableRow> rows = new ArrayList<>();
    Optional<CsvRows.Row> header = CsvRows.header(file.source());
    Columns columns = header.map(Columns::of).orElseGet(() -> new Columns(List.of(), Columns.NONE));
    if (!columns.haveEntries()) {
      context.fail(
          Location.startOf(file.path()),
          "the first row does not name the columns",
          "It has to name at least name, ring and quadrant, in any order; here is no "
              + String.join(", no ", columns.missing())
              + ".");
    } else {
      for (CsvRows.Row row : CsvRows.below(file.source(), header.orElseThrow(), context)) {
        rows.add(row(columns, row, context));
      }
    }
    return TableEntries.of(file.path(), rows, context);
  }

  /**
   * A row. Where it has more cells than there are columns, its text has commas and no quotes, so
   * that it lies in several cells, and all behind it is shifted.
   */
  private static TableRow row(Columns columns, CsvRows.Row row, ImportContext context) {
    int count = columns.headers().size();
    List<CsvRows.Cell> cells = withoutBlanksBehind(row.cells(), count);
    int more = Math.max(0, cells.size() - count);
    if (more > 0) {
      tellOfMore(columns, row, cells.size(), context);
    }
    TableRow found = new TableRow(row.place(0));
    for (int i = 0; i < count; i++) {
      boolean isText = i == columns.text();
      int first = columns.text() >= 0 && i > columns.text() ? i + more : i;
      int end = Math.min(cells.size(), first + 1 + (isText ? more : 0));
      String text =
          cells.subList(Math.min(first, end), end).stream()
              .map(CsvRows.Cell::text)
              .collect(Collectors.joining(String.valueOf(row.separator())));
      found.put(columns.headers().get(i), withoutMark(text), row.place(first));
    }
    return found;
  }

  /** A text without the mark that keeps spreadsheets from taking it for a formula: {@code '=1}. */
  private static String withoutMark(String text) {
    return MARKED.matcher(text).lookingAt() ? text.substring(1) : text;
  }

  private static void tellOfMore(
      Columns columns, CsvRows.Row row, int cells, ImportContext context) {
    boolean hasText = columns.text() >= 0;
    context.warn(
        row.place(hasText ? columns.text() + 1 : columns.headers().size()),
        "%s cells in a row of a table with %s columns".formatted(cells, columns.headers().size()),
        hasText
            ? "They are taken for parts of the description. Text with commas belongs between"
                + " quotes."
            : "What is in those behind the last column is left out. Text with commas belongs"
                + " between quotes.");
  }

  /** Cells without the blank ones at the end, of which a row may have any number. */
  private static List<CsvRows.Cell> withoutBlanksBehind(List<CsvRows.Cell> cells, int atLeast) {
    int count = cells.size();
    while (count > atLeast && cells.get(count - 1).text().isBlank()) {
      count--;
    }
    return cells.subList(0, count);
  }
}
