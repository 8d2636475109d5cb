package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundRadar;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.imports.ImportContext;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The entries in the rows of a table, be it CSV or JSON. */
final class TableEntries {

  /** What is asked for where a row cannot be an entry. */
  private static final String NEEDED = "An entry has a name, a ring and a quadrant.";

  /** The rings of most radars, which are rings though only one row names them. */
  private static final List<String> USUAL_RINGS = List.of("adopt", "trial", "assess", "hold");

  /** How many rows that are no entries are told one by one. */
  private static final int MOST_TOLD = 20;

  /** An object of JSON, perhaps cut from a list of them. */
  private static final Pattern OBJECT = Pattern.compile("(?s)\\{.*}\\s*+,?");

  /** What is between addresses: blanks, and perhaps a comma before them. */
  private static final Pattern BETWEEN_LINKS = Pattern.compile(",?\\s+|,$");

  private final List<TableRow> rows;
  private final ImportContext context;
  private final Texts texts;
  private final Links links;
  private final FoundRadar.Builder radar;
  private final Set<String> rings = new HashSet<>();
  private final Set<String> knownRings = new HashSet<>(USUAL_RINGS);

  private TableEntries(
      FoundRadar.Builder radar,
      List<FoundTerm> listedRings,
      List<TableRow> rows,
      ImportContext context) {
    this.rows = rows;
    this.context = context;
    this.texts = new Texts(context);
    this.links = new Links(context);
    this.radar = radar;
    listedRings.stream()
        .flatMap(ListedTerms::names)
        .forEach(name -> knownRings.add(Names.folded(name)));
    rows.stream()
        .map(row -> Names.folded(ring(row)))
        .filter(ring -> !ring.isEmpty() && !rings.add(ring))
        .forEach(knownRings::add);
  }

  /**
   * The entries of a table.
   *
   * @param path its file, as messages name it
   */
  static FoundRadar of(String path, List<TableRow> rows, ImportContext context) {
    return of(new FoundRadar.Builder(path), List.of(), rows, context);
  }

  /**
   * The entries of a table, of whose file more is known.
   *
   * @param radar has what is known, and gets the entries
   * @param rings the rings that the file lists
   */
  static FoundRadar of(
      FoundRadar.Builder radar, List<FoundTerm> rings, List<TableRow> rows, ImportContext context) {
    return new TableEntries(radar, rings, rows, context).read();
  }

  private FoundRadar read() {
    List<TableRow> notes = new ArrayList<>();
    for (TableRow row : rows) {
      if (isNote(row)) {
        radar.note();
        notes.add(row);
      } else if (isWhole(row)) {
        radar.entry(entry(row));
      } else {
        radar.failed();
      }
    }
    OwnColumns.offRadar(rows).forEach(radar::offRadar);
    tell(notes.stream().filter(row -> !row.isBlank()).toList());
    return radar.build();
  }

  private void tell(List<TableRow> notes) {
    for (TableRow row : notes.subList(0, Math.min(notes.size(), MOST_TOLD))) {
      TableRow.Cell first = row.first();
      context.warn(
          first.place(),
          first.text().isEmpty()
              ? "a row that is no entry"
              : "a row that is no entry: " + Names.quoted(Texts.line(first.text())),
          "It is left out. " + NEEDED);
    }
    if (notes.size() > MOST_TOLD) {
      context.warn(
          notes.get(MOST_TOLD).first().place(),
          "and %s more that are none".formatted(notes.size() - MOST_TOLD),
          "They are left out too.");
    }
  }

  /** Some tables have the ring in a column that others have the movement in. */
  private static String ring(TableRow row) {
    return row.text(row.has(Column.RING) ? Column.RING : Column.STATUS);
  }

  /** Blank rows, headings, and remarks between the rows. */
  private boolean isNote(TableRow row) {
    boolean hasPlace = !row.text(Column.QUADRANT).isEmpty();
    boolean isOnKnownRing = knownRings.contains(Names.folded(ring(row)));
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
    addresses(row.text(Column.LINK))
        .forEach(address -> entry.link(links.address(address, row.place(Column.LINK)), ""));
    row.links().forEach(value -> links.add(entry, value));
    commas(row.text(Column.TAGS)).forEach(entry::tag);
    List<String> owners = commas(row.text(Column.OWNERS));
    if (!owners.isEmpty()) {
      entry.value("owners", owners);
    }
    if (OwnColumns.areIn(row)) {
      OwnColumns.add(row, entry);
    }
    row.others().entrySet().stream()
        .filter(other -> !OwnColumns.areIn(row) || !OwnColumns.isOne(other.getKey()))
        .forEach(other -> other(entry, other.getKey(), other.getValue(), row));
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
        && !rings.contains(Names.folded(former));
  }

  private Optional<Movement> moved(TableRow row) {
    if (isNew(row)) {
      return Optional.of(Movement.NEW);
    }
    if (OwnColumns.areIn(row)) {
      return OwnColumns.moved(row);
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

  private static List<String> addresses(String text) {
    return text.isEmpty() ? List.of() : List.of(BETWEEN_LINKS.split(text));
  }

  /** Names with commas between them. */
  static List<String> commas(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
