package io.github.techradar.imports.format;

import io.github.techradar.imports.FoundEntry;
import io.github.techradar.imports.FoundTerm;
import io.github.techradar.model.Coordinates;
import io.github.techradar.model.Field;
import io.github.techradar.model.Movement;
import io.github.techradar.model.Names;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that our own {@code radar.csv} has and tables of other tools do not. */
final class OwnColumns {

  private static final String NUMBER = "Number";
  private static final String ON_RADAR = "On the radar";

  /** What is found by what else is there. */
  private static final Set<String> FOUND = Set.of(NUMBER, ON_RADAR, "Page", "Source");

  private static final Map<String, String> TEXTS =
      Map.of("Date", Field.DATE, "Confidence", Field.CONFIDENCE, "Replaced by", Field.REPLACED_BY);

  private static final Map<String, String> LISTS =
      Map.of(
          "Authors", Field.AUTHORS,
          "Priority", Field.PRIORITY,
          "Artifacts", Field.COORDINATES,
          "Related", Field.RELATED);

  private OwnColumns() {}

  /** Whether a row is one of such a table. */
  static boolean areIn(TableRow row) {
    return row.others().keySet().containsAll(FOUND);
  }

  /** Whether a header is that of such a column. */
  static boolean isOne(String header) {
    return FOUND.contains(header) || TEXTS.containsKey(header) || LISTS.containsKey(header);
  }

  /** Adds what the columns say of an entry. */
  static void add(TableRow row, FoundEntry.Builder entry) {
    row.others()
        .forEach(
            (header, cell) -> {
              String text = cell.text();
              if (!text.isEmpty() && TEXTS.containsKey(header)) {
                entry.value(TEXTS.get(header), text);
              } else if (!text.isEmpty() && LISTS.containsKey(header)) {
                entry.value(LISTS.get(header), items(LISTS.get(header), text));
              }
            });
  }

  /** The items of a list; ranges of versions have commas too. */
  private static List<String> items(String field, String text) {
    return field.equals(Field.COORDINATES) && Coordinates.isList(text)
        ? Coordinates.in(text)
        : TableEntries.commas(text);
  }

  /** What became of the entry of a row; a radar without a past says nothing of it. */
  static Optional<Movement> moved(TableRow row) {
    return Optional.of(row.text(Column.MOVED)).filter(word -> !word.isEmpty()).flatMap(Moves::of);
  }

  /** The statuses of the rows that are not on the radar. */
  static Collection<FoundTerm> offRadar(List<TableRow> rows) {
    Map<String, FoundTerm> statuses = new LinkedHashMap<>();
    for (TableRow row : rows) {
      String status = row.text(Column.STATUS);
      if (areIn(row) && !isOnRadar(row) && !status.isEmpty()) {
        statuses.putIfAbsent(Names.folded(status), FoundTerm.of(status));
      }
    }
    return statuses.values();
  }

  private static boolean isOnRadar(TableRow row) {
    TableRow.Cell cell = row.others().get(ON_RADAR);
    return cell == null || !Names.same(cell.text(), "no");
  }
}
