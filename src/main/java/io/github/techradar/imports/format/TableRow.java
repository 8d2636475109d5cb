package io.github.techradar.imports.format;

import io.github.techradar.model.Location;
import io.github.techradar.source.YamlValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a table: what stands in its columns, and where. */
final class TableRow {

  /**
   * What stands in a cell.
   *
   * @param text without blanks around it
   */
  record Cell(String text, Location place) {}

  private final Location place;
  private Cell first;
  private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
  private final Map<String, Cell> others = new LinkedHashMap<>();
  private final Map<Cell, String> repeated = new LinkedHashMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final List<YamlValue> links = new ArrayList<>();

  /**
   * @param place where the row begins
   */
  TableRow(Location place) {
    this.place = place;
    this.first = new Cell("", place);
  }

  /** Takes in a cell; of several columns that mean the same the first that is not blank counts. */
  void put(String header, String text, Location where) {
    Optional<Column> column = Column.of(header);
    boolean isWord = column.filter(Column::isWord).isPresent();
    Cell cell = new Cell(isWord ? Texts.line(text) : text.strip(), where);
    first = first.text().isEmpty() && !cell.text().isEmpty() ? cell : first;
    column.ifPresentOrElse(
        known -> put(cells, known, cell, header),
        () -> put(others, Texts.line(header), cell, header));
  }

  private <K> void put(Map<K, Cell> known, K key, Cell cell, String header) {
    Cell first = known.get(key);
    if (first == null || first.text().isEmpty()) {
      known.put(key, cell);
    } else if (!cell.text().isEmpty() && !cell.text().equals(first.text())) {
      repeated.put(cell, Texts.line(header));
    }
  }

  Location place() {
    return place;
  }

  /** Whether the table has such a column. */
  boolean has(Column column) {
    return cells.containsKey(column);
  }

  /** What stands in a column; empty where there is no such column. */
  String text(Column column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }

  /** Where that stands. */
  Location place(Column column) {
    Cell cell = cells.get(column);
    return cell == null ? place : cell.place();
  }

  /** What stands in columns that mean nothing here, by their headers. */
  Map<String, Cell> others() {
    return others;
  }

  /**
   * What has no place, for another column that means the same says something else; by its header.
   */
  Map<Cell, String> repeated() {
    return repeated;
  }

  /** The first cell that is not empty, else where the row begins. */
  Cell first() {
    return first;
  }

  /** Whether there is nothing in the row, but perhaps that it is not new. */
  boolean isBlank() {
    return cells.entrySet().stream()
            .allMatch(cell -> cell.getKey() == Column.MOVED || cell.getValue().text().isEmpty())
        && others.values().stream().allMatch(cell -> cell.text().isEmpty())
        && values.isEmpty()
        && links.isEmpty();
  }

  /** Takes in what is more than a text, under a key of front matter. */
  void keep(String key, Object value) {
    values.put(key, value);
  }

  /** What is more than texts, by its keys. */
  Map<String, Object> values() {
    return values;
  }

  /** Takes in a value of links, which may be several. */
  void link(YamlValue value) {
    links.add(value);
  }

  /** Links that are more than addresses in a cell. */
  List<YamlValue> links() {
    return links;
  }
}
