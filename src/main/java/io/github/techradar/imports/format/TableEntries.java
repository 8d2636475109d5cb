package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The entries in the rows of a table, be it CSV or JSON. */
final class TableEntries {

  /** What is asked for where a row cannot be an entry. */
  private static final String NEEDED = "An entry has a name, a ring and a quadrant.";

  /** An object of JSON, perhaps cut from a list of them. */
  private static final Pattern OBJECT = Pattern.compile("(?s)\\{.*}\\s*+,?");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<TableRow> rows;
  private final ImportContext context;
  private final Texts texts;
  private final Links links;
  private final FoundRadar.Builder radar;
  private final Map<String, Integer> rings = new HashMap<>();

  private TableEntries(FoundRadar.Builder radar, List<TableRow> rows, ImportContext context) {
    this.rows = rows;
    this.context = context;
    this.texts = new Texts(context);
    this.links = new Links(context);
    this.radar = radar;
    rows.stream()
        .map(row -> Names.folded(ring(row)))
        .filter(ring -> !ring.isEmpty())
        .forEach(ring -> rings.merge(ring, 1, Integer::sum));
  }

  /**
   * The entries of a table.
   *
   * @param path its file, as messages name it
   */
  static FoundRadar of(String path, List<TableRow> rows, ImportContext context) {
    return of(new FoundRadar.Builder(path), rows, context);
  }

  /**
   * The entries of a table, of whose file more is known.
   *
   * @param radar has what is known, and gets the entries
   */
  static FoundRadar of(FoundRadar.Builder radar, List<TableRow> rows, ImportContext context) {
    return new TableEntries(radar, rows, context).read();
  }

  private FoundRadar read() {
    for (TableRow row : rows) {
      if (isNote(row)) {
        radar.note();
      } else if (isWhole(row)) {
        radar.entry(entry(row));
      } else {
        radar.failed();
      }
    }
    return radar.build();
  }

  /** Some tables have the ring in a column that others have the movement in. */
  private static String ring(TableRow row) {
    return row.text(row.has(Column.RING) ? Column.RING : Column.STATUS);
  }

  /** Blank rows, headings, and remarks between the rows. */
  private boolean isNote(TableRow row) {
    boolean hasPlace = !row.text(Column.QUADRANT).isEmpty();
    boolean isOnKnownRing = rings.getOrDefault(Names.folded(ring(row)), 0) > 1;
    return row.isBlank()
        || (!hasPlace && !isOnKnownRing)
        || (row.text(Column.TITLE).isEmpty() && !(hasPlace && isOnKnownRing));
  }

  private boolean isWhole(TableRow row) {
    if (row.text(Column.TITLE).isEmpty()) {
      context.fail(row.place(Column.TITLE), "an entry without a name", NEEDED);
      return false;
    }
    if (row.text(Column.QUADRANT).isEmpty()) {
      context.fail(
          row.place(Column.QUADRANT),
          "%s has no quadrant".formatted(Names.quoted(row.text(Column.TITLE))),
          NEEDED);
      return false;
    }
    return true;
  }

  private FoundEntry entry(TableRow row) {
    FoundEntry.Builder entry =
        FoundEntry.at(row.place(Column.TITLE), Texts.line(row.text(Column.TITLE)))
            .ring(ring(row))
            .before(isNew(row) ? "" : row.text(Column.FORMER_RING))
            .quadrant(row.text(Column.QUADRANT))
            .moved(moved(row))
            .text(texts.ofCell(row.text(Column.TEXT), row.place(Column.TEXT)));
    words(row.text(Column.LINK))
        .forEach(address -> entry.link(links.address(address, row.place(Column.LINK)), ""));
    row.links().forEach(value -> links.add(entry, value));
    commas(row.text(Column.TAGS)).forEach(entry::tag);
    List<String> owners = commas(row.text(Column.OWNERS));
    if (!owners.isEmpty()) {
      entry.value("owners", owners);
    }
    row.others().forEach((header, cell) -> other(entry, header, cell, row));
    row.repeated().forEach(this::repeated);
    row.values().forEach(entry::value);
    return entry.build();
  }

  /** Keeps what nobody knows here, but for a column that only says the row again. */
  private void other(FoundEntry.Builder entry, String header, TableRow.Cell cell, TableRow row) {
    String text = cell.text();
    boolean repeats = OBJECT.matcher(text).matches() && text.contains(row.text(Column.TITLE));
    if (text.isEmpty() || repeats) {
      return;
    }
    if (header.isEmpty()) {
      context.warn(cell.place(), "a cell in a column without a header", "It is left out.");
    } else {
      entry.value(header, text);
    }
  }

  private void repeated(TableRow.Cell cell, String header) {
    context.warn(
        cell.place(),
        "another column that means the same as %s has another text".formatted(Names.quoted(header)),
        "This one is left out.");
  }

  /** Whether it says that an entry is new where others have the ring they were on before. */
  private boolean isNew(TableRow row) {
    String former = row.text(Column.FORMER_RING);
    return Moves.of(former).filter(Movement.NEW::equals).isPresent()
        && !rings.containsKey(Names.folded(former));
  }

  private Optional<Movement> moved(TableRow row) {
    if (isNew(row)) {
      return Optional.of(Movement.NEW);
    }
    Column column =
        row.has(Column.RING) && !row.text(Column.STATUS).isEmpty() ? Column.STATUS : Column.MOVED;
    if (!row.has(column)) {
      return Optional.empty();
    }
    Optional<Movement> moved = Moves.of(row.text(column));
    if (moved.isEmpty()) {
      context.warn(
          row.place(column),
          "%s says nothing of a movement".formatted(Names.quoted(row.text(column))),
          "It is left out. What moved is found by comparing editions.");
    }
    return moved;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BLANKS.split(text));
  }

  private static List<String> commas(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
